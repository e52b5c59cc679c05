import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { read } from "@e965/xlsx";
import { zipSync } from "fflate";
import { FileWorkbook } from "../src/file/file-workbook.ts";
import { judgeTables, readTables } from "../src/operation/read-tables.ts";
import { HostError } from "../src/sheet/host-error.ts";
import { largeList } from "./large-list.ts";

const DOOR = resolve(import.meta.dirname, "../bin/chitieu.mjs");
const RUNS = 3;
/** Peak memory in kB. What the system counts for a child begins with the parent's, but for Linux' own page on the process. */
const PEAK = `(()=>{try{return Number(/VmHWM:\\s*(\\d+)/.exec(readFileSync("/proc/self/status","utf8"))[1])}catch{return process.resourceUsage().maxRSS}})()`;

/**
 * What reading costs: a zip bomb, twenty files at once, a list of 100,000 rows, each against SheetJS alone on the same bytes; and every file of a
 * folder that is named behind it.
 */
export async function run(): Promise<void> {
  await bomb();
  await twenty();
  await large();
  corpus();
}

/** 300 kB of zip that would grow to 300 MB: from the bytes to the refusal. */
async function bomb(): Promise<void> {
  const bytes = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(300_000_000) }, { level: 9 });
  const times: number[] = [];
  for (let round = 0; round < RUNS; round += 1) {
    const started = performance.now();
    try {
      await FileWorkbook.open("a.xlsx", bytes);
      throw new Error("a bomb was opened");
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
    times.push(performance.now() - started);
  }
  console.log(`bomb of ${Math.round(bytes.length / 1000)} kB: refused after ${Math.min(...times).toFixed(2)} ms`);
}

/** Twenty files of 500 rows, read and mapped. */
async function twenty(): Promise<void> {
  const bytes = largeList(500);
  const started = process.cpuUsage();
  for (let file = 0; file < 20; file += 1) {
    const { tables } = await readTables(await FileWorkbook.open(`${file}.xlsx`, bytes), `${file}.xlsx`);
    judgeTables(tables);
  }
  const ours = milliseconds(started);
  const plain = timed(() => {
    for (let file = 0; file < 20; file += 1) read(bytes, { type: "array", dense: true });
  });
  console.log(`20 files of 500 rows: ${ours.toFixed(0)} ms, ${(ours / plain).toFixed(1)} times SheetJS alone (${plain.toFixed(0)} ms)`);
}

/** A list of 100,000 rows and 15 columns, stage by stage. */
async function large(): Promise<void> {
  const bytes = largeList(100_000);
  const wall = performance.now();
  let started = process.cpuUsage();
  const stage = (): number => {
    const spent = milliseconds(started);
    started = process.cpuUsage();
    return spent;
  };
  const workbook = await FileWorkbook.open("a.xlsx", bytes);
  const opened = stage();
  const { tables } = await readTables(workbook, "a.xlsx");
  const told = stage();
  judgeTables(tables);
  const judged = stage();
  const passed = performance.now() - wall;
  const plain = timed(() => read(bytes, { type: "array", dense: true }));
  const all = opened + told + judged;
  const stages = `opened ${opened.toFixed(0)}, tables ${told.toFixed(0)}, judged ${judged.toFixed(0)}`;
  console.log(`100,000 rows × 15: ${all.toFixed(0)} ms of the machine (${stages}), ${passed.toFixed(0)} ms by the clock`);
  console.log(`  ${(all / plain).toFixed(1)} times SheetJS alone (${plain.toFixed(0)} ms)`);
}

/** Each file by a program of its own; a start of the program without a file is part of every figure. */
function corpus(): void {
  const given = process.argv[3];
  if (given === undefined) {
    console.log("npm run bench -- read <folder>: its files as well");
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "chitieu-"));
  const bare = join(folder, "empty.xlsx");
  writeFileSync(bare, "");
  const base = readBy(bare);
  console.log(`${given}: a refused empty file costs ${base.seconds.toFixed(1)} s and ${base.megabytes} MB`);
  const files = readdirSync(given, { recursive: true, encoding: "utf8" }).filter((name) => /\.(xlsx|xlsb|xls|ods)$/.test(name));
  for (const name of files) {
    const { seconds, megabytes, said } = readBy(join(given, name));
    const alone = timed(() => tryReading(readFileSync(join(given, name))));
    console.log(`  ${name}: ${seconds.toFixed(1)} s, ${megabytes} MB, ${said}; SheetJS alone ${alone.toFixed(0)} ms`);
  }
  rmSync(folder, { recursive: true });
}

function tryReading(bytes: Uint8Array): void {
  try {
    read(bytes, { type: "array", dense: true });
  } catch {
    // Refused there as well, with whatever words.
    return;
  }
}

/** Seconds of the machine and megabytes at the most, of the program and what it starts. */
function readBy(path: string): { readonly seconds: number; readonly megabytes: number; readonly said: string } {
  const code = `import {readFileSync} from "node:fs";process.on("exit",()=>{const {userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write(JSON.stringify({maxRSS:${PEAK},time:userCPUTime+systemCPUTime}))});process.argv=[process.argv[0],${JSON.stringify(DOOR)},"read","--json",${JSON.stringify(path)}];await import(${JSON.stringify(DOOR)})`;
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8", maxBuffer: 1e9 });
  const { maxRSS, time } = JSON.parse(/\{"maxRSS".*\}/.exec(stderr)?.[0] ?? '{"maxRSS":0,"time":0}') as { maxRSS: number; time: number };
  const json = JSON.parse(stdout || "{}") as { tables?: unknown[]; refused?: { code: string }[] };
  const said = json.tables?.length ? `${json.tables.length} tables` : (json.refused?.[0]?.code ?? "nothing");
  return { seconds: time / 1e6, megabytes: Math.round(maxRSS / 1024), said };
}

function timed(work: () => void): number {
  const started = process.cpuUsage();
  work();
  return milliseconds(started);
}

function milliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

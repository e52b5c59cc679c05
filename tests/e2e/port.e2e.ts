import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BenchCommand, BenchRequests } from "../../workbench/engine/bench-messages";
import { sampleUnits } from "../support/sample-plan";
import { type Bench, bundle, openBench, openStage, ROOT, type Stage } from "./open-bench";
import type { PortPage } from "./port-page";

const TAB = "Phân bổ";
const FIRST = 6;
let stage: Stage;
let script: string;

beforeAll(async () => {
  [stage, script] = await Promise.all([openStage(), bundle("tests/e2e/port-page.ts")]);
});
afterAll(() => stage?.close());

describe("the port through the unmodified Office.js in Chromium", () => {
  test("onReady, the sample read, a plan of 420 rows written, rewritten with 380 and 450, restored", async () => {
    const bench = await openPort();
    expect(await bench.pane.evaluate(() => window.ready)).toEqual({ host: "Excel", platform: "OfficeOnline" });
    await openSample(bench);
    const image = await call(bench, "readTab", "DS CĐCS 2021");
    expect(image).toMatchObject({ columns: 15, fonts: expect.arrayContaining(["Times New Roman"]) });
    expect(image.rows).toBeGreaterThan(430);
    const requestsFor = counter(bench);

    const first = await call(bench, "write", 420);
    expect(first).toMatchObject({
      outcome: { kind: "written", receipt: { tabs: [{ tab: TAB, rows: 420 }], canRestore: true } },
      differences: 0,
    });
    const counts = { "write 420": await requestsFor() };
    await person(bench, typeNotes(420));
    const notes = Object.fromEntries(sampleUnits(420).map(({ key }, row) => [key, `ghi chú ${row + 1}`]));
    await call(bench, "remember", "420 with notes");
    await requestsFor();

    expect((await call(bench, "write", 380)).differences).toBe(0);
    Object.assign(counts, { "rewrite 380": await requestsFor() });
    expect(await call(bench, "column", "Ghi chú")).toEqual(Object.fromEntries(Object.entries(notes).slice(0, 380)));
    await requestsFor();
    const grown = await call(bench, "write", 450);
    Object.assign(counts, { "rewrite 450": await requestsFor() });
    expect(grown.differences).toBe(0);
    expect(await call(bench, "column", "Ghi chú")).toMatchObject(notes);

    expect(await call(bench, "restore", 3)).toMatchObject({ kind: "restored" });
    expect(await call(bench, "restore", 2)).toMatchObject({ kind: "restored" });
    expect(await call(bench, "differsFrom", "420 with notes")).toBe(0);
    console.log(
      `requests through Office.js: ${Object.entries(counts)
        .map(([what, count]) => `${what} ${count}`)
        .join(", ")}`,
    );
    expect(Math.max(...Object.values(counts))).toBeLessThan(60);
    await done(bench);
  });

  test("officer's columns and notes are kept by key after sorting, inserting a column and renaming a unit", async () => {
    const bench = await openPort();
    await call(bench, "write", 40);
    await person(bench, [
      ...typeNotes(40),
      ["sort", { rect: { row: FIRST, column: 0, rows: 40, columns: 8 }, by: 4, ascending: false }],
      ["insertColumns", { column: 2, columns: 1 }],
      ["edit", { row: FIRST - 1, column: 2, input: "Điện thoại" }],
      ["edit", { row: FIRST + 3, column: 1, input: "Tên mới của đơn vị" }],
    ]);
    const before = { notes: await call(bench, "column", "Ghi chú"), parts: await call(bench, "column", "Chỉ tiêu giao") };
    expect(Object.keys(before.notes)).not.toEqual(sampleUnits(40).map(({ key }) => key));
    expect((await call(bench, "write", 40)).differences).toBe(0);
    expect(await call(bench, "column", "Ghi chú")).toEqual(before.notes);
    expect(await call(bench, "column", "Chỉ tiêu giao")).toEqual(before.parts);
    expect(Object.keys(await call(bench, "column", "Điện thoại"))).toHaveLength(40);
    expect(before.notes).toEqual(Object.fromEntries(sampleUnits(40).map(({ key }, row) => [key, `ghi chú ${row + 1}`])));
    await done(bench);
  });

  test("faults of the channel: nothing half-written is called done", async () => {
    const bench = await openPort();
    await call(bench, "write", 20);
    const clean = await openPort();
    await call(clean, "write", 20);
    const start = await clean.page.evaluate(() => window.workbench?.requests.filter(({ isCleanUp }) => !isCleanUp).length ?? 0);
    await call(clean, "tryWrite", 24);
    const all = (await clean.page.evaluate(() => window.workbench?.requests.filter(({ isCleanUp }) => !isCleanUp).length ?? 0)) - start;
    await done(clean);
    const endings: Record<string, number> = {};
    let cases = 0;
    for (let request = 1; request <= all; request += 4) {
      for (const [code, when] of [
        [5004, "before"],
        [5012, "after"],
        [5103, "before"],
      ] as const) {
        await call(bench, "remember", "before");
        await bench.page.evaluate(
          ([at, fault, moment]) => {
            const { faults, requests = [] } = window.workbench ?? {};
            faults?.add({ atRequest: requests.filter(({ isCleanUp }) => !isCleanUp).length + at, code: fault, when: moment });
          },
          [request, code, when] as const,
        );
        const { ending, entry } = (await call(bench, "tryWrite", 24)) as { ending: string; entry?: number };
        endings[ending] = (endings[ending] ?? 0) + 1;
        cases += 1;
        if (ending === "partly" && entry !== undefined) await call(bench, "restore", entry);
        if (ending === "done") await call(bench, "write", 20);
        else expect(await call(bench, "differsFrom", "before")).toBe(0);
      }
    }
    console.log(`interrupted through the channel: ${cases} cases over ${all} requests: ${JSON.stringify(endings)}`);
    expect(cases).toBeGreaterThan(6);
    expect(endings["nothing"]).toBeGreaterThan(0);
    await bench.close();
  });

  test("a member the host does not know is refused by name, and kept as a gap", async () => {
    const bench = await openPort();
    expect(await call(bench, "askForTheUnknown")).toMatch(/^ApiNotFound: HOST GAP: .*slicers/i);
    await bench.close();
  });
});

async function openPort(): Promise<Bench> {
  const bench = await openBench(stage, { script });
  await bench.pane.waitForFunction(() => window.port !== undefined);
  return bench;
}

async function openSample(bench: Bench): Promise<void> {
  const bytes = readFileSync(resolve(ROOT, "samples/quan-mau.xlsx")).toString("base64");
  const isOpen = await bench.page.evaluate(async (text) => {
    const buffer = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
    return window.workbench?.openBytes("quan-mau.xlsx", buffer);
  }, bytes);
  expect(isOpen).toBe(true);
  const frame = await (await bench.page.waitForSelector("iframe")).contentFrame();
  Object.assign(bench, { pane: frame });
  await bench.pane.waitForFunction(() => window.port !== undefined);
}

/** Calls a function of the page in the pane's iframe. */
function call<K extends keyof PortPage>(
  bench: Bench,
  name: K,
  ...args: Parameters<PortPage[K]>
): Promise<Awaited<ReturnType<PortPage[K]>>> {
  return bench.pane.evaluate(
    ([wanted, given]) => {
      const { port } = window;
      if (!port) throw new Error("the page is not ready");
      return (port[wanted as K] as (...all: unknown[]) => never)(...(given as unknown[]));
    },
    [name, args] as const,
  );
}

type Act = { [C in BenchCommand]: readonly [command: C, args: Omit<BenchRequests[C]["args"], "sheet">] }[BenchCommand];

/** What a person does on our tab, meanwhile, through the page's own line to the worker. */
async function person(bench: Bench, acts: readonly Act[]): Promise<void> {
  await bench.page.evaluate(
    async ([list, tab]) => {
      const client = window.workbench?.client;
      const book = await client?.request("book", {});
      const sheet = book?.sheets.find(({ name }) => name === tab)?.id ?? -1;
      for (const [command, args] of list) await client?.request(command, { ...args, sheet } as never);
    },
    [acts, TAB] as const,
  );
}

/** Notes beside the first units, pasted in one go. */
const typeNotes = (count: number): Act[] => [
  ["paste", { row: FIRST, column: 7, grid: Array.from({ length: count }, (_, row) => [`ghi chú ${row + 1}`]) }],
];

function counter(bench: Bench): () => Promise<number> {
  let last = 0;
  return async () => {
    const now = await bench.page.evaluate(() => window.workbench?.requests.filter(({ isCleanUp }) => !isCleanUp).length ?? 0);
    const since = now - last;
    last = now;
    return since;
  };
}

async function done(bench: Bench): Promise<void> {
  expect(bench.troubles).toEqual([]);
  await bench.close();
}

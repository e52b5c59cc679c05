import { execFile, execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
let found: boolean | undefined;

/**
 * Whether LibreOffice is on this machine. Where it is not, tests that need it are left out by name and loudly; with
 * REQUIRE_LIBREOFFICE=1 that is an error.
 */
export function hasLibreOffice(): boolean {
  if (found !== undefined) return found;
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
    found = true;
  } catch (error) {
    if (process.env["REQUIRE_LIBREOFFICE"] === "1")
      throw new Error("REQUIRE_LIBREOFFICE=1, but soffice cannot be started", { cause: error });
    found = false;
    console.warn("*** LEFT OUT: soffice (LibreOffice) is not installed; nothing is compared with it ***");
  }
  return found;
}

// LibreOffice asks on opening; this setting says "always" for files that it did not write itself.
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;

interface Waiting {
  readonly bytes: Uint8Array;
  readonly done: (bytes: Uint8Array) => void;
  readonly failed: (error: unknown) => void;
}
let waiting: Waiting[] = [];
let isRunning = false;

/**
 * An .xlsx opened by LibreOffice, calculated anew, and saved again as .xlsx. Starting takes LibreOffice longer than a file does: those
 * asked for while it runs, by tests marked `concurrent`, are done together at its next start. @throws Error where it does not open
 */
export function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((done, failed) => {
    waiting.push({ bytes, done, failed });
    if (!isRunning) void runAll();
  });
}

async function runAll(): Promise<void> {
  isRunning = true;
  while (waiting.length > 0) {
    const files = waiting;
    waiting = [];
    await convert(files);
  }
  isRunning = false;
}

async function convert(files: readonly Waiting[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const profile = join(folder, "profile", "user");
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const names = files.map((_, index) => `book-${index}.xlsx`);
    for (const [index, { bytes }] of files.entries()) await writeFile(join(folder, `book-${index}.xlsx`), bytes);
    const where = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const order = ["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    await run("soffice", [where, ...order, ...names.map((name) => join(folder, name))], { timeout: 60_000 + 30_000 * files.length });
    for (const [index, { done, failed }] of files.entries()) {
      await readFile(join(folder, "out", `book-${index}.xlsx`)).then((made) => done(new Uint8Array(made)), failed);
    }
  } catch (error) {
    for (const { failed } of files) failed(error);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

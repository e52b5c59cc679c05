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

/** An .xlsx opened by LibreOffice, calculated anew, and saved again as .xlsx. Takes a few seconds. @throws Error where it does not open */
export async function recalculate(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "libreoffice-"));
  try {
    const profile = join(folder, "profile", "user");
    await mkdir(profile, { recursive: true });
    await writeFile(join(profile, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const source = join(folder, "book.xlsx");
    await writeFile(source, bytes);
    const target = join(folder, "out");
    const where = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const order = ["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", target, source];
    await run("soffice", [where, ...order], { timeout: 120_000 });
    return new Uint8Array(await readFile(join(target, "book.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

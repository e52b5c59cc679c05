import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const LIBREOFFICE = ["soffice", "libreoffice"].find((name) => {
  try {
    execFileSync(name, ["--version"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
});

/** The workbook as LibreOffice calculates it: our cached values are taken out before, so that it cannot repeat them. */
export function recalculated(workbook: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  try {
    const bare = join(folder, "bare.xlsx");
    writeFileSync(bare, withoutCachedValues(workbook));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const words = [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), bare];
    execFileSync(LIBREOFFICE ?? "soffice", words, { stdio: "ignore", timeout: 120_000 });
    return readFileSync(join(folder, "out", "bare.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function withoutCachedValues(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  for (const [name, content] of Object.entries(parts)) {
    if (name.startsWith("xl/worksheets/")) parts[name] = strToU8(strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/g, "$1"));
  }
  return zipSync(parts);
}

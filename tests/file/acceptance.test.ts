import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { HostError } from "../../src/sheet/host-error";
import { packageFaults } from "./package-faults";

const FOLDER = resolve(import.meta.dirname, "../../../shared/acceptance");
const files = existsSync(FOLDER) ? walk(FOLDER).filter((path) => /\.(xlsx|xls|xlsb|ods)$/.test(path)) : [];

/** Those that must not open; every other one must. */
const REFUSED: Readonly<Record<string, string>> = {
  "poi-clusterfuzz-testcase-minimized-POIHSSFFuzzer-4819588401201152.xls": "damaged",
  "poi-clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx": "damaged",
  "poi-poc-xmlbomb-empty.xlsx": "not-a-workbook",
  "poi-password.xls": "password",
  "poi-protected_passtika.xlsx": "password",
};

describe.skipIf(files.length === 0)("every file of ../shared/acceptance (skipped where the folder is absent)", () => {
  test.each(files.map((path) => [relative(FOLDER, path), path]))(
    "%s is read or refused within 5 s of machine time, and its copy says the same",
    async (name, path) => {
      const bytes = new Uint8Array(readFileSync(path));
      const before = process.cpuUsage();
      const outcome = await FileWorkbook.open(name, bytes).catch((error: unknown) => error);
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
      const wanted = REFUSED[name.slice(name.lastIndexOf("/") + 1)];
      if (!(outcome instanceof FileWorkbook)) {
        expect(outcome).toBeInstanceOf(HostError);
        expect(outcome).toMatchObject({ code: wanted });
        return;
      }
      expect(wanted).toBeUndefined();
      // `save` itself compares the copy with the original, cell by cell.
      const copy = await outcome.save();
      expect(packageFaults(copy)).toEqual([]);
      const tabs = async (file: FileWorkbook) => (await file.describe()).tabs;
      expect(await tabs(await FileWorkbook.open(name, copy))).toEqual(await tabs(outcome));
    },
  );
});

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)],
  );
}

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { Workbook } from "../../src/sheet/workbook";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { type OpenPort, portSuite } from "./port-suite";

const sample = resolve(import.meta.dirname, "../../samples/quan-mau.xlsx");

/** A person edits the saved copy in a spreadsheet, and it is opened again. */
const open: OpenPort = async (bytes) => {
  let file = await FileWorkbook.open("mau.xlsx", bytes ?? (await newWorkbook()));
  const workbook: Workbook = {
    describe: () => file.describe(),
    read: (tab, options) => file.read(tab, options),
    write: (content, onProgress) => file.write(content, onProgress),
    put: (tab, cells) => file.put(tab, cells),
    remove: (tab) => file.remove(tab),
    show: (cell) => file.show(cell),
  };
  return {
    workbook,
    canSeeMerges: true,
    async edit(change) {
      const engine = await ExceltsEngine.open(await file.save());
      change(engine);
      file = await FileWorkbook.open("mau.xlsx", await engine.save());
    },
    reopen: async () => open(new Uint8Array(await file.save())),
    close: () => undefined,
  };
};

async function newWorkbook(): Promise<Uint8Array<ArrayBuffer>> {
  const engine = await ExceltsEngine.create();
  engine.setInput(engine.sheets()[0]!.id, 0, 0, "A1");
  return engine.save();
}

portSuite("a file", open, () => new Uint8Array(readFileSync(sample)));

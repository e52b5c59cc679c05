import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "vitest";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { installGlobals, openOffice } from "../support/office-in-node";
import { type OpenPort, portSuite } from "./port-suite";

const sample = resolve(import.meta.dirname, "../../samples/quan-mau.xlsx");

/** Microsoft's library in Node over the workbench; what the person does, they do in the same workbook. */
const open: OpenPort = async (bytes) => {
  const engine = bytes ? await ExceltsEngine.open(bytes) : await ExceltsEngine.create();
  if (!bytes) engine.setInput(engine.sheets()[0]!.id, 0, 0, "A1");
  const office = openOffice({ engine });
  installGlobals(office);
  return {
    workbook: new ExcelWorkbook(),
    edit: async (change) => change(engine),
    reopen: async () => open(await engine.save()),
    close: () => {
      expect(office.gaps).toEqual([]);
      office.close();
    },
  };
};

portSuite("Excel", open, () => new Uint8Array(readFileSync(sample)));

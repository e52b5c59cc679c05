import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "vitest";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { CLAIMED_SETS, type ClaimedSets } from "../../workbench/channel/claimed-sets";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { installGlobals, openOffice } from "../support/office-in-node";
import { type OpenPort, portSuite } from "./port-suite";

const sample = () => new Uint8Array(readFileSync(resolve(import.meta.dirname, "../../samples/quan-mau.xlsx")));

/** Microsoft's library in Node over the workbench; what the person does, they do in the same workbook. */
function openWith(claimed: ClaimedSets, isEnforced: boolean): OpenPort {
  const open: OpenPort = async (bytes) => {
    const engine = bytes ? await ExceltsEngine.open(bytes) : await ExceltsEngine.create();
    if (!bytes) engine.setInput(engine.sheets()[0]!.id, 0, 0, "A1");
    const office = openOffice({ engine, claimed, isEnforced });
    installGlobals(office);
    return {
      workbook: new ExcelWorkbook(),
      canSeeMerges: !isEnforced,
      edit: async (change) => change(engine),
      reopen: async () => open(await engine.save()),
      close: () => {
        expect(office.gaps).toEqual([]);
        office.close();
      },
    };
  };
  return open;
}

portSuite("Excel", openWith(CLAIMED_SETS, false), sample);
portSuite(
  "Excel with ExcelApi 1.9 and nothing above, enforced by Microsoft's library itself",
  openWith({ ...CLAIMED_SETS, ExcelApi: "1.9" }, true),
  sample,
);

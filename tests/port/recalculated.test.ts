import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import { FileWorkbook } from "../../src/file/file-workbook";
import { type CommitOrder, commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { at, formulaAt, KIND, type SheetImage } from "../../src/sheet/sheet-image";
import type { Workbook } from "../../src/sheet/workbook";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { installGlobals, openOffice } from "../support/office-in-node";
import { samplePlan, sampleUnits } from "../support/sample-plan";

const ORDER: CommitOrder = { when: "2026-11-21T11:00:00", who: "Nguyễn Văn Mẫu", action: "allocate" };

describe.skipIf(!hasLibreOffice())("files we save, recalculated by LibreOffice (left out where soffice is not installed)", () => {
  test.each<[string, () => Promise<{ saved: Uint8Array; planned: SheetImage }>]>([
    ["through Excel's door and the workbench", throughExcel],
    ["through the file door", throughFile],
  ])(
    "%s: every formula gives what we expected",
    async (_, make) => {
      const { saved, planned } = await make();
      const parts = Object.entries(unzipSync(saved)).filter(([name]) => /\.(xml|rels|vml)$/.test(name));
      expect(parts.filter(([, bytes]) => /undefined|NaN/.test(strFromU8(bytes))).map(([name]) => name)).toEqual([]);
      const opened = await FileWorkbook.open("tinh-lai.xlsx", new Uint8Array(await recalculate(saved)));
      const image = await opened.read("Phân bổ");
      const different: string[] = [];
      let formulas = 0;
      for (let row = 0; row < planned.rows; row += 1) {
        for (let column = 0; column < planned.columns; column += 1) {
          if (formulaAt(planned, row, column) === undefined) continue;
          formulas += 1;
          const [want, found] = [at(planned, row, column), at(image, row, column)];
          if (JSON.stringify(want) !== JSON.stringify(found))
            different.push(`${row + 1}/${column + 1}: ${JSON.stringify(found)}, expected ${JSON.stringify(want)}`);
        }
      }
      expect(different).toEqual([]);
      expect(formulas).toBe(420 * 2 + 2);
      expect(image.kinds.filter((kind) => kind === KIND.error)).toHaveLength(0);
    },
    120_000,
  );
});

async function throughExcel() {
  const engine = await ExceltsEngine.create();
  const office = openOffice({ engine });
  installGlobals(office);
  const planned = await write(new ExcelWorkbook());
  office.close();
  return { saved: await engine.save(), planned };
}

async function throughFile() {
  const workbook = await FileWorkbook.open("moi.xlsx", await (await ExceltsEngine.create()).save());
  const planned = await write(workbook);
  return { saved: await workbook.save(), planned };
}

async function write(workbook: Workbook): Promise<SheetImage> {
  const draft = await draftPlan(workbook, samplePlan(sampleUnits(420)));
  await commitDraft(workbook, draft, ORDER);
  return draft.tabs[0]!.content.image;
}

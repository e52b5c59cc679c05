import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { cellText } from "../../src/sheet/cell-text";
import { plainOf } from "../../src/sheet/cell-value";
import { at, formulaAt, type SheetImage } from "../../src/sheet/sheet-image";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { sampleBytes } from "../samples/sample-file";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { summariseFile } from "../support/summarise-file";

/** The list's row, its unit's name and new members: a private unit that gets above its rate, and above 60 %. */
const UNIT = "Công ty CP Gỗ Hưng Bàng";
const MEMBERS = 460;

describe.skipIf(!hasLibreOffice())(
  "a correction in «Dữ liệu», recalculated by LibreOffice (left out where soffice is not installed)",
  () => {
    test("moves every summary as far as a new summary of the corrected list would", { timeout: 180_000 }, async () => {
      const list = sampleBytes("quan-mau.xlsx");
      const first = await summariseFile(list, "thu-duc-2021");
      const corrected = await edited(first.saved, "Dữ liệu", UNIT, "Đoàn viên");
      const after = await FileWorkbook.open("sau.xlsx", new Uint8Array(await recalculate(corrected)));
      const anew = await summariseFile(await edited(list, "DS CĐCS 2021", UNIT, "Tổng số", 1), "thu-duc-2021");
      const moved: Record<string, number> = {};
      for (const { content } of anew.draft.tabs) {
        const { tab } = content.image;
        const [wanted, found, before] = [
          content.image,
          await after.read(tab),
          first.draft.tabs.find((one) => one.content.image.tab === tab)!,
        ];
        const expected = figuresOf(wanted);
        const got = figuresOf(found);
        const old = figuresOf(before.content.image);
        if (tab !== "Cần chú ý")
          expect([tab, Object.fromEntries([...got].filter(([name]) => expected.has(name)))]).toEqual([tab, Object.fromEntries(expected)]);
        moved[tab] = [...expected].filter(([name, value]) => old.has(name) && old.get(name) !== value).length;
      }
      expect(Object.keys(moved)).toHaveLength(8);
      expect(Object.entries(moved).filter(([, count]) => count === 0)).toEqual([]);
      const attention = await after.read("Cần chú ý");
      const counts = first.run.summary.lists.map(({ units }) => units.length);
      expect([4, 5].map((row) => plainOf(at(attention, row, 4)))).toEqual([counts[0]! - 1, counts[1]! - 1]);
      expect(namesOn(attention)).not.toContain(UNIT);
      expect(plainOf(at(attention, 4 + counts.length, 4))).toBe("ĐÚNG");
    });
  },
);

/** The file with the members of a unit changed: in the row of its name, in the nth column under a heading. */
async function edited(bytes: Uint8Array, tab: string, unit: string, heading: string, nth = 0): Promise<Uint8Array> {
  const image = await (await FileWorkbook.open("x.xlsx", bytes)).read(tab);
  const places = Array.from(
    { length: image.rows * image.columns },
    (_, index) => [Math.floor(index / image.columns), index % image.columns] as const,
  );
  const row = places.find(([line, column]) => cellText(image, line, column) === unit)?.[0];
  const column = places.filter(([line, place]) => cellText(image, line, place) === heading)[nth]?.[1];
  if (row === undefined || column === undefined) throw new Error(`no ${unit} or ${heading} on ${tab}`);
  const engine = await ExceltsEngine.open(bytes);
  engine.setValue(engine.sheets().find(({ name }) => name === tab)!.id, row, column, MEMBERS);
  return engine.save();
}

/** What formulas give, by the row's name or key and the column's heading: rows of a ranking may stand in another order. */
function figuresOf(image: SheetImage): Map<string, unknown> {
  const figures = new Map<string, unknown>();
  const headingRow = Array.from({ length: 20 }, (_, row) => row).find((row) => rowTexts(image, row).includes("Mã")) ?? 0;
  const headings = rowTexts(image, headingRow);
  const key = headings.indexOf("Mã");
  for (let row = headingRow + 1; row < image.rows; row += 1) {
    const name = cellText(image, row, key) || cellText(image, row, 2);
    headings.forEach((heading, column) => {
      if (heading !== "TT" && !heading.startsWith("Nhóm") && formulaAt(image, row, column) !== undefined)
        figures.set(`${name} ${heading}`, plainOf(at(image, row, column)) ?? "");
    });
  }
  return figures;
}

function rowTexts(image: SheetImage, row: number): string[] {
  return Array.from({ length: image.columns }, (_, column) => cellText(image, row, column));
}

function namesOn(image: SheetImage): string[] {
  return Array.from({ length: image.rows }, (_, row) => cellText(image, row, 3));
}

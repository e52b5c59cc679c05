import { Workbook } from "@cj-tech-master/excelts";
import { describe, expect, it } from "vitest";
import { repairSaved } from "../../xlsx/repair-saved";
import { savedFaults } from "../support/saved-faults";
import { edited, partText } from "./package-for-tests";

const SHEET = "xl/worksheets/sheet1.xml";

async function saved(fill: (workbook: Workbook) => void): Promise<Uint8Array> {
  const workbook = new Workbook();
  fill(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer({ validate: false }));
}

describe("what excelts writes wrongly is put right", () => {
  it("the fill of a conditional format", async () => {
    const bytes = await saved((workbook) => {
      const fill = { type: "pattern" as const, bgColor: { argb: "FFFF0000" } };
      workbook
        .addWorksheet("A")
        .addConditionalFormatting({ ref: "A1:A9", rules: [{ type: "expression", formulae: ["A1>1"], style: { fill: fill as never } }] });
    });
    expect(savedFaults(bytes)).toEqual(['xl/styles.xml: patternType="undefined"']);
    const repaired = repairSaved(bytes);
    expect(savedFaults(repaired)).toEqual([]);
    expect(partText(repaired, "xl/styles.xml")).toContain('<patternFill patternType="solid"><bgColor rgb="FFFF0000"/>');
  });

  it.each([
    ["an attribute", '<sheetView workbookViewId="0" zoomScale="NaN" rightToLeft="undefined"/>', '<sheetView workbookViewId="0"/>'],
    ["a heading of that name stays", '<tableColumn id="1" name="NaN"/>', '<tableColumn id="1" name="NaN"/>'],
    ["a number that is none", '<c r="A1"><v>NaN</v></c>', '<c r="A1"></c>'],
    [
      "a text of that word stays",
      '<c r="A1" t="inlineStr"><is><t>undefined</t></is></c>',
      '<c r="A1" t="inlineStr"><is><t>undefined</t></is></c>',
    ],
  ])("%s", async (_name, before, after) => {
    const bytes = await saved((workbook) => workbook.addWorksheet("A"));
    const mangled = edited(bytes, { [SHEET]: (xml) => xml.replace("</worksheet>", `${before}</worksheet>`) });
    expect(partText(repairSaved(mangled), SHEET)).toContain(`${after}</worksheet>`);
  });

  it.each([
    [
      "a cell",
      (w: Workbook) => (w.addWorksheet("A").getCell("A1").value = { formula: 'XLOOKUP("<",B:B,C:C)' }),
      SHEET,
      "<f>_xlfn.XLOOKUP(&quot;&lt;&quot;,B:B,C:C)</f>",
    ],
    [
      "a conditional format",
      (w: Workbook) =>
        w.addWorksheet("A").addConditionalFormatting({ ref: "A1", rules: [{ type: "expression", formulae: ["IFS(A1,1)"] }] }),
      SHEET,
      "<formula>_xlfn.IFS(A1,1)</formula>",
    ],
    [
      "a name",
      (w: Workbook) => {
        w.addWorksheet("A");
        w.definedNames.addFormula("Ten", "LET(x,1,x)");
      },
      "xl/workbook.xml",
      ">_xlfn.LET(_xlpm.x,1,_xlpm.x)</definedName>",
    ],
  ])("later functions get their prefix in %s", async (_name, fill, part, expected) => {
    const once = repairSaved(
      await saved((workbook) => {
        fill(workbook);
      }),
    );
    expect(partText(once, part)).toContain(expected);
    expect(partText(repairSaved(once), part)).toBe(partText(once, part));
  });

  it("a table without a filter says nothing of one", async () => {
    const bytes = await saved((workbook) => {
      workbook.addWorksheet("A").addTable({ name: "T", ref: "A1", columns: [{ name: "a" }], rows: [[1]] });
    });
    const mangled = edited(bytes, { "xl/tables/table1.xml": (xml) => xml.replace(/<autoFilter ref="[^"]*"\/>/, "<autoFilter/>") });
    expect(partText(repairSaved(mangled), "xl/tables/table1.xml")).not.toContain("autoFilter");
  });

  it("a workbook has a view, which its sheets speak of", async () => {
    const bytes = await saved((workbook) => workbook.addWorksheet("A"));
    expect(partText(bytes, "xl/workbook.xml")).not.toContain("<bookViews");
    expect(partText(repairSaved(repairSaved(bytes)), "xl/workbook.xml").match(/<bookViews>/g)).toHaveLength(1);
  });

  it.each([
    ["containsText", 'NOT(ISERROR(SEARCH("sai",A1)))', 'text="sai" type="containsText"', "containsText"],
    ["beginsWith", 'LEFT(A1,LEN("sai"))="sai"', 'text="sai" type="beginsWith"', "beginsWith"],
    ["notContainsText", 'ISERROR(SEARCH("sai",A1))', 'text="sai" type="notContainsText"', "notContains"],
  ])("a rule about text (%s) names its text and operator", async (operator, formula, expected, saidOperator) => {
    const bytes = await saved((workbook) => {
      const rule = Object.assign({ type: "containsText" as const }, { operator: operator as "containsText", formulae: [formula] });
      workbook.addWorksheet("A").addConditionalFormatting({ ref: "A1:A9", rules: [rule] });
    });
    const xml = partText(repairSaved(bytes), SHEET);
    expect(xml).toContain(expected);
    expect(xml).toContain(`operator="${saidOperator}"`);
  });
});

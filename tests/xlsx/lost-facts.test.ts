import { describe, expect, it } from "vitest";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { bookWith, rect } from "../workbench/engine/sheet-for-tests";
import { edited, partText } from "./package-for-tests";

const SHEET = "xl/worksheets/sheet1.xml";

describe("what excelts does not read is kept beside it", () => {
  it("rules that stop, comments of names, old passwords, lists without an arrow", async () => {
    const { engine, sheet } = await bookWith([["x"]]);
    engine.setConditionalFormat({
      id: "a",
      sheet,
      rect: rect(0, 0),
      type: "Custom",
      priority: 0,
      stopIfTrue: true,
      rule: { formula: "=TRUE" },
      look: {},
    });
    engine.setName({ name: "Ten", scope: sheet, formula: "=1", visible: true, comment: 'của "tôi" & <bạn>' });
    engine.setValidation({
      sheet,
      rect: rect(0, 0),
      rule: { list: { inCellDropDown: false, source: "a,b" } },
      errorAlert: {},
      prompt: {},
      ignoreBlanks: true,
    });
    engine.updateSheet(sheet, { isProtected: true });
    const bytes = edited(await engine.save(), { [SHEET]: (xml) => xml.replace("<sheetProtection ", '<sheetProtection password="CC2A" ') });
    const opened = await ExceltsEngine.open(bytes);
    opened.renameSheet(opened.sheets()[0]!.id, "Tên khác");
    const saved = await opened.save();
    const again = await ExceltsEngine.open(saved);
    const { id } = again.sheets()[0]!;
    expect(again.conditionalFormats(id)[0]?.stopIfTrue).toBe(true);
    expect(again.names()[0]?.comment).toBe('của "tôi" & <bạn>');
    expect(again.validations(id)[0]?.rule).toEqual({ list: { inCellDropDown: false, source: "a,b" } });
    expect(partText(saved, SHEET)).toContain('password="CC2A"');
  });
});

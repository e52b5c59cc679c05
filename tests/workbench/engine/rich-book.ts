import type { ExceltsEngine } from "../../../workbench/engine/excelts-engine";
import { bookWith, rect } from "./sheet-for-tests";

/** A workbook with something of everything. */
export async function richBook(): Promise<ExceltsEngine> {
  const { engine, sheet } = await bookWith([
    ["Tên", "Khu vực", "Số", "Tỷ lệ"],
    ["Bình & Minh", "Nhà nước", 12, "=C2/SUM(Bang[Số])"],
    ["<Hải Âu>", 'Ngoài "nhà nước"', 30, "=C3/SUM(Bang[Số])"],
    ["Sao\nMai", "Nhà nước", "", "=1/0"],
  ]);
  engine.addTable(sheet, rect(0, 0, 4, 4), true, "Bang");
  engine.setStyle(sheet, rect(0, 0, 1, 4), { bold: true, fill: "#DDEBF7", wrap: true, horizontal: "Center" });
  engine.setStyle(sheet, rect(1, 3, 3, 1), { numberFormat: "0.0%" });
  engine.setInput(sheet, 6, 0, '=XLOOKUP("x",A2:A4,C2:C4,"không")');
  engine.setInput(sheet, 7, 0, "=LET(a,C2,b,a*2,LAMBDA(x,x+b)(1))");
  engine.setInput(sheet, 8, 0, "=UNIQUE(B2:B4)");
  engine.setInput(sheet, 12, 0, '=TEXTJOIN(",",TRUE,FILTER(A2:A4,C2:C4>10))');
  engine.merge(sheet, rect(14, 0, 2, 3));
  for (const [index, formula] of ["=$C2>20", "=LEN($A2)>0"].entries()) {
    engine.setConditionalFormat({
      id: `f${index}`,
      sheet,
      rect: rect(1, 0, 3, 4),
      type: "Custom",
      priority: index,
      stopIfTrue: index === 0,
      rule: { formula },
      look: index === 0 ? { fill: "#FFC7CE" } : { fontColor: "#006100" },
    });
  }
  engine.setConditionalFormat({
    id: "t",
    sheet,
    rect: rect(1, 1, 3, 1),
    type: "ContainsText",
    priority: 2,
    stopIfTrue: false,
    rule: { operator: "BeginsWith", text: "Ngoài" },
    look: { fill: "#FFEB9C" },
  });
  engine.setValidation({
    sheet,
    rect: rect(1, 2, 3, 1),
    rule: { wholeNumber: { formula1: 0, formula2: "=$F$1", operator: "Between" } },
    errorAlert: {},
    prompt: {},
    ignoreBlanks: true,
  });
  engine.setName({ name: "CHITIEU_TAB", scope: sheet, formula: '="allocation;1"', visible: true, comment: "" });
  const second = engine.addSheet("Tab 'hai' mới");
  engine.setInput(second, 0, 0, "=Sheet1!C2+1");
  for (const [at, type] of [
    [sheet, "ColumnClustered"],
    [second, "Line"],
  ] as const) {
    const series = [{ name: "Số", values: "Sheet1!$C$2:$C$4", categories: "Sheet1!$A$2:$A$4", color: "#ED7D31", type: "" }];
    engine.setChart({
      id: type,
      name: type,
      sheet: at,
      type,
      source: null,
      title: "Số",
      legend: true,
      series,
      left: 300,
      top: 20,
      width: 300,
      height: 200,
    });
  }
  engine.updateSheet(sheet, {
    isProtected: true,
    frozenRows: 1,
    page: { ...engine.sheets()[0]!.page, titleRows: "1:1", centerFooter: "&P" },
  });
  engine.setColumnWidth(sheet, 0, 1, 150);
  engine.setRowHidden(sheet, 3, 1, true);
  return engine;
}

import { read, utils } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { ExceltsEngine } from "../../../workbench/engine/excelts-engine";
import { hasLibreOffice, recalculate } from "../../support/libreoffice";
import { richBook } from "./rich-book";
import { bookWith } from "./sheet-for-tests";

const DATA: (string | number | boolean)[][] = [
  ["Tên", "Khu vực", "Lao động", "Đoàn viên", "Ngày"],
  ["CĐCS Bình Minh", "Nhà nước", 120, 110, 45_292],
  ["CĐCS Hải Âu", "Ngoài nhà nước", 340, 201, 45_323],
  ["CĐCS Sao Mai", "Ngoài nhà nước", 85, 85, 45_350],
  ["CĐCS Đông Á", "Nhà nước", 47, 12, 45_400],
  ["CĐCS Trường Thịnh", "Ngoài nhà nước", 1_205, 640, 45_444],
];

/** By what they are about; each is one cell below the last. */
const FORMULAS: Readonly<Record<string, readonly string[]>> = {
  "sums and counts": [
    "=SUM(C2:C6)",
    "=SUM(C:C)",
    '=SUMIFS(C2:C6,B2:B6,"Nhà nước")',
    '=SUMIF(B2:B6,"Ngoài*",D2:D6)',
    '=COUNTIFS(B2:B6,"Nhà nước",C2:C6,">50")',
    '=COUNTIF(A2:A6,"*Mai")',
    "=COUNTA(A1:E6)",
    "=COUNTBLANK(F1:F3)",
    "=AVERAGE(C2:C6)",
    '=AVERAGEIFS(D2:D6,B2:B6,"Ngoài nhà nước")',
    "=MEDIAN(C2:C6)",
    "=SUMPRODUCT(C2:C6,D2:D6)",
    '=SUMPRODUCT((B2:B6="Nhà nước")*(C2:C6-D2:D6))',
    "=SUBTOTAL(9,C2:C6)",
    "=MAX(C2:C6)-MIN(C2:C6)",
    "=LARGE(C2:C6,2)",
    "=RANK(C3,C2:C6)",
    '=MAXIFS(C2:C6,B2:B6,"Nhà nước")',
    "=COUNT(C1:C6)",
  ],
  rounding: [
    "=ROUND(C2/C3,4)",
    "=ROUNDUP(80%*C5,0)",
    "=ROUNDDOWN(-2.567,1)",
    "=INT(-3.2)",
    "=MOD(-7,3)",
    "=CEILING(C6*0.8,1)",
    "=FLOOR(C6*0.8,5)",
    "=TRUNC(9.99)",
    "=ABS(D2-C3)",
    "=POWER(2,10)",
  ],
  "conditions and look-ups": [
    '=IF(D2>C2,"sai","đúng")',
    "=IFERROR(C2/0,0)",
    '=IFS(C2>200,"lớn",C2>100,"vừa",TRUE,"nhỏ")',
    "=AND(C2>100,D2>100)",
    "=OR(C5>100,D5>100)",
    "=NOT(C2=D2)",
    '=INDEX(D2:D6,MATCH("CĐCS Sao Mai",A2:A6,0))',
    '=VLOOKUP("CĐCS Đông Á",A2:D6,4,FALSE)',
    '=XLOOKUP("CĐCS Hải Âu",A2:A6,C2:C6,0)',
    '=XLOOKUP("không có",A2:A6,C2:C6,"thiếu")',
    '=HLOOKUP("Lao động",A1:D6,3,FALSE)',
    "=MATCH(100,C2:C6,0)",
    '=CHOOSE(2,"a","b","c")',
    "=ISNUMBER(C2)",
    "=ISBLANK(F9)",
    '=SWITCH(B2,"Nhà nước",1,"Ngoài nhà nước",2,0)',
  ],
  text: [
    '=TEXT(C6,"#,##0")',
    '=TEXT(D2/C2,"0.0%")',
    '=TEXT(E2,"dd/mm/yyyy")',
    "=LEFT(A2,4)",
    "=RIGHT(A2,4)",
    "=MID(A3,6,3)",
    "=LEN(A6)",
    "=UPPER(A6)",
    '=PROPER("công đoàn cơ sở")',
    '=TRIM("  a   b ")',
    '=SUBSTITUTE(A2,"CĐCS ","")',
    '=A2&": "&C2',
    '=CONCATENATE(A2,"-",B2)',
    '=TEXTJOIN("; ",TRUE,A2:A4)',
    '=FIND("Á",A5)',
    '=SEARCH("sao",A4)',
    '=VALUE("1,234.5")',
    '=REPT("ab",3)',
    '=EXACT("A","a")',
    '=SUMPRODUCT(EXACT("b",A1:A3)*1)',
    "=SUMPRODUCT(--EXACT(A1:A3,A1:A3))",
    '=SUMPRODUCT(--EXACT({"a","b"},{"a";"B";"b"}))',
    '=EXACT(1,"1")',
  ],
  dates: [
    "=YEAR(E3)",
    "=MONTH(E3)",
    "=DAY(E3)",
    "=EDATE(E2,3)",
    "=EOMONTH(E2,0)",
    "=DATE(2026,2,28)",
    '=DATEDIF(E2,E6,"m")',
    "=WEEKDAY(E2,2)",
    "=NETWORKDAYS(E2,E3)",
  ],
  "statistics and finance": [
    "=STDEV(C2:C6)",
    "=VAR(C2:C6)",
    "=TDIST(1.5,10,2)",
    "=NORMSDIST(1)",
    "=PERCENTILE(C2:C6,0.9)",
    "=QUARTILE(C2:C6,1)",
    "=CORREL(C2:C6,D2:D6)",
    "=PMT(0.01,12,-1000)",
  ],
  "tables, names, other tabs": [
    "=SUM(DanhSach[Lao động])",
    '=SUMIFS(DanhSach[Đoàn viên],DanhSach[Khu vực],"Nhà nước")',
    "=ROWS(DanhSach[#All])",
    "=SUM(DanhSach[[Lao động]:[Đoàn viên]])",
    "=TyLe*C2",
    "='Tab hai'!A1+1",
    "=SUM('Tab hai'!A1:A3)",
    "=SUM(A1:C1,'Tab hai'!A1)",
    '=INDIRECT("C"&3)',
    "=SUM(OFFSET(C2,0,0,3,1))",
    "=C2%",
    "=-C2^2",
    "=C2<>D2",
  ],
  errors: ["=1/0", "=NA()", '=VLOOKUP("x",A2:D6,2,FALSE)', "=SQRT(-1)", '="a"+1'],
};

/** Where LibreOffice 7.4 is known to differ from Excel; the value of Excel by hand. */
const OTHERWISE: Readonly<Record<string, { libreOffice: string; excel: string | number }>> = {
  '=XLOOKUP("CĐCS Hải Âu",A2:A6,C2:C6,0)': { libreOffice: "#NAME?", excel: 340 },
  '=XLOOKUP("không có",A2:A6,C2:C6,"thiếu")': { libreOffice: "#NAME?", excel: "thiếu" },
  "=ROWS(DanhSach[#All])": { libreOffice: "#NAME?", excel: 6 },
  // It knows the error by its own number and writes it as this one.
  "=SQRT(-1)": { libreOffice: "#VALUE!", excel: "#NUM!" },
};

const formulas = Object.values(FORMULAS).flat();
const FIRST = 20;

async function book(): Promise<ExceltsEngine> {
  const { engine, sheet } = await bookWith(DATA);
  engine.setStyle(sheet, { row: 1, column: 4, rows: 5, columns: 1 }, { numberFormat: "dd/mm/yyyy" });
  engine.addTable(sheet, { row: 0, column: 0, rows: 6, columns: 5 }, true, "DanhSach");
  const other = engine.addSheet("Tab hai");
  for (const [row, value] of [7, 8, 9].entries()) engine.setValue(other, row, 0, value);
  engine.setName({ name: "TyLe", scope: null, formula: "=0.8", visible: true, comment: "" });
  for (const [index, formula] of formulas.entries()) engine.setInput(sheet, FIRST + index, 0, formula);
  return engine;
}

describe.skipIf(!hasLibreOffice())("what LibreOffice makes of our workbook", () => {
  it("agrees on every formula", { timeout: 180_000 }, async () => {
    const engine = await book();
    const { id: sheet, name } = engine.sheets()[0]!;
    engine.calculate();
    const workbook = read(await recalculate(await engine.save()));
    const theirs = workbook.Sheets[name]!;
    const differences = formulas.flatMap((formula, index) => {
      const cell = theirs[utils.encode_cell({ r: FIRST + index, c: 0 })];
      const said = cell?.t === "e" ? cell.w : cell?.v;
      const expected = (said === OTHERWISE[formula]?.libreOffice ? OTHERWISE[formula]?.excel : undefined) ?? said;
      const ours = engine.value(sheet, FIRST + index, 0);
      const same =
        typeof ours === "number" && typeof expected === "number"
          ? Math.abs(ours - expected) <= 1e-9 * Math.max(1, Math.abs(ours))
          : ours === (expected ?? "");
      return same ? [] : [`${formula}: ${JSON.stringify(ours)}, LibreOffice ${JSON.stringify(expected)}`];
    });
    expect(differences).toEqual([]);
    expect(formulas.length).toBeGreaterThan(90);
  });

  it("opens one with something of everything, and we open what it writes", { timeout: 180_000 }, async () => {
    const ours = await richBook();
    const theirs = await ExceltsEngine.open(await recalculate(await ours.save()));
    ours.calculate();
    theirs.calculate();
    // Frozen panes are not among them: without a window LibreOffice keeps no view.
    const facts = (engine: ExceltsEngine) =>
      engine.sheets().map(({ id, name, isProtected, page }) => ({
        name,
        isProtected,
        titleRows: page.titleRows,
        merges: engine.merges(id),
        charts: engine.charts(id).map(({ type, series }) => [type, series[0]?.values.replaceAll("$", "")]),
        formats: engine.conditionalFormats(id).length,
        validations: engine.validations(id).map(({ rect: at, rule }) => [at, rule]),
        values: Array.from({ length: 6 * 4 }, (_, at) => engine.value(id, Math.floor(at / 4), at % 4)),
      }));
    expect(facts(theirs)).toEqual(facts(ours));
    expect(theirs.tables().map(({ name, rect: at }) => [name, at])).toEqual(ours.tables().map(({ name, rect: at }) => [name, at]));
    expect(theirs.names().map(({ name, formula }) => [name, formula])).toEqual(ours.names().map(({ name, formula }) => [name, formula]));
  });
});

import { intersection } from "./a1";
import type { CellView } from "./bench-messages";
import { conditionalLooks } from "./conditional-looks";
import type { Border, CellStyle, ConditionalFormatState, Rect, Scalar } from "./engine-states";
import type { ExceltsEngine } from "./excelts-engine";
import { tableLook } from "./table-look";

/** What there is to draw in a block: cells that are blank and plain are left out. Values are as they were calculated last. */
export function cellViews(engine: ExceltsEngine, sheet: number, block: Rect): CellView[] {
  const tables = engine.tables().filter((table) => table.sheet === sheet);
  const looks = conditionalLooks(engine, sheet, block);
  const cells = new Map<string, CellView>();
  const draw = (row: number, column: number) => {
    const key = `${row},${column}`;
    if (cells.has(key)) return;
    const table = tables.map((one) => tableLook(one, row, column)).find((look) => look !== undefined);
    const view = cellView(engine, sheet, row, column, { ...table, ...looks.get(key) });
    if (view) cells.set(key, view);
  };
  const used = engine.used(sheet, false);
  for (const part of [used, ...tables.map(({ rect }) => rect)]) {
    const shown = part && intersection(part, block);
    if (shown) eachCell(shown, draw);
  }
  for (const key of looks.keys()) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    draw(row, column);
  }
  return [...cells.values()];
}

function eachCell({ row, column, rows, columns }: Rect, visit: (row: number, column: number) => void): void {
  for (let r = row; r < row + rows; r++) for (let c = column; c < column + columns; c++) visit(r, c);
}

type Look = ConditionalFormatState["look"] & { readonly weakFill?: string; readonly weakColor?: string };

function cellView(engine: ExceltsEngine, sheet: number, row: number, column: number, look: Look): CellView | undefined {
  const style = engine.style(sheet, row, column);
  const value = engine.value(sheet, row, column);
  const borders = borderViews(style.borders);
  const fill = look.fill ?? (style.fill || look.weakFill || "");
  if (value === "" && fill === "" && Object.values(borders).every((border) => border === "")) return undefined;
  const ownColor = style.fontColor === "#000000" ? (look.weakColor ?? "") : style.fontColor;
  return {
    row,
    column,
    text: engine.text(sheet, row, column),
    align: alignment(style.horizontal, value),
    vertical: style.vertical === "Top" ? "top" : style.vertical === "Center" || style.vertical === "Distributed" ? "middle" : "bottom",
    bold: look.bold ?? style.bold,
    italic: style.italic,
    underline: style.underline !== "None",
    strikethrough: style.strikethrough,
    wrap: style.wrap || style.horizontal === "Justify" || style.horizontal === "Distributed",
    color: look.fontColor ?? ownColor,
    fill,
    font: style.fontName,
    size: style.fontSize,
    indent: style.indent,
    borders,
    isFormula: engine.isFormula(sheet, row, column),
  };
}

const ERROR = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|SPILL!|CALC!)$/;

/** Numbers to the right, text to the left, truth and errors in the middle, where nobody said otherwise. */
function alignment(horizontal: CellStyle["horizontal"], value: Scalar): CellView["align"] {
  switch (horizontal) {
    case "Left":
    case "Fill":
    case "Justify":
      return "left";
    case "Right":
      return "right";
    case "General":
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || ERROR.test(value) ? "center" : "left";
    default:
      return "center";
  }
}

const WIDTHS = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Record<Border["style"], string>> = {
  None: "none",
  Continuous: "solid",
  Dash: "dashed",
  DashDot: "dashed",
  DashDotDot: "dashed",
  SlantDashDot: "dashed",
  Dot: "dotted",
  Double: "double",
};

function borderViews(borders: CellStyle["borders"]): CellView["borders"] {
  const css = (border: Border | undefined) => (border ? `${WIDTHS[border.weight]}px ${LINES[border.style]} ${border.color}` : "");
  return { top: css(borders.EdgeTop), right: css(borders.EdgeRight), bottom: css(borders.EdgeBottom), left: css(borders.EdgeLeft) };
}

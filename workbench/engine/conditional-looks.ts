import { absoluteAddress, cellAddress, intersection } from "./a1";
import type { ConditionalFormatState, Rect, Scalar } from "./engine-states";
import type { ExceltsEngine } from "./excelts-engine";
import { mixColors } from "./mix-colors";
import { moveFormula } from "./shift-formula";

type Look = ConditionalFormatState["look"];

/** What conditional formats make of the cells of a block; key: "row,column". Data bars and icons are not drawn. */
export function conditionalLooks(engine: ExceltsEngine, sheet: number, block: Rect): Map<string, Look> {
  const looks = new Map<string, Look>();
  const stopped = new Set<string>();
  for (const format of engine.conditionalFormats(sheet)) {
    const rects = engine.rectsOfFormat(sheet, format.id);
    const cells = rects.flatMap((rect) => cellsOf(intersection(rect, block)));
    const found = format.type === "ColorScale" ? scaleLooks(engine, format, rects, cells) : ruleLooks(engine, format, rects, cells);
    for (const [key, look] of found) {
      if (stopped.has(key)) continue;
      // The rule of the higher priority has been here before and keeps what it set.
      looks.set(key, { ...look, ...looks.get(key) });
      if (format.stopIfTrue) stopped.add(key);
    }
  }
  return looks;
}

type Cell = readonly [row: number, column: number];

function cellsOf(rect: Rect | undefined): Cell[] {
  if (!rect) return [];
  return Array.from(
    { length: rect.rows * rect.columns },
    (_, index): Cell => [rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)],
  );
}

function ruleLooks(
  engine: ExceltsEngine,
  format: ConditionalFormatState,
  rects: readonly Rect[],
  cells: readonly Cell[],
): Map<string, Look> {
  const [first] = rects;
  const holds = first ? test(engine, format, first, rects, cells) : [];
  return new Map(cells.flatMap(([row, column], index) => (holds[index] ? [[`${row},${column}`, format.look] as const] : [])));
}

function test(
  engine: ExceltsEngine,
  format: ConditionalFormatState,
  first: Rect,
  rects: readonly Rect[],
  cells: readonly Cell[],
): boolean[] {
  if (format.type === "TopBottom") return rankTest(engine, format, rects, cells);
  const corner = cellAddress(first.row, first.column);
  const formula = ruleFormula(format, corner, rects);
  if (formula === undefined) return [];
  const questions = cells.map(([row, column]) => ({ row, formula: moveFormula(formula, row - first.row, column - first.column) }));
  return engine.evaluate(format.sheet, questions).map((answer) => answer === true || (typeof answer === "number" && answer !== 0));
}

const COMPARISONS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** The rule as a formula of its first cell; undefined for kinds that are none. */
function ruleFormula({ type, rule }: ConditionalFormatState, corner: string, rects: readonly Rect[]): string | undefined {
  const formula = (name: string) => String(rule[name] ?? "").replace(/^=/, "");
  const text = `"${String(rule["text"] ?? "").replaceAll('"', '""')}"`;
  const operator = String(rule["operator"] ?? "");
  switch (type) {
    case "Custom":
      return formula("formula");
    case "CellValue": {
      const within = `AND(${corner}>=(${formula("formula1")}),${corner}<=(${formula("formula2")}))`;
      const test =
        operator === "Between"
          ? within
          : operator === "NotBetween"
            ? `NOT(${within})`
            : `${corner}${COMPARISONS[operator] ?? "="}(${formula("formula1")})`;
      // A blank cell is no number: Excel lets it pass only the comparison with nothing.
      return `AND(NOT(ISBLANK(${corner})),${test})`;
    }
    case "ContainsText":
      if (operator === "BeginsWith") return `LEFT(${corner},LEN(${text}))=${text}`;
      if (operator === "EndsWith") return `RIGHT(${corner},LEN(${text}))=${text}`;
      return operator === "NotContains" ? `ISERROR(SEARCH(${text},${corner}))` : `ISNUMBER(SEARCH(${text},${corner}))`;
    case "PresetCriteria":
      return presetFormula(String(rule["criterion"]), corner, rects);
    default:
      return undefined;
  }
}

function presetFormula(criterion: string, corner: string, rects: readonly Rect[]): string | undefined {
  const all = rects.map(absoluteAddress);
  switch (criterion) {
    case "Blanks":
      return `LEN(TRIM(${corner}))=0`;
    case "NonBlanks":
      return `LEN(TRIM(${corner}))>0`;
    case "Errors":
      return `ISERROR(${corner})`;
    case "NonErrors":
      return `NOT(ISERROR(${corner}))`;
    case "AboveAverage":
    case "BelowAverage":
      return `AND(ISNUMBER(${corner}),${corner}${criterion === "AboveAverage" ? ">" : "<"}AVERAGE(${all.join(",")}))`;
    default:
      return undefined;
  }
}

function rankTest(
  engine: ExceltsEngine,
  { sheet, rule }: ConditionalFormatState,
  rects: readonly Rect[],
  cells: readonly Cell[],
): boolean[] {
  const numbers = numbersIn(engine, sheet, rects).sort((a, b) => a - b);
  const kind = String(rule["type"]);
  if (kind.startsWith("Top")) numbers.reverse();
  const rank = Number(rule["rank"] ?? 10);
  const places = kind.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * rank) / 100)) : rank;
  const last = numbers[Math.min(places, numbers.length) - 1];
  if (last === undefined) return [];
  return cells.map(([row, column]) => {
    const value: Scalar = engine.value(sheet, row, column);
    return typeof value === "number" && (kind.startsWith("Top") ? value >= last : value <= last);
  });
}

function scaleLooks(
  engine: ExceltsEngine,
  { sheet, rule }: ConditionalFormatState,
  rects: readonly Rect[],
  cells: readonly Cell[],
): Map<string, Look> {
  const numbers = numbersIn(engine, sheet, rects).sort((a, b) => a - b);
  const criteria = rule["criteria"];
  if (numbers.length === 0 || typeof criteria !== "object" || criteria === null) return new Map();
  const stops = Object.values(criteria as Record<string, { type: string; formula: string | null; color: string }>).map(
    ({ type, formula, color }) => ({
      at: stopValue(type, Number(String(formula ?? "0").replace(/^=/, "")), numbers),
      color,
    }),
  );
  return new Map(
    cells.flatMap(([row, column]) => {
      const value = engine.value(sheet, row, column);
      return typeof value === "number" ? [[`${row},${column}`, { fill: mixColors(stops, value) }] as const] : [];
    }),
  );
}

function stopValue(type: string, amount: number, sorted: readonly number[]): number {
  const least = sorted[0] ?? 0;
  const most = sorted.at(-1) ?? 0;
  if (type === "LowestValue") return least;
  if (type === "HighestValue") return most;
  if (type === "Percent") return least + ((most - least) * amount) / 100;
  if (type !== "Percentile") return amount;
  const place = ((sorted.length - 1) * amount) / 100;
  const below = sorted[Math.floor(place)] ?? least;
  return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}

function numbersIn(engine: ExceltsEngine, sheet: number, rects: readonly Rect[]): number[] {
  const numbers: number[] = [];
  for (const rect of rects) {
    engine.eachCell(sheet, rect, true, (row, column) => {
      const value = engine.value(sheet, row, column);
      if (typeof value === "number") numbers.push(value);
    });
  }
  return numbers;
}

import type { Field } from "../roster/field";
import type { ColumnDecisions, ColumnMap } from "../roster/map-columns";
import { reportFieldOf } from "../roster/report-field";
import { identityOf, keysOf } from "../roster/unit-key";
import { cellText } from "../sheet/cell-text";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import { type RowWithRole, readRowRoles } from "../sheet/row-role";
import { at, KIND, type SheetImage } from "../sheet/sheet-image";
import { readColumn } from "./read-column";
import { readHead } from "./read-head";
import type { FieldColumn, Reading } from "./reading";

/** What a column of a vertical table can be. */
const LINE_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "no",
  "indicator",
  "measureUnit",
  "amount",
  "planned",
  "done",
  "doneRate",
  "verdict",
  "note",
]);

/** What the headings of a vertical table mean: one line a target, or one line a figure of one unit. */
export function lineFields(image: SheetImage, heading: HeadingBlock, decisions?: ColumnDecisions): ReadonlyMap<Field, number> {
  const chosen = [...(decisions?.chosen ?? [])];
  const found = new Map<Field, number>(chosen.filter(([field]) => LINE_FIELDS.has(field)));
  const taken = new Set([...chosen.map(([, column]) => column), ...(decisions?.skipped ?? [])]);
  for (const { column, labels } of heading.columns) {
    if (taken.has(column)) continue;
    const field = lineFieldOf(foldText(labels.join(" ")), labels.join(" "), holdsNumbers(image, heading, column));
    if (field !== null && !found.has(field)) found.set(field, column);
  }
  return found;
}

function lineFieldOf(said: string, raw: string, isFigure: boolean): Field | null {
  if (/^(stt|tt|so tt|s tt|so thu tu)$/.test(said)) return "no";
  // Works and materials are no targets, though they too are planned and done.
  if (/khoi luong|dien tich|don gia|thanh tien|kich thuoc/.test(said)) return null;
  if (/don vi tinh|^dvt$/.test(said)) return "measureUnit";
  if (/danh gia|xep loai|nhan xet|ket luan/.test(said)) return "verdict";
  if (/ghi chu/.test(said)) return "note";
  if (/\b(ty|ti) le\b/.test(said) || /^\s*%|%\s*$/u.test(raw)) return "doneRate";
  if (/ke hoach|^kh\b|muc tieu|chi tieu (giao|duoc giao|ke hoach|nam)/.test(said)) return "planned";
  if (/thuc hien|ket qua|dat duoc|^th\b/.test(said) && !/^noi dung/.test(said)) return "done";
  if (/so luong|so lieu|^so nguoi|^tong so$/.test(said)) return "amount";
  if (/chi tieu/.test(said)) return isFigure ? "planned" : "indicator";
  return /noi dung|tieu chi|nhiem vu|dien giai/.test(said) ? "indicator" : null;
}

/** Whether a column holds numbers rather than words. */
export function holdsNumbers(image: SheetImage, heading: HeadingBlock, column: number): boolean {
  let numbers = 0;
  let texts = 0;
  for (let row = heading.last + 1; row < Math.min(heading.end, heading.last + 60); row += 1) {
    const { kind } = at(image, row, column);
    if (kind === "number") numbers += 1;
    else if (kind === "text") texts += 1;
  }
  return numbers > texts;
}

/** Kết quả thực hiện: one line a target. The «unit» of a line is what it is about. */
export function readResults(
  file: string,
  image: SheetImage,
  heading: HeadingBlock,
  fields: ReadonlyMap<Field, number>,
): Reading | undefined {
  const name = fields.get("indicator");
  if (name === undefined) return undefined;
  const { rows, lines } = linesOf(image, heading, fields, ["planned", "done"]);
  if (lines.length === 0) return undefined;
  const columns = new Map<Field, FieldColumn>();
  for (const [field, column] of fields) columns.set(field, readColumn(image, lines, column, field, "unknown"));
  return reading({
    kind: "results",
    file,
    image,
    heading,
    fields,
    rows,
    lines,
    names: lines.map((row) => cellText(image, row, name)),
    columns,
    after: (lines.at(-1) ?? 0) + 1,
  });
}

/** Báo cáo of one unit: each line a field, «- Trong đó: nữ» read with the line above it. undefined where fewer than three lines are known. */
export function readForm(file: string, image: SheetImage, heading: HeadingBlock, fields: ReadonlyMap<Field, number>): Reading | undefined {
  const name = fields.get("indicator");
  const amount = fields.get("amount") ?? fields.get("done");
  if (name === undefined || amount === undefined) return undefined;
  const { rows, lines } = linesOf(image, heading, fields, ["amount", "done"]);
  const columns = new Map<Field, FieldColumn>();
  let main = "";
  for (const row of lines) {
    const label = cellText(image, row, name);
    const isPart = /^[-+–—•*]/u.test(label);
    if (!isPart) main = label;
    const bare = label.replace(/^[-+–—•*\s]+/u, "");
    const field = reportFieldOf(isPart ? [main, bare] : [bare]);
    // Of a count of persons 1 is said; the first line that names a field is its own.
    if (field !== null && field !== "name" && !columns.has(field)) columns.set(field, readColumn(image, [row], amount, field, "unknown"));
  }
  if (columns.size < 3) return undefined;
  const head = readHead(image, heading, (lines.at(-1) ?? 0) + 1);
  const form = reading({
    kind: "form",
    file,
    image,
    heading,
    fields,
    rows,
    lines: [head.unitCell?.row ?? 0],
    names: [head.unit],
    columns,
    after: (lines.at(-1) ?? 0) + 1,
  });
  return {
    ...form,
    nameColumn: head.unitCell?.column ?? 0,
    wards: [head.ward],
    keys: keysOf([identityOf({ code: "", name: head.unit, ward: head.ward })]),
  };
}

function linesOf(image: SheetImage, heading: HeadingBlock, fields: ReadonlyMap<Field, number>, figures: readonly Field[]) {
  const name = fields.get("indicator") ?? 0;
  const places = figures.flatMap((field) => fields.get(field) ?? []);
  const rows = readRowRoles(image, heading, { no: fields.get("no") ?? null, name, figures: places, isLines: true });
  const isFilled = (row: number) => cellText(image, row, name) !== "" && places.some((column) => at(image, row, column).kind !== "blank");
  const lines = rows
    .filter(({ row, role }) => !["number-row", "signature", "repeated-heading", "blank"].includes(role) && isFilled(row))
    .map(({ row }) => row);
  return { rows, lines };
}

interface Lines {
  readonly kind: "results" | "form";
  readonly file: string;
  readonly image: SheetImage;
  readonly heading: HeadingBlock;
  readonly fields: ReadonlyMap<Field, number>;
  readonly rows: readonly RowWithRole[];
  readonly lines: readonly number[];
  readonly names: readonly string[];
  readonly columns: ReadonlyMap<Field, FieldColumn>;
  readonly after: number;
}

function reading({ kind, file, image, heading, fields, rows, lines, names, columns, after }: Lines): Reading {
  const blanks = names.map(() => "");
  const map: ColumnMap = { columns: fields, doubts: [], ignored: [], styles: new Map() };
  return {
    kind,
    file,
    image,
    head: readHead(image, heading, after),
    heading,
    map,
    rows,
    size: names.length,
    keys: keysOf(names.map((name) => identityOf({ code: "", name, ward: "" }))),
    names,
    nameRows: Uint32Array.from(lines),
    nameColumn: fields.get("indicator") ?? 0,
    wards: blanks,
    blocks: blanks,
    sectorLabels: blanks,
    duplicateOf: new Int32Array(names.length).fill(-1),
    columns,
    others: [],
    legacy: [],
    unsure: [],
    periods: [],
  };
}

/** Whether an image has nothing in it at all. */
export function isEmptyTab(image: SheetImage): boolean {
  return !image.kinds.some((kind) => kind !== KIND.blank);
}

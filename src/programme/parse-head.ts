import type { Finding } from "../finding/finding";
import { printCell } from "../sheet/cell-ref";
import { plainOf } from "../sheet/cell-value";
import { foldText } from "../sheet/fold";
import { at, type SheetImage } from "../sheet/sheet-image";
import { parseDay } from "./day";
import { plainText } from "./parse-row";
import type { Programme } from "./programme";
import { HEAD_FIELDS, type HeadField } from "./programme-head";
import type { RowCells } from "./row-cells";

type HeadCell = { readonly value: RowCells["value"]; readonly address: string };

/**
 * Reads what stands above the table: each label wherever it stands, its value in the first filled cell to the right. N18: the year is no year, or
 * the key is blank (an error: nothing can be computed); the day of issue is no day (an error, and left open).
 *
 * @returns null where key or year cannot be read.
 */
export function parseHead(image: SheetImage, rows: number, findings: Finding[]): Omit<Programme, "rows"> | null {
  const found = findHeadCells(image, rows);
  const text = (field: HeadField) => plainText(found.get(field)?.value ?? null);
  const say = (field: HeadField) => {
    const address = found.get(field)?.address ?? "A1";
    const label = HEAD_FIELDS.find((one) => one.field === field)?.label ?? field;
    findings.push({ code: "N18", severity: "error", cells: [{ tab: image.tab, address }], facts: { heading: label, found: text(field) } });
  };
  const key = text("key");
  const year = /^\d{4}$/.test(text("year")) ? Number(text("year")) : undefined;
  const issued = text("issued") === "" ? null : parseDay(found.get("issued")?.value ?? null, image.dateSystem);
  if (key === "") say("key");
  if (year === undefined) say("year");
  if (issued === undefined) say("issued");
  if (key === "" || year === undefined) return null;
  return { key, title: text("title"), issuer: text("issuer"), level: text("level"), year, source: text("source"), issued: issued ?? null };
}

function findHeadCells(image: SheetImage, rows: number): Map<HeadField, HeadCell> {
  const fields = new Map(HEAD_FIELDS.map(({ field, label }) => [foldText(label), field]));
  const found = new Map<HeadField, HeadCell>();
  for (let row = 0; row < rows; row += 1) {
    const filled = filledCells(image, row);
    const place = filled.findIndex(({ value }) => fields.has(foldText(plainText(value))));
    const field = fields.get(foldText(plainText(filled[place]?.value ?? null)));
    if (field === undefined || found.has(field)) continue;
    const [value] = filled.slice(place + 1);
    found.set(field, value ?? { value: null, address: filled[place]?.address ?? "A1" });
  }
  return found;
}

function filledCells(image: SheetImage, row: number): HeadCell[] {
  const cells: HeadCell[] = [];
  for (let column = 0; column < image.columns; column += 1) {
    const value = plainOf(at(image, row, column));
    if (plainText(value) !== "") cells.push({ value, address: printCell(row, column) });
  }
  return cells;
}

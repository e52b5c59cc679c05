import type { Finding } from "../finding/finding";
import { cellIn, partAt, rowIn } from "../sheet/cell-in";
import { cellText } from "../sheet/cell-text";
import type { HeadingBlock } from "../sheet/heading";
import type { RowWithRole } from "../sheet/row-role";
import { at, type ImagePart, type SheetImage } from "../sheet/sheet-image";
import { wholeNumberAt } from "../sheet/whole-number-at";
import type { Field } from "./field";
import { blockOfTitles } from "./group-of-tab";
import { readListRows } from "./list-rows";
import type { ColumnMap } from "./map-columns";
import { mergedAnchors } from "./merged-anchors";
import { type Count, readCount } from "./read-count";
import type { Roster } from "./roster";
import { firstOfSame, identityOf, keysOf } from "./unit-key";

/**
 * Reads a list of grassroots unions under its heading. Every unit row is taken, also those that will be set aside; what is wrong in a cell is a
 * finding, and reading goes on to the end.
 *
 * Codes: K02 fraction where persons are due, K04 negative, K05 error cell, K01 number typed as text (note), K16 unreadable; D04 a unit that stands
 * twice, an error where its figures differ and a query where they agree.
 *
 * @param rows the roles of the rows, where they were read before.
 * @throws RangeError where the map names no column for the name: the caller has not asked the officer.
 */
export function parseRoster(image: SheetImage, heading: HeadingBlock, map: ColumnMap, rows = readListRows(image, heading, map)): Roster {
  const name = map.columns.get("name");
  if (name === undefined) throw new RangeError("a list without a column for names");
  const groups = groupNames(image, rows, name, map, image.parts ? "" : blockOfTitles(image, heading));
  const unitRows = rows.filter(({ role }) => role === "unit").map(({ row }) => row);
  const texts = (field: Field) => unitRows.map((row) => textIn(image, row, map.columns.get(field)));
  const names = texts("name");
  // What units have in common is often said once, merged over their rows.
  const shared = (field: Field) => {
    const anchors = mergedAnchors(image, map.columns.get(field));
    if (anchors.size === 0) return texts(field);
    return texts(field).map((text, index) => {
      const anchor = anchors.get(unitRows[index] ?? -1);
      return text === "" && anchor !== undefined ? textIn(image, anchor, map.columns.get(field)) : text;
    });
  };
  const wards = fillIn(shared("ward"), unitRows, groups.ward);
  const findings: Finding[] = [];
  const counts = (field: Field) => Float64Array.from(unitRows, (row) => countIn(image, row, field, map, findings));
  const workers = counts("workers");
  const members = counts("members");
  const codes = texts("code");
  const identities = names.map((unit, index) => identityOf({ name: unit, ward: wards[index] ?? "", code: codes[index] ?? "" }));
  const duplicateOf = firstOfSame(identities);
  const keys = keysOf(identities, duplicateOf);
  const repeats = duplicateFindings({ image, unitRows, name, keys, duplicateOf, workers, members });
  return {
    tab: image.tab,
    parts: image.parts ?? [],
    heading,
    map,
    rows,
    size: unitRows.length,
    keys,
    row: Uint32Array.from(unitRows),
    names,
    wards,
    blocks: fillIn(shared("block"), unitRows, groups.block),
    sectorLabels: fillIn(shared("sector"), unitRows, map.columns.has("sector") ? new Map() : groups.block),
    workers,
    members,
    duplicateOf,
    findings: [...findings, ...repeats],
  };
}

/** Which group a row stands under, if any: wards where the group's name says so, blocks otherwise. @param ofAll the block of units that stand under none */
function groupNames(image: SheetImage, rows: readonly RowWithRole[], name: number, map: ColumnMap, ofAll: string) {
  const ward = new Map<number, string>();
  const block = new Map<number, string>();
  let wardNow = "";
  let blockNow = ofAll;
  let partNow: ImagePart | undefined;
  for (const { row, role } of rows) {
    const part = partAt(image, row);
    if (part !== partNow) {
      partNow = part;
      [wardNow, blockNow] = splitGroup(part?.group ?? "");
    }
    if (role === "group") {
      const text = groupText(image, row, name, map);
      const [wardSaid, blockSaid] = splitGroup(text);
      wardNow = wardSaid || wardNow;
      blockNow = blockSaid || blockNow;
    }
    if (wardNow !== "") ward.set(row, wardNow);
    if (blockNow !== "") block.set(row, blockNow);
  }
  return { ward, block };
}

/** A group is of a ward or of a block, as its name says: ["Phường Linh Trung", ""], ["", "Khối trường học"]. */
function splitGroup(text: string): [string, string] {
  return /^(phường|xã|thị trấn|đặc khu|p\.|x\.)\s/iu.test(text) ? [text, ""] : ["", text];
}

function groupText(image: SheetImage, row: number, name: number, map: ColumnMap): string {
  const own = textIn(image, row, name) || textIn(image, row, map.columns.get("no")) || firstText(image, row);
  return own
    .replace(/^(?:[ivxlc]+|[a-h])[.)]\s*/iu, "")
    .replace(/\s*[:(].*$/u, "")
    .trim();
}

function firstText(image: SheetImage, row: number): string {
  for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
    const text = textIn(image, row, image.columnOf[entry]);
    if (text !== "") return text;
  }
  return "";
}

function fillIn(texts: readonly string[], rows: readonly number[], groups: ReadonlyMap<number, string>): string[] {
  return texts.map((text, index) => (text === "" ? (groups.get(rows[index] ?? -1) ?? "") : text));
}

const CODE_OF: Readonly<Partial<Record<Count["kind"], string>>> = { fraction: "K02", negative: "K04", error: "K05", unreadable: "K16" };

function countIn(image: SheetImage, row: number, field: Field, map: ColumnMap, findings: Finding[]): number {
  const column = map.columns.get(field);
  if (column === undefined) return Number.NaN;
  const plain = wholeNumberAt(image, row, column);
  if (plain !== undefined) return plain;
  const count = readCount(at(image, row, column), map.styles.get(column) ?? "unknown");
  const cells = [cellIn(image, row, column)];
  if (count.kind === "count") {
    if (count.isText)
      findings.push({ code: "K01", severity: "note", cells, facts: { field, found: textIn(image, row, column), number: count.count } });
    return count.count;
  }
  const code = CODE_OF[count.kind];
  if (code !== undefined && "found" in count) findings.push({ code, severity: "error", cells, facts: { field, found: count.found } });
  return Number.NaN;
}

interface DuplicateInput {
  readonly image: SheetImage;
  readonly unitRows: readonly number[];
  readonly name: number;
  readonly keys: readonly string[];
  readonly duplicateOf: Int32Array;
  readonly workers: Float64Array;
  readonly members: Float64Array;
}

function duplicateFindings({ image, unitRows, name, keys, duplicateOf, workers, members }: DuplicateInput): Finding[] {
  const same = (column: Float64Array, a: number, b: number) => Object.is(column[a], column[b]);
  const repeated = [...unitRows.keys()].filter((unit) => (duplicateOf[unit] ?? -1) >= 0);
  return repeated.map((index): Finding => {
    const first = duplicateOf[index] ?? 0;
    const cells = [index, first].map((unit) => cellIn(image, unitRows[unit] ?? 0, name));
    const agree = same(workers, first, index) && same(members, first, index);
    const facts = { name: textIn(image, unitRows[index] ?? 0, name), ...placeOf(image, unitRows[first] ?? 0) };
    return { code: "D04", severity: agree ? "query" : "error", cells, unit: keys[index] ?? "", facts };
  });
}

/** Excel's row, and the tab where the list stands on several. */
function placeOf(image: SheetImage, at: number): { readonly row: number; readonly tab?: string } {
  const { tab, row } = rowIn(image, at);
  return image.parts ? { row, tab } : { row };
}

function textIn(image: SheetImage, row: number, column: number | undefined): string {
  return column === undefined ? "" : cellText(image, row, column);
}

import { type Field, FLAG_FIELDS } from "../roster/field";
import { type ColumnMap, mapColumns } from "../roster/map-columns";
import { reportFieldOf } from "../roster/report-field";
import { decodeTables, type EncodingAnswers } from "../sheet/decode-tables";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import type { DecodedCell } from "../sheet/legacy-encoding";
import type { SheetImage } from "../sheet/sheet-image";
import { holdsNumbers, isEmptyTab, lineFields, readForm, readResults } from "./read-lines";
import { periodColumns, readList } from "./read-list";
import type { Reading, TabKind, UnknownTab } from "./reading";

const MOVEMENT: readonly Field[] = ["membersOpening", "newMembers", "increase", "left", "net", "introduced", "admitted"];
const LINE_WORDS = /^(noi dung|chi tieu|don vi tinh|dvt|so luong|ke hoach|thuc hien|ket qua|danh gia|ty le)\b/;

function knows(folded: string): number {
  return reportFieldOf([folded]) !== null || LINE_WORDS.test(folded) ? 1 : 0;
}

/** Says what a tab is, from what stands in it and never from its name, and reads it. A tab may hold several tables. @param encodings how texts were typed, as the officer said it */
export function recogniseTab(file: string, raw: SheetImage, encodings?: EncodingAnswers): Reading[] | UnknownTab {
  const { decoded, headings } = decodeTables(raw, knows, encodings);
  const { image, cells, unsure } = decoded;
  const unknown = (reason: UnknownTab["reason"]): UnknownTab => ({ file, tab: image.tab, reason });
  if (isEmptyTab(image)) return unknown("empty");
  if (headings.length === 0) return unknown("no-heading");
  const readings: Reading[] = [];
  for (const heading of headings) {
    // A table goes down to the next one's heading; what a taller table already took is none of its own.
    if (readings.some((one) => covers(one, heading))) continue;
    const reading = readBlock(file, image, heading);
    if (reading && reading.size > 0)
      readings.push({ ...reading, legacy: cells.filter(isOwn(heading)), unsure: unsure.filter(isOwn(heading)) });
  }
  return readings.length > 0 ? readings : unknown("other");
}

/** From a table's titles to its end. */
function isOwn({ start, end }: HeadingBlock): (cell: DecodedCell) => boolean {
  return ({ row }) => row >= start && row < end;
}

function covers({ heading }: Reading, other: HeadingBlock): boolean {
  return other.first < heading.end && other.end > heading.first;
}

function readBlock(file: string, image: SheetImage, heading: HeadingBlock): Reading | undefined {
  const lines = lineFields(image, heading);
  if (lines.has("indicator") && lines.has("done")) return readResults(file, image, heading, lines);
  if (lines.has("indicator") && lines.has("amount")) {
    const form = readForm(file, image, heading, lines);
    if (form) return form;
  }
  const map = mapColumns(image, heading, undefined, reportFieldOf);
  const kind = kindOf(image, heading, map);
  return kind === undefined ? undefined : readList(file, image, heading, map, kind);
}

/** By its columns; a table of names alone is a roster where its heading speaks of unions. */
function kindOf(image: SheetImage, heading: HeadingBlock, { columns, ignored }: ColumnMap): TabKind | undefined {
  if (!columns.has("name")) return undefined;
  if (periodColumns(heading).length > 0) return "log";
  if (columns.has("content")) return "registration";
  const label = foldText(heading.columns.find(({ column }) => column === columns.get("name"))?.labels.join(" ") ?? "");
  const isFirm = /\b(dn|doanh nghiep|cong ty)\b/.test(label);
  const hasMarks = [...FLAG_FIELDS, "agreementSigned" as const].some((field) => field !== "chairIsPartyMember" && columns.has(field));
  if (columns.has("taxCode") || columns.has("hasNoUnion") || columns.has("hasUnion") || (isFirm && !columns.has("members")))
    return "enterprises";
  if (isFirm && hasMarks) return "enterprises";
  if (MOVEMENT.some((field) => columns.has(field))) return "figures";
  // Whatever is counted there: names of units, and two columns of numbers at least.
  const isCounted =
    /\b(don vi|ldld|lien doan|cong doan)\b/.test(label) && ignored.filter((column) => holdsNumbers(image, heading, column)).length >= 2;
  if (isCounted && !(columns.has("workers") && columns.has("members"))) return "figures";
  const isUnions = /\b(cdcs|cong doan|cd|nghiep doan)\b/.test(label);
  return columns.has("workers") || columns.has("members") || isUnions || columns.has("sector") || columns.has("ward")
    ? "roster"
    : undefined;
}

import { type Field, FLAG_FIELDS } from "../roster/field";
import { type ColumnDecisions, type ColumnMap, mapColumns } from "../roster/map-columns";
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

/** A heading with what the officer said of its columns. */
export interface GivenHeading {
  readonly heading: HeadingBlock;
  readonly decisions?: ColumnDecisions;
}

/** Puts what the officer said of a tab's headings in the place of what was found. */
export type CorrectHeadings = (image: SheetImage, found: readonly HeadingBlock[]) => readonly GivenHeading[];

const asFound: CorrectHeadings = (_, found) => found.map((heading) => ({ heading }));

/** What the officer said of how a tab is read. */
export interface TabSaid {
  readonly correct?: CorrectHeadings | undefined;
  /** How texts were typed, by column. */
  readonly encodings?: EncodingAnswers | undefined;
}

/** How telling a heading of a report, a register or a list is. */
export const knowsReportLabel = (folded: string): number => (reportFieldOf([folded]) !== null || LINE_WORDS.test(folded) ? 1 : 0);

/** Says what a tab is, from what stands in it and never from its name, and reads it. A tab may hold several tables. */
export function recogniseTab(file: string, raw: SheetImage, { correct = asFound, encodings }: TabSaid = {}): Reading[] | UnknownTab {
  const { decoded, headings: found } = decodeTables(raw, knowsReportLabel, encodings);
  const { image, cells, unsure } = decoded;
  const unknown = (reason: UnknownTab["reason"]): UnknownTab => ({ file, tab: image.tab, reason });
  if (isEmptyTab(image)) return unknown("empty");
  const headings = correct(image, found);
  if (headings.length === 0) return unknown("no-heading");
  const readings: Reading[] = [];
  for (const { heading, decisions } of headings) {
    // A table goes down to the next one's heading; what a taller table already took is none of its own.
    if (readings.some((one) => covers(one, heading))) continue;
    const reading = readBlock(file, image, heading, decisions);
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

function readBlock(file: string, image: SheetImage, heading: HeadingBlock, decisions?: ColumnDecisions): Reading | undefined {
  const lines = lineFields(image, heading, decisions);
  if (lines.has("indicator") && lines.has("done")) return readResults(file, image, heading, lines);
  if (lines.has("indicator") && lines.has("amount")) {
    const form = readForm(file, image, heading, lines);
    if (form) return form;
  }
  const map = mapColumns(image, heading, decisions, reportFieldOf);
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

import { type Field, FLAG_FIELDS } from "../roster/field";
import { type ColumnDecisions, type ColumnMap, mapColumns } from "../roster/map-columns";
import { reportFieldOf } from "../roster/report-field";
import { decodeTables, type EncodingAnswers, encodingAreas } from "../sheet/decode-tables";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import { findHeadings } from "../sheet/heading";
import { type DecodedCell, type DecodedImage, decodeLegacy } from "../sheet/legacy-encoding";
import { entryAt, type SheetImage } from "../sheet/sheet-image";
import { type BeginsRow, splitSideBySide } from "../sheet/side-by-side";
import { holdsNumbers, isEmptyTab, lineFields, readForm, readResults } from "./read-lines";
import { periodColumns, readList } from "./read-list";
import type { Reading, TabKind, UnknownTab } from "./reading";

const MOVEMENT: readonly Field[] = ["membersOpening", "newMembers", "increase", "left", "net", "introduced", "admitted"];
const LINE_WORDS = /^(noi dung|chi tieu|don vi tinh|dvt|so luong|ke hoach|thuc hien|ket qua|danh gia|ty le)\b/;

/** A heading with what the officer said of its columns. */
export interface GivenHeading {
  readonly heading: HeadingBlock;
  readonly decisions?: ColumnDecisions;
  /** How texts under it were typed. */
  readonly encodings?: EncodingAnswers;
}

/** Puts what the officer said of a tab's headings in the place of what was found. */
export type CorrectHeadings = (image: SheetImage, found: readonly HeadingBlock[]) => readonly GivenHeading[];

const asFound: CorrectHeadings = (_, found) => found.map((heading) => ({ heading }));

/** What the officer said of how a tab is read. */
export interface TabSaid {
  readonly correct?: CorrectHeadings | undefined;
  /** How texts were typed, by column; it stands over what was said of one heading. */
  readonly encodings?: EncodingAnswers | undefined;
}

/** Tables that stand beside each other are parts of a tab, each with its own columns; mostly a tab is one. Texts are decoded. */
export interface TabPart {
  readonly image: SheetImage;
  readonly readings: readonly Reading[];
}

/** How telling a heading of a report, a register or a list is. */
export const knowsReportLabel = (folded: string): number => (reportFieldOf([folded]) !== null || LINE_WORDS.test(folded) ? 1 : 0);

const begins: BeginsRow = (labels) => {
  const field = reportFieldOf(labels);
  return field === "no" || field === "name" ? field : null;
};

/** Says what a tab is, from what stands in it and never from its name, and reads it. A tab may hold several tables. */
export function recogniseTab(file: string, raw: SheetImage, said: TabSaid = {}): Reading[] | UnknownTab {
  const parts = recogniseParts(file, raw, said);
  return Array.isArray(parts) ? (nonEmpty(parts.flatMap(({ readings }) => readings)) ?? { file, tab: raw.tab, reason: "other" }) : parts;
}

function nonEmpty<T>(items: T[]): T[] | undefined {
  return items.length > 0 ? items : undefined;
}

/** The parts of a tab with what of them is known; the reason where it is empty or has no heading. */
export function recogniseParts(file: string, raw: SheetImage, { correct = asFound, encodings }: TabSaid = {}): TabPart[] | UnknownTab {
  const { decoded: found, areas } = decodeTables(raw, knowsReportLabel, encodings);
  const unknown = (reason: UnknownTab["reason"]): UnknownTab => ({ file, tab: raw.tab, reason });
  if (isEmptyTab(found.image)) return unknown("empty");
  const parts = splitTab(found.image, correct);
  if (parts.every(({ headings }) => headings.length === 0)) return unknown("no-heading");
  const told = parts.flatMap(({ headings }) =>
    headings.flatMap(({ heading, encodings: said }) => (said ? encodingAreas(heading, said) : [])),
  );
  const decoded = told.length > 0 ? decodeLegacy(raw, [...areas, ...told]) : found;
  const read = decoded === found ? parts : splitTab(decoded.image, correct);
  return read.map(({ image, headings }) => ({ image, readings: readPart(file, image, headings, decoded) }));
}

function splitTab(whole: SheetImage, correct: CorrectHeadings) {
  const find = (image: SheetImage) => findHeadings(image, knowsReportLabel);
  return splitSideBySide(whole, find, begins).map((image) => ({ image, headings: correct(image, find(image)) }));
}

function readPart(file: string, image: SheetImage, headings: readonly GivenHeading[], { cells, unsure }: DecodedImage): Reading[] {
  const readings: Reading[] = [];
  for (const { heading, decisions } of headings) {
    // A table goes down to the next one's heading; what a taller table already took is none of its own.
    if (readings.some((one) => covers(one, heading))) continue;
    const reading = readBlock(file, image, heading, decisions);
    const isOwn = ({ row, column }: DecodedCell) => row >= heading.start && row < heading.end && entryAt(image, row, column) >= 0;
    if (reading && reading.size > 0) readings.push({ ...reading, legacy: cells.filter(isOwn), unsure: unsure.filter(isOwn) });
  }
  return readings;
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

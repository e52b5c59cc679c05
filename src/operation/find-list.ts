import type { Field } from "../roster/field";
import { fieldOfHeading } from "../roster/field-of-heading";
import { joinLists, type TabList } from "../roster/join-lists";
import { readListRows } from "../roster/list-rows";
import { listsTogether } from "../roster/lists-together";
import { type ColumnMap, mapColumns } from "../roster/map-columns";
import { type DecodedTables, decodeTables, type EncodingAnswers } from "../sheet/decode-tables";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import type { SheetImage } from "../sheet/sheet-image";
import type { ReadableBook, TabInfo } from "../sheet/workbook";
import { type ColumnAnswers, decisionsOf } from "./column-answers";
import type { LayoutSaid, PlacedHeading } from "./correct-headings";
import { placeHeadings } from "./layout-corrector";
import type { LayoutCorrection } from "./layout-memory";
import { findLegacyColumns, joinLegacyColumns, type LegacyColumn } from "./legacy-columns";

/** A block of a tab that reads as a list of grassroots unions, or several that are one list cut up: `rows` has every row, read once for whoever goes on. */
export interface ListCandidate extends TabList {
  readonly units: number;
  /** The block on each of its tabs, as it stands there; one where the list stands on one. */
  readonly blocks: readonly ListBlock[];
  /** Columns with texts of an old encoding. */
  readonly legacy: readonly LegacyColumn[];
  /** Greater is likelier; comparable within one workbook only. */
  readonly score: number;
}

/** One tab's share of a list. */
export interface ListBlock extends TabList {
  readonly units: number;
  /** Whose correction its heading is read by; null where it is read as it was found. */
  readonly said: LayoutSaid | null;
}

/** Why a tab holds no list. The nearest block's heading row is named where there is one, zero-based. */
export interface RejectedTab {
  readonly tab: string;
  readonly reason: ListRefusal;
  readonly row: number | null;
  /** Of name, workers, members: what no column says. */
  readonly missing: readonly Field[];
  /** The block that came nearest to a list, where one has at least the names of units. */
  readonly near: ListCandidate | null;
}

export type ListRefusal =
  | "empty"
  | "hidden"
  /** No row reads as a heading. */
  | "no-heading"
  /** Doanh nghiệp: a tax code and no members. */
  | "enterprises"
  | "column-missing"
  /** A heading with nothing under it. */
  | "no-units";

export interface ListSearch {
  /** Best first. */
  readonly candidates: readonly ListCandidate[];
  readonly rejected: readonly RejectedTab[];
  /** Whether the first is so much likelier than the others that nobody need be asked. */
  readonly isClear: boolean;
}

export interface FindOptions {
  readonly columns?: ColumnAnswers;
  readonly encodings?: EncodingAnswers;
  /** What the officer said of how headings are read, oldest first. */
  readonly layouts?: readonly LayoutCorrection[];
}

const NEEDED: readonly Field[] = ["name", "workers", "members"];
const WELCOME: readonly Field[] = ["no", "code", "ward", "block", "sector", "workersFemale", "membersFemale", "note"];
/** A second list scoring more than this share of the first is one the officer must choose from. */
const NEAR = 0.6;

/**
 * Looks through every visible tab that is not ours for lists of grassroots unions. Hidden tabs are named and not read.
 *
 * @param only the tabs to look at, as the workbook spells them, hidden or not; none means all.
 * @param columns what the officer decided about columns, by folded heading; encodings how their texts were typed.
 * @throws HostError what the workbook throws.
 */
export async function findLists(
  workbook: ReadableBook,
  only: readonly string[] = [],
  { columns = {}, encodings = {}, layouts = [] }: FindOptions = {},
): Promise<ListSearch> {
  const { name, tabs } = await workbook.describe();
  const looked = tabs.filter(({ name, mark }) => (only.length === 0 ? mark === null : only.includes(name)));
  const candidates: ListCandidate[] = [];
  const rejected: RejectedTab[] = [];
  for (const tab of looked) {
    if (isHidden(tab) && only.length === 0) {
      rejected.push({ tab: tab.name, reason: "hidden", row: null, missing: [], near: null });
      continue;
    }
    const judged = judgeTab(await workbook.read(tab.name), { columns, encodings }, (image, found) =>
      placeHeadings(name, image, found, layouts, knowsListLabel),
    );
    if (Array.isArray(judged)) candidates.push(...judged);
    else rejected.push(judged);
  }
  const joined = listsTogether(candidates).map(joinCandidates);
  // The whole goes before its parts.
  const ranked = [...joined, ...candidates].sort((a, b) => b.score - a.score || b.blocks.length - a.blocks.length);
  const [first, ...others] = ranked;
  const rival = others.find(({ blocks }) => !first?.blocks.some(({ image }) => image === blocks[0]?.image));
  return { candidates: ranked, rejected, isClear: first !== undefined && (rival === undefined || rival.score < first.score * NEAR) };
}

/** Lists that are one. @param lists one at least */
export function joinCandidates(lists: readonly ListCandidate[]): ListCandidate {
  const units = lists.reduce((sum, list) => sum + list.units, 0);
  const score = lists.reduce((most, list) => Math.max(most, list.score), 0);
  const legacy = joinLegacyColumns(lists.map((list) => list.legacy));
  return { ...joinLists(lists), units, legacy, score, blocks: lists.flatMap(({ blocks }) => blocks) };
}

function isHidden({ visibility }: TabInfo): boolean {
  return visibility !== "visible";
}

/** The lists of one tab, or why it has none. */
type ListTabSaid = Required<Pick<FindOptions, "columns" | "encodings">>;
type PlaceHeadings = (image: SheetImage, found: readonly HeadingBlock[]) => PlacedHeading[];

function judgeTab(raw: SheetImage, { columns, encodings }: ListTabSaid, place: PlaceHeadings): ListCandidate[] | RejectedTab {
  const tables = decodeListTab(raw, encodings);
  const { image } = tables.decoded;
  const read = place(image, tables.headings).map(({ heading, correction, said }) => ({
    heading,
    said,
    map: mapColumns(image, heading, decisionsOf(heading, { ...correction?.columns, ...columns })),
  }));
  const full = read.filter(({ map }) => NEEDED.every((field) => map.columns.has(field)));
  const lists = withoutRepeats(full)
    .map((one) => ({ ...scoreList(image, one.heading, one.map, one.said), legacy: findLegacyColumns(raw, tables, one.heading, encodings) }))
    .filter(({ units }) => units > 0);
  if (lists.length > 0) return lists;
  return rejectTab(image, full[0] ?? nearest(read));
}

const knowsListLabel = (folded: string): number => (fieldOfHeading([folded]) === null ? 0 : 1);

/** A tab that may hold a list, with its texts decoded. */
export function decodeListTab(raw: SheetImage, encodings: EncodingAnswers): DecodedTables {
  return decodeTables(raw, knowsListLabel, encodings);
}

/** A heading repeated further down, as on every printed page, is no list of its own. */
function withoutRepeats<T extends { readonly heading: HeadingBlock }>(blocks: readonly T[]): T[] {
  const seen = new Set<string>();
  return [...blocks]
    .sort((a, b) => a.heading.first - b.heading.first)
    .filter(({ heading }) => {
      const said = heading.columns.map(({ column, labels }) => `${column}:${foldText(labels.join(" "))}`).join("|");
      return !seen.has(said) && seen.add(said);
    });
}

function scoreList(image: SheetImage, heading: HeadingBlock, map: ColumnMap, said: ListBlock["said"]): ListCandidate {
  const rows = readListRows(image, heading, map);
  const units = rows.filter(({ role }) => role === "unit").length;
  const known = WELCOME.filter((field) => map.columns.has(field)).length;
  const doubts = map.doubts.filter(({ field }) => NEEDED.includes(field)).length;
  const isEnterprises = map.columns.has("taxCode");
  const score = (NEEDED.length + known - doubts) * Math.min(1, units / 10) * (isEnterprises ? 0.5 : 1);
  return { image, heading, map, rows, units, legacy: [], score, blocks: [{ image, heading, map, rows, units, said }] };
}

function nearest<T extends { readonly map: ColumnMap }>(blocks: readonly T[]): T | undefined {
  const has = ({ map }: T) => NEEDED.filter((field) => map.columns.has(field)).length * 100 + map.columns.size;
  return [...blocks].sort((a, b) => has(b) - has(a))[0];
}

function rejectTab(image: SheetImage, near: { heading: HeadingBlock; map: ColumnMap; said: ListBlock["said"] } | undefined): RejectedTab {
  const { tab } = image;
  if (image.rows === 0) return { tab, reason: "empty", row: null, missing: [], near: null };
  if (!near) return { tab, reason: "no-heading", row: null, missing: NEEDED, near: null };
  const row = near.heading.first;
  const missing = NEEDED.filter((field) => !near.map.columns.has(field));
  if (missing.length === 0) return { tab, reason: "no-units", row, missing, near: null };
  const isEnterprises = missing.includes("members") && (near.map.columns.has("taxCode") || near.map.columns.has("hasUnion"));
  const candidate = missing.includes("name") ? null : scoreList(image, near.heading, near.map, near.said);
  return { tab, reason: isEnterprises ? "enterprises" : "column-missing", row, missing, near: candidate };
}

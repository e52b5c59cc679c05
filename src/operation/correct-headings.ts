import type { ColumnDecisions } from "../roster/map-columns";
import type { EncodingAnswers } from "../sheet/decode-tables";
import { type HeadingBlock, isKnown } from "../sheet/heading";
import { type HeadingRows, headingAt, isBlankRow } from "../sheet/heading-at";
import type { KnowsLabel } from "../sheet/heading-score";
import { findLayoutRows, layoutRows } from "../sheet/layout-rows";
import { KIND, type SheetImage } from "../sheet/sheet-image";
import { endOfTable } from "../sheet/table-end";
import { decisionsOf } from "./column-answers";
import type { LayoutCorrection } from "./layout-memory";

/** A heading, and where the officer said something of it, what that is. */
export interface PlacedHeading {
  readonly heading: HeadingBlock;
  readonly decisions: ColumnDecisions;
  /** How texts under it were typed: of the sender's own correction alone. */
  readonly encodings: EncodingAnswers;
  readonly correction: LayoutCorrection | null;
  /** Whose correction that is; null where it is read as it was found. */
  readonly said: LayoutSaid | null;
}

/** Whose correction a heading is read by: of a sheet of the same sender, or of another's of that layout. */
export interface LayoutSaid {
  readonly by: "sender" | "other";
  readonly name: string;
}

const UNDECIDED: ColumnDecisions = { chosen: new Map(), skipped: new Set() };
/** Rows that may stand between a row taken for a heading and the heading itself. */
const MOST_BETWEEN = 5;

/**
 * The headings of a tab, with those in their places that the officer pointed to. A correction of the same sender stands over one of another; it takes
 * the place of what was found on its rows, of what it was said to stand for, and of what has no row of figures before it. Every other table stays as
 * it was found, but that it ends where a new one begins.
 *
 * @param found best first, with their extents.
 */
export function correctHeadings(
  image: SheetImage,
  found: readonly HeadingBlock[],
  layouts: readonly LayoutCorrection[],
  sender: string,
  knows: KnowsLabel,
): PlacedHeading[] {
  const places = placesOf(image, layouts, sender).filter(({ correction }) => !correction.isPlain);
  const said = places.map(({ first, last, correction }) => ({ rows: headingAt(image, first, last), correction }));
  if (said.length === 0) return found.map(asFound);
  const kept = found.filter((heading) => !said.some((one) => isReplaced(image, heading, one)));
  const sure = [...said.map(({ rows }) => rows), ...kept.filter(({ columns }) => isKnown(columns, knows))];
  const ended = [
    ...said.map(({ rows, correction }) => ({ ...rows, end: endOfTable(image, rows, sure), correction })),
    ...kept.map((heading) => ({ ...heading, end: endBefore(image, heading, said), correction: null })),
  ];
  return ended.map(({ correction, ...heading }) => {
    const start = Math.max(0, ...ended.map(({ end }) => (end <= heading.first ? end : 0)));
    const block = { ...heading, start };
    if (!correction) return asFound(block);
    const isOwn = correction.sender === sender;
    return {
      heading: block,
      decisions: decisionsOf(block, correction.columns),
      encodings: isOwn ? correction.encodings : {},
      correction,
      said: { by: isOwn ? "sender" : "other", name: correction.name },
    };
  });
}

/** A heading of which nobody said anything. */
export function asFound(heading: HeadingBlock): PlacedHeading {
  return { heading, decisions: UNDECIDED, encodings: {}, correction: null, said: null };
}

interface Place {
  readonly first: number;
  readonly last: number;
  readonly correction: LayoutCorrection;
}

/** Where corrections apply, none over another: the sender's own before others', newer before older. */
function placesOf(image: SheetImage, layouts: readonly LayoutCorrection[], sender: string): Place[] {
  const ranked = [...layouts].reverse().sort((a, b) => Number(b.sender === sender) - Number(a.sender === sender));
  // What a sender's own sheets shall not be read by says nothing of others'.
  const meant = ranked.filter((one) => !one.isPlain || one.sender === sender);
  const rows = findLayoutRows(
    image,
    meant.map((one) => one.rows),
  );
  const places: Place[] = [];
  for (const [index, correction] of meant.entries()) {
    for (const first of rows[index] ?? []) {
      const last = first + correction.rows.length - 1;
      if (!places.some((one) => one.first <= last && one.last >= first)) places.push({ first, last, correction });
    }
  }
  return places;
}

interface Said {
  readonly rows: HeadingRows;
  readonly correction: LayoutCorrection;
}

function isReplaced(image: SheetImage, found: HeadingBlock, { rows, correction }: Said): boolean {
  const overlaps = found.first <= (rows.numberRow ?? rows.last) && (found.numberRow ?? found.last) >= rows.first;
  if (overlaps) return true;
  const { instead } = correction;
  const between = rows.first - found.last - 1;
  const isApart = found.first > rows.last || between < 0;
  if (instead && !isApart && sameTexts(layoutRows(image, found.first, found.last), instead)) return true;
  return !isApart && between <= MOST_BETWEEN && !hasFigures(image, found.last + 1, rows.first);
}

export function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}

function hasFigures({ rowStarts, kinds }: SheetImage, from: number, to: number): boolean {
  return kinds.subarray(rowStarts[from] ?? 0, rowStarts[to] ?? 0).includes(KIND.number);
}

/** A table's end, or where the titles of one begin that was pointed to within it. */
function endBefore(image: SheetImage, heading: HeadingBlock, said: readonly Said[]): number {
  const within = said.filter(({ rows }) => rows.first > heading.last && rows.first < heading.end);
  return Math.min(heading.end, ...within.map(({ rows }) => Math.min(endOfTable(image, heading, [rows]), titlesOf(image, rows.first))));
}

/** Where nothing tells titles from the rows above, a blank row does. */
function titlesOf(image: SheetImage, first: number): number {
  for (let row = first - 1; row > first - 1 - MOST_BETWEEN && row > 0; row -= 1) if (isBlankRow(image, row)) return row + 1;
  return first;
}

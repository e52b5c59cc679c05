import { foldText } from "../sheet/fold";
import { type HeadingRows, headingAt, isBlankRow } from "../sheet/heading-at";
import { layoutRows } from "../sheet/layout-rows";
import type { SheetImage } from "../sheet/sheet-image";
import { sameTexts } from "./correct-headings";
import { foldAnswers } from "./fold-answers";
import type { LayoutCorrection } from "./layout-memory";
import { senderOf } from "./layout-sender";
import type { LayoutChange, LayoutChanged, LayoutRefusal } from "./layout-view";
import { tablesOf } from "./view-layout";

const TALLEST = 8;

/**
 * Takes what the officer says of one table of a tab in among what is known of layouts. Pure.
 *
 * @param file whose tab it is. @param layouts oldest first. @returns the same, and why, where the rows can be no heading.
 */
export function changeLayout(
  file: string,
  raw: SheetImage,
  layouts: readonly LayoutCorrection[],
  { at, say }: LayoutChange,
): LayoutChanged {
  const tables = tablesOf(file, raw, layouts);
  const table = tables.find(({ heading }) => (heading ? heading.first + 1 : null) === at) ?? tables[0];
  if (!table) throw new RangeError("a tab without a table");
  const { image, heading, encodings, correction } = table;
  const sender = senderOf(file, image);
  const own = (one: LayoutCorrection) => one.sender === sender.sender;
  const without = layouts.filter((one) => !(own(one) && (one === correction || (correction && sameTexts(one.rows, correction.rows)))));
  if (say.kind === "back") return { layouts: withdrawn(without, correction, sender), refusal: null, at };
  const found = heading ? layoutRows(image, heading.first, heading.last) : null;
  const instead = correction ? correction.instead : found;
  const before = { columns: correction?.columns ?? {}, encodings };
  if (say.kind !== "move") {
    if (!found) return { layouts, refusal: "few-labels", at };
    const told =
      say.kind === "columns"
        ? { ...before, columns: { ...before.columns, ...foldAnswers(say.columns) } }
        : { ...before, encodings: { ...before.encodings, ...foldAnswers(say.encodings) } };
    return { layouts: [...without, { ...sender, rows: found, instead, ...told, isPlain: false }], refusal: null, at };
  }
  const rows = rowsMeant(image, say.first - 1, say.last === null ? null : say.last - 1);
  const others = tables.flatMap((one) => (one !== table && one.heading && one.kind !== "other" ? [one.heading] : []));
  const refusal = rows ? refuse(image, rows, others) : "few-labels";
  if (!rows || refusal) return { layouts, refusal, at };
  const texts = layoutRows(image, rows.first, rows.last);
  // Back where the machine found it: then nothing was said.
  if (instead && sameTexts(texts, instead) && Object.values(before).every((answers) => Object.keys(answers).length === 0))
    return { layouts: withdrawn(without, correction, sender), refusal: null, at: rows.first + 1 };
  const rest = without.filter((one) => !(own(one) && sameTexts(one.rows, texts)));
  return { layouts: [...rest, { ...sender, rows: texts, instead, ...before, isPlain: false }], refusal: null, at: rows.first + 1 };
}

/** Without the correction; where another sender's would come in its place, this sender's sheets are read without that too. */
function withdrawn(
  layouts: readonly LayoutCorrection[],
  correction: LayoutCorrection | null,
  sender: Pick<LayoutCorrection, "sender" | "name">,
): readonly LayoutCorrection[] {
  if (!correction || !layouts.some((one) => !one.isPlain && sameTexts(one.rows, correction.rows))) return layouts;
  return [...layouts, { ...sender, rows: correction.rows, instead: null, columns: {}, encodings: {}, isPlain: true }];
}

/** Blank rows at the top and at the bottom are none of a heading. */
function rowsMeant(image: SheetImage, from: number, to: number | null): HeadingRows | null {
  let first = from;
  let last = to;
  if (last !== null) {
    while (first < last && isBlankRow(image, first)) first += 1;
    while (last > first && isBlankRow(image, last)) last -= 1;
  }
  if (first < 0 || first >= image.rows || (last !== null && last < first) || isBlankRow(image, first)) return null;
  return headingAt(image, first, last);
}

function refuse(image: SheetImage, { first, last, numberRow, columns }: HeadingRows, others: readonly HeadingRows[]): LayoutRefusal | null {
  if (last - first + 1 > TALLEST) return "too-tall";
  if (new Set(columns.map(({ labels }) => foldText(labels.join(" ")))).size < 2) return "few-labels";
  const hasRows = Array.from({ length: image.rows }, (_, row) => row).some((row) => row > (numberRow ?? last) && !isBlankRow(image, row));
  if (!hasRows) return "nothing-below";
  return others.some((one) => one.first <= last && (one.numberRow ?? one.last) >= first) ? "taken" : null;
}

import type { Finding } from "../finding/finding";
import { readCount } from "../roster/read-count";
import type { Roster } from "../roster/roster";
import { cellIn } from "../sheet/cell-in";
import { foldText } from "../sheet/fold";
import { decideNumberStyle } from "../sheet/number-text";
import { at, entryAt, KIND, type SheetImage } from "../sheet/sheet-image";
import { wholeNumberAt } from "../sheet/whole-number-at";

/** Figures of one column, entry for entry with the units; NaN where the cell says none. */
export interface WeightColumn {
  readonly figures: Float64Array<ArrayBuffer>;
  readonly heading: string;
  /** A04: a cell that is no whole number from 0. Blank and dash say nothing and weigh nothing. */
  readonly findings: readonly Finding[];
}

/** The column under a heading, as it was typed but for case, marks and spaces: its last level, or all levels together. undefined where there is none. */
export function readWeightColumn(image: SheetImage, roster: Roster, heading: string): WeightColumn | undefined {
  const wanted = foldText(heading);
  return readWhere(image, roster, (labels) => foldText(labels.at(-1) ?? "") === wanted || foldText(labels.join(" ")) === wanted);
}

/** Last year's result: a column that says «năm trước», else a result that names a year, else the new members of the list. */
export function readLastYear(image: SheetImage, roster: Roster): WeightColumn | undefined {
  const says = (pattern: RegExp) => (labels: readonly string[]) => pattern.test(foldText(labels.join(" ")));
  const newMembers = roster.map.columns.get("newMembers");
  return (
    readWhere(image, roster, says(/\bnam (truoc|ngoai)\b/)) ??
    readWhere(image, roster, says(/\b(ket qua|thuc hien|ket nap|phat trien)\b.*\b20\d\d\b/)) ??
    (newMembers === undefined ? undefined : readWhere(image, roster, (_, column) => column === newMembers))
  );
}

function readWhere(
  image: SheetImage,
  roster: Roster,
  isIt: (labels: readonly string[], column: number) => boolean,
): WeightColumn | undefined {
  const found = roster.heading.columns.find(({ column, labels }) => isIt(labels, column));
  if (!found) return undefined;
  const { column, labels } = found;
  const style = decideNumberStyle(textsIn(image, roster.row, column));
  const findings: Finding[] = [];
  const figures = new Float64Array(roster.row.length).fill(Number.NaN);
  roster.row.forEach((row, unit) => {
    const plain = wholeNumberAt(image, row, column);
    if (plain !== undefined) {
      figures[unit] = plain;
      return;
    }
    const count = readCount(at(image, row, column), style);
    if (count.kind === "count") figures[unit] = count.count;
    else if ("found" in count) {
      const cells = [cellIn(image, row, column)];
      findings.push({ code: "A04", severity: "error", cells, unit: roster.keys[unit] ?? "", facts: { found: count.found } });
    }
  });
  return { figures, heading: labels.join(" – "), findings };
}

function* textsIn(image: SheetImage, rows: Uint32Array, column: number): Generator<string> {
  for (const row of rows) {
    const entry = entryAt(image, row, column);
    if (image.kinds[entry] === KIND.text) yield image.strings[image.texts[entry] ?? 0] ?? "";
  }
}

import { joinLists } from "../roster/join-lists";
import { listsTogether } from "../roster/lists-together";
import { readList } from "./read-list";
import type { Reading, TabKind } from "./reading";

/** A list that was cut up, as one, and the readings of its tabs. */
export interface WholeList {
  readonly whole: Reading;
  readonly parts: ReadonlySet<Reading>;
}

const CUT_UP: readonly TabKind[] = ["roster", "figures", "enterprises"];

/** Lists of one file that stand on several tabs, a khối or a ward a tab, each read as one. */
export function wholeLists(readings: readonly Reading[]): WholeList[] {
  const files = [...new Set(readings.map(({ file }) => file))];
  return files.flatMap((file) =>
    CUT_UP.flatMap((kind) =>
      listsTogether(readings.filter((one) => one.file === file && one.kind === kind)).map((parts): WholeList => {
        const { image, heading, map, rows } = joinLists(parts);
        return { whole: readList(file, image, heading, map, kind, rows), parts: new Set(parts) };
      }),
    ),
  );
}

/** The readings, those of a list that was cut up in one. */
export function withWholes(readings: readonly Reading[], wholes: readonly WholeList[]): Reading[] {
  const isPart = (reading: Reading) => wholes.some(({ parts }) => parts.has(reading));
  return [...readings.filter((reading) => !isPart(reading)), ...wholes.map(({ whole }) => whole)];
}

import type { Reading } from "../check/reading";
import type { Finding } from "../finding/finding";
import { parseRect, printCellRef } from "../sheet/cell-ref";
import { plainOf } from "../sheet/cell-value";
import { Checksum, hashText } from "../sheet/checksum";
import { at } from "../sheet/sheet-image";

/** What a key says: which rule at which place, what stood there, and a print of every value the finding is about. */
export interface KeyParts {
  /** Rule, tab, unit and column: it stays where the values change, and where rows are sorted or inserted. */
  readonly place: string;
  /** As the sheet said it, cut short; "" where the finding is not about a figure or a name. */
  readonly said: string;
  readonly print: string;
}

const LONGEST_SAID = 40;
/** A note over a whole column names very many cells; its print needs no more of them. */
const MOST_CELLS = 50;
/** Facts that move with the rows, and say nothing of the values. */
const ABOUT_PLACES: ReadonlySet<string> = new Set(["with", "row"]);

/**
 * One key a finding, unique, in their order: `rule|place|said|print`. By it an explanation is bound to the values it was given for: where one of
 * them changes the print does, and the place still tells whose explanation it was.
 */
export function findingKeys(findings: readonly Finding[], readings: readonly Reading[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const said = String(finding.facts["said"] ?? finding.facts["found"] ?? "");
    const short = said.replaceAll("|", "/").slice(0, LONGEST_SAID);
    const key = [finding.code, printPlace(finding, readings), short, printValues(finding, readings)].join("|");
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

/** undefined for what is no key of ours, as an officer may have typed it. */
export function parseFindingKey(key: string): KeyParts | undefined {
  const [code, place, said, print, ...more] = key.split("|");
  if (code === undefined || place === undefined || said === undefined || print === undefined || more.length > 0) return undefined;
  return { place: `${code}|${place}`, said, print };
}

/** A unit is found again by its key and a column by its heading; whatever has neither, by its address. */
function printPlace({ cells: [cell], unit }: Finding, readings: readonly Reading[]): string {
  const sum = new Checksum();
  const add = (text: string) => sum.add(hashText(text));
  add(cell?.tab ?? "");
  add(unit ?? "");
  const spot = cell && parseRect(cell.address);
  const reading = cell && spot && readings.find((one) => one.file === cell.file && one.image.tab === cell.tab && one.kind !== "form");
  const heading = spot && reading?.heading.columns.find(({ column }) => column === spot.column)?.labels.join(" ");
  add(unit === undefined || unit === "" || !heading ? (cell?.address ?? "") : heading);
  return sum.print();
}

function printValues({ cells, facts }: Finding, readings: readonly Reading[]): string {
  const sum = new Checksum();
  for (const [name, value] of Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (!ABOUT_PLACES.has(name)) sum.add(hashText(`${name}=${JSON.stringify(value)}`));
  }
  const [first] = cells;
  const beside = String(facts["with"] ?? "").split(", ");
  const others = first ? beside.filter((address) => address !== "").map((address) => ({ ...first, address })) : [];
  for (const cell of [...cells.slice(0, MOST_CELLS), ...others]) {
    const image = readings.find((one) => one.file === cell.file && one.image.tab === cell.tab)?.image;
    const spot = parseRect(cell.address);
    if (image && spot) sum.add(hashText(JSON.stringify(plainOf(at(image, spot.row, spot.column)))));
    else sum.add(hashText(printCellRef(cell)));
  }
  return sum.print();
}

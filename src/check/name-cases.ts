import { findNearName } from "../roster/near-name";
import { type Sector, sectorOfLabel } from "../roster/sector";
import { rowIn } from "../sheet/cell-in";
import { cellText } from "../sheet/cell-text";
import { hasLookAlike } from "../sheet/fold";
import type { DecodedCell } from "../sheet/legacy-encoding";
import { at } from "../sheet/sheet-image";
import { tidySpaces } from "../sheet/tidy-text";
import type { Case } from "./case";
import type { Strangers } from "./foreign-list";
import type { KnownUnits } from "./known-units";
import { cellOf, type Reading, refOf } from "./reading";

const PREFIX = /^(?:công đoàn cơ sở|cđcs|cđ cơ sở|công đoàn|cđ)\s+/iu;

/** How the names of a reading are written, who stands twice, and whom the list does not know. @param strangers where it is another office's list: said once */
export function nameCases(reading: Reading, known: KnownUnits | null, strangers?: Strangers): Case[] {
  if (reading.kind === "results") return [];
  const isLookedUp =
    known !== null && known.reading !== reading && !known.parts.has(reading) && reading.kind !== "enterprises" && !strangers;
  const ofNames = reading.names.map((name, unit): Case => {
    const cell = cellOf(reading, unit, "name");
    const row = reading.nameRows[unit] ?? 0;
    const facts = { ...spellingFacts(reading, row), ...repeatFacts(reading, unit), ...(isLookedUp ? lookUp(reading, unit, known) : {}) };
    const first = reading.duplicateOf[unit] ?? -1;
    const there = isLookedUp
      ? (known.index.find(name, reading.wards[unit] ?? "") ?? nearUnit(known, name, reading.wards[unit] ?? ""))
      : undefined;
    const expected = there === undefined ? {} : { expected: known?.reading.names[there] ?? "" };
    const repeat = first < 0 ? {} : { row: (reading.nameRows[first] ?? 0) + 1 };
    const code = facts["isTaxCodeRepeated"] === 1 ? refOf(reading, row, reading.map.columns.get("taxCode") ?? 0) : cell;
    return { scope: "name", facts, cells: { cell: code }, unit: reading.keys[unit] ?? "", said: { said: name, ...expected, ...repeat } };
  });
  return known && strangers ? [foreignCase(reading, known, strangers), ...ofNames] : ofNames;
}

function foreignCase(reading: Reading, known: KnownUnits, { named, unknown }: Strangers): Case {
  const facts = { isForeignList: 1 };
  return {
    scope: "name",
    facts,
    cells: { cell: cellOf(reading, 0, "name") },
    said: { units: named, unknown, tab: known.reading.image.tab },
  };
}

/** Units of a list on several tabs that stand on two of them; what repeats within one tab is said there. */
export function repeatsAcrossTabs({ reading, parts }: KnownUnits): Case[] {
  if (parts.size === 0) return [];
  return [...reading.duplicateOf].flatMap((first, unit): Case[] => {
    const [cell, other] = [cellOf(reading, unit, "name"), cellOf(reading, first, "name")];
    if (first < 0 || cell.tab === other.tab) return [];
    const { row, tab } = rowIn(reading.image, reading.nameRows[first] ?? 0);
    const said = { said: reading.names[unit] ?? "", row, tab };
    return [{ scope: "name", facts: { isRepeated: 1 }, cells: { cell }, unit: reading.keys[unit] ?? "", said }];
  });
}

function spellingFacts(reading: Reading, row: number): Record<string, number> {
  const cell = at(reading.image, row, reading.nameColumn);
  if (cell.kind !== "text" || reading.kind === "form") return {};
  const facts: Record<string, number> = {};
  if (cell.text !== cell.text.normalize("NFC")) facts["isDecomposed"] = 1;
  if (cell.text !== tidySpaces(cell.text)) facts["hasStraySpaces"] = 1;
  if (hasLookAlike(cell.text)) facts["hasLookAlike"] = 1;
  return facts;
}

/** One enterprise typed twice is one repeat; two names under one tax code are another fault. */
function repeatFacts(reading: Reading, unit: number): Record<string, number> {
  const first = reading.duplicateOf[unit] ?? -1;
  if (first < 0) return { isRepeated: 0 };
  const isSameName = reading.names[first] === reading.names[unit] || !reading.map.columns.has("taxCode");
  return isSameName ? { isRepeated: 1 } : { isTaxCodeRepeated: 1 };
}

/** Only of names that the list does not know, and of which nobody said that they are of another unit. */
function nearUnit({ reading, index }: KnownUnits, name: string, ward: string): number | undefined {
  return name === "" || index.isOther(name, ward) ? undefined : findNearName(name, reading.names);
}

function lookUp(reading: Reading, unit: number, known: KnownUnits): Record<string, number> {
  const { reading: list, index } = known;
  const name = reading.names[unit] ?? "";
  if (name === "") return {};
  const ward = reading.wards[unit] ?? "";
  const there = index.find(name, ward);
  if (there === undefined) return nearUnit(known, name, ward) === undefined ? { isUnknown: 1 } : { isNearKnown: 1 };
  const bare = (text: string) => text.replace(PREFIX, "").trim();
  const sectors = [reading, list].map(({ sectorLabels }, at): Sector | undefined =>
    sectorOfLabel(sectorLabels[at === 0 ? unit : there] ?? ""),
  );
  const isOther = sectors[0] !== undefined && sectors[1] !== undefined && sectors[0] !== sectors[1];
  return {
    isUnknown: 0,
    isSpelledOtherwise: Number(!index.isChosen(name, ward) && bare(name) !== bare(list.names[there] ?? "")),
    isOtherSector: Number(isOther),
  };
}

/** Cells in an old encoding, and those that may be, one case each. */
export function legacyCases(reading: Reading): Case[] {
  const { image, legacy, unsure } = reading;
  const caseAt = ({ row, column }: DecodedCell, fact: string): Case => {
    const said = { said: cellText(image, row, column) };
    return { scope: "name", facts: { [fact]: 1 }, cells: { cell: refOf(reading, row, column) }, said };
  };
  return [
    ...legacy.map((cell) => caseAt(cell, cell.encoding === "vni" ? "isVni" : "isTcvn3")),
    ...unsure.map((cell) => caseAt(cell, cell.isSpoilt ? "isSpoilt" : "isUnsureEncoding")),
  ];
}

import { findNearName } from "../roster/near-name";
import { sectorOfLabel } from "../roster/sector";
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
    const there = isLookedUp ? placeIn(known, name, reading.wards[unit] ?? "") : undefined;
    const facts = {
      ...spellingFacts(reading, row),
      ...repeatFacts(reading, unit),
      ...(isLookedUp ? lookUp(reading, unit, known, there) : {}),
    };
    const first = reading.duplicateOf[unit] ?? -1;
    const expected = there === undefined ? {} : { expected: known?.reading.names[there.unit] ?? "" };
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

/** The unit of the list that a name means, or is near to. */
interface PlaceInList {
  readonly unit: number;
  readonly isNear: boolean;
}

/** Near ones only of names that the list does not know, and of which nobody said that they are of another unit. */
function placeIn({ reading, index }: KnownUnits, name: string, ward: string): PlaceInList | undefined {
  const there = index.find(name, ward);
  if (there !== undefined) return { unit: there, isNear: false };
  const near = name === "" || index.isOther(name, ward) ? undefined : findNearName(name, reading.names);
  return near === undefined ? undefined : { unit: near, isNear: true };
}

function lookUp(reading: Reading, unit: number, { reading: list, index }: KnownUnits, there?: PlaceInList): Record<string, number> {
  const name = reading.names[unit] ?? "";
  if (name === "") return {};
  if (!there) return { isUnknown: 1 };
  if (there.isNear) return { isNearKnown: 1 };
  const isOther = isOtherSector(reading.sectorLabels[unit] ?? "", list.sectorLabels[there.unit] ?? "");
  const isSpelledOtherwise = !index.isChosen(name, reading.wards[unit] ?? "") && bareName(name) !== bareName(list.names[there.unit] ?? "");
  return { isUnknown: 0, isSpelledOtherwise: Number(isSpelledOtherwise), isOtherSector: Number(isOther) };
}

function bareName(name: string): string {
  return name.replace(PREFIX, "").trim();
}

/** Where both say one that is known. */
function isOtherSector(label: string, other: string): boolean {
  const [sector, listed] = [sectorOfLabel(label), sectorOfLabel(other)];
  return sector !== undefined && listed !== undefined && sector !== listed;
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

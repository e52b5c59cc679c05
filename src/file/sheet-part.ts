import { isTrue, xmlTags } from "./xml-tags";

/** What an .xlsx tab's part says that SheetJS does not pass on. */
export interface SheetPartFacts {
  readonly isProtected: boolean;
  /** Cells in the part, also blank ones that only have a format: what reading it costs. */
  readonly cells: number;
  /** Whether a formula may stand in it. */
  readonly hasFormulas: boolean;
}

/** Facts of a worksheet part, without reading its cells. @param xml a character a byte will do: what is looked for is ASCII */
export function readSheetPart(xml: string): SheetPartFacts {
  let isProtected = false;
  for (const tag of xmlTags(xml.slice(endOfCells(xml)))) {
    if (tag.name === "sheetProtection") isProtected = isTrue(tag.attributes["sheet"]);
  }
  return { isProtected, ...countTags(xml) };
}

const CELL_TAG = /<c[ />]/g;
const FORMULA_TAG = /<f[ />]/;

/** Counts the `<c>` tags and looks for an `<f>`; where a writer puts a prefix before each tag it finds none, and both only cost what they cost. */
function countTags(xml: string): Omit<SheetPartFacts, "isProtected"> {
  let cells = 0;
  while (CELL_TAG.test(xml)) cells += 1;
  return { cells, hasFormulas: cells === 0 || FORMULA_TAG.test(xml) };
}

/** Where `</sheetData>` (or its empty form) stands, sought from the end: what follows is short. */
function endOfCells(xml: string): number {
  for (let at = xml.lastIndexOf("<"); at > 0; at = xml.lastIndexOf("<", at - 1)) {
    if (/^<\/?(?:[\w.-]+:)?sheetData[\s/>]/.test(xml.slice(at, at + 40))) return at;
  }
  return 0;
}

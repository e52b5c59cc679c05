import { isTrue, xmlTags } from "./xml-tags";

/** What an .xlsx tab's part says that SheetJS does not pass on. */
export interface SheetPartFacts {
  readonly isProtected: boolean;
  /** Cells in the part, also blank ones that only have a format: what reading it costs. */
  readonly cells: number;
  /** Whether a formula may stand in it. */
  readonly hasFormulas: boolean;
}

/** Facts of a worksheet part, without reading its cells. */
export function readSheetPart(bytes: Uint8Array): SheetPartFacts {
  let isProtected = false;
  for (const tag of xmlTags(new TextDecoder().decode(bytes.subarray(endOfCells(bytes))))) {
    if (tag.name === "sheetProtection") isProtected = isTrue(tag.attributes["sheet"]);
  }
  const cells = countTags(bytes, 0x63);
  return { isProtected, cells, hasFormulas: cells === 0 || countTags(bytes, 0x66) > 0 };
}

/** Counts the tags of a name of one letter; a writer that puts a prefix before each tag is counted as none, and only costs what it costs. */
function countTags(bytes: Uint8Array, letter: number): number {
  let tags = 0;
  for (let at = bytes.indexOf(letter); at >= 0; at = bytes.indexOf(letter, at + 1)) {
    if (bytes[at - 1] !== 0x3c) continue;
    const after = bytes[at + 1];
    if (after === 0x20 || after === 0x3e || after === 0x2f) tags += 1;
  }
  return tags;
}

/** Where `</sheetData>` (or its empty form) stands, sought from the end: what follows is short. */
function endOfCells(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(0x3c); at > 0; at = bytes.lastIndexOf(0x3c, at - 1)) {
    if (/^<\/?(?:[\w.-]+:)?sheetData[\s/>]/.test(String.fromCharCode(...bytes.subarray(at, at + 40)))) return at;
  }
  return 0;
}

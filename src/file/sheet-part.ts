import { isTrue, xmlTags } from "./xml-tags";

/** What an .xlsx tab's part says that SheetJS does not pass on. */
export interface SheetPartFacts {
  readonly isProtected: boolean;
  /** Cells in the part, also blank ones that only have a format: what reading it costs. */
  readonly cells: number;
}

/** Facts of a worksheet part, without reading its cells. */
export function readSheetPart(bytes: Uint8Array): SheetPartFacts {
  let isProtected = false;
  for (const tag of xmlTags(new TextDecoder().decode(bytes.subarray(endOfCells(bytes))))) {
    if (tag.name === "sheetProtection") isProtected = isTrue(tag.attributes["sheet"]);
  }
  return { isProtected, cells: countCells(bytes) };
}

/** Counts the `<c>` tags; a writer that puts a prefix before each tag is counted as none, and only costs what it costs. */
function countCells(bytes: Uint8Array): number {
  let cells = 0;
  for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) {
    if (bytes[at + 1] !== 0x63) continue;
    const after = bytes[at + 2];
    if (after === 0x20 || after === 0x3e || after === 0x2f) cells += 1;
  }
  return cells;
}

/** Where `</sheetData>` (or its empty form) stands, sought from the end: what follows is short. */
function endOfCells(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(0x3c); at > 0; at = bytes.lastIndexOf(0x3c, at - 1)) {
    if (/^<\/?(?:[\w.-]+:)?sheetData[\s/>]/.test(String.fromCharCode(...bytes.subarray(at, at + 40)))) return at;
  }
  return 0;
}

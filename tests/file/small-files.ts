import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts that make up or are added to a small .xlsx; text stands for its UTF-8 bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A relationships part: id, last word of the type, target. */
export function relationships(...arrows: readonly (readonly [string, string, string])[]): string {
  const items = arrows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

/** The parts of a workbook with one tab «A», whose `sheetData` and what follows it are given. */
export function smallParts(rows: string, behind = ""): Record<string, string | Uint8Array> {
  const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>';
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types">${rels}<Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/>${override("xl/workbook.xml", "sheet.main")}${override("xl/worksheets/sheet1.xml", "worksheet")}</Types>`,
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "worksheets/sheet1.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
  };
}

export function pack(parts: Parts): Uint8Array<ArrayBuffer> {
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  return new Uint8Array(zipSync(Object.fromEntries(bytes)));
}

/** One tab «A» with one number in A1. */
export function smallWorkbook(more: Parts = {}): Uint8Array<ArrayBuffer> {
  return pack({ ...smallParts('<row r="1"><c r="A1"><v>1</v></c></row>'), ...more });
}

/** Overwrites four bytes, little end first. */
export function patched(bytes: Uint8Array, at: number, value: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}

/** Where the directory entry of a part stands in a zip. */
export function directoryEntry(bytes: Uint8Array, part: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === part) return at;
  }
  throw new Error(`no entry ${part}`);
}

/** The first sectors of an OLE file whose directory lists these streams. */
export function oleFile(...streams: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, i) => {
    const at = 1024 + i * 128;
    for (let j = 0; j < name.length; j++) bytes[at + 2 * j] = name.charCodeAt(j);
    bytes[at + 64] = (name.length + 1) * 2;
    bytes[at + 66] = 2;
  });
  return bytes;
}

import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { OPENED_FILE, SUBMITTED_FILE } from "../../src/file/file-limits";
import { guard } from "../../src/file/guard";
import { HostError } from "../../src/sheet/host-error";
import { directoryEntry, oleFile, patched, smallWorkbook } from "./small-files";

const SMALL = smallWorkbook();
const BOMB = smallWorkbook({ "xl/media/image1.png": new Uint8Array(60_000_000) });

const KINDS: readonly (readonly [string, Uint8Array, string])[] = [
  ["a package with a workbook", SMALL, "xlsx"],
  ["a package with a binary workbook", smallWorkbook({ "xl/workbook.bin": "x" }), "xlsb"],
  [
    "OpenDocument",
    new Uint8Array(zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>"), "META-INF/manifest.xml": strToU8("<a/>") })),
    "ods",
  ],
  ["OLE with the stream Workbook", oleFile("Workbook"), "xls"],
  ["OLE with the stream Book (Excel 95)", oleFile("\u0005SummaryInformation", "Book"), "xls"],
  ["a bare stream of Excel 3", Uint8Array.of(9, 2, 6, 0, 0, 0, 0x10, 0, 0, 0), "xls"],
  ["HTML under the name of a workbook", strToU8("<html><body><table><tr><td>1</td></tr></table></body></html>"), "html"],
  ["SpreadsheetML 2003", strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), "xml"],
];

test.each(KINDS)("%s is told by its content", (_, bytes, kind) => {
  expect(guard(bytes, OPENED_FILE).kind).toBe(kind);
});

const REFUSALS: readonly (readonly [string, Uint8Array, string, Record<string, unknown>])[] = [
  ["an empty file", new Uint8Array(), "not-a-workbook", { what: "empty" }],
  ["a text", strToU8("Danh sách công đoàn cơ sở"), "not-a-workbook", { what: "unknown" }],
  ["comma separated values", strToU8("a,b\n1,2\n"), "not-a-workbook", { what: "unknown" }],
  ["a PDF", strToU8("%PDF-1.7\n"), "not-a-workbook", { what: "unknown" }],
  ["a page without a table", strToU8("<!-- --><p>table</p>"), "not-a-workbook", { what: "unknown" }],
  [
    "a Word document",
    new Uint8Array(zipSync({ "[Content_Types].xml": strToU8("<a/>"), "word/document.xml": strToU8("<a/>") })),
    "not-a-workbook",
    { what: "other-document" },
  ],
  ["any zip", new Uint8Array(zipSync({ "a.txt": strToU8("a") })), "not-a-workbook", { what: "zip" }],
  ["an OLE file of something else", oleFile("WordDocument"), "not-a-workbook", { what: "ole" }],
  ["an OLE file cut off", oleFile("Workbook").slice(0, 600), "damaged", { what: "ole" }],
  ["an encrypted package", oleFile("EncryptionInfo", "EncryptedPackage"), "password", {}],
  [
    "an entry with a password of its own",
    patched(SMALL, directoryEntry(SMALL, "xl/workbook.xml") + 8, 0x0008_0801),
    "password",
    { part: "xl/workbook.xml" },
  ],
  ["an unknown way of packing", patched(SMALL, directoryEntry(SMALL, "xl/workbook.xml") + 8, 0x000e_0800), "damaged", { what: "packing" }],
  ["a zip cut off in the middle", SMALL.slice(0, SMALL.length / 2), "damaged", { what: "no-directory" }],
  ["a zip with its middle missing", withoutMiddle(SMALL), "damaged", { what: "directory" }],
  ["an entry outside the file", patched(SMALL, directoryEntry(SMALL, "xl/workbook.xml") + 42, 0x7fff_ffff), "damaged", { what: "entry" }],
  ["a bomb of 60 MB", BOMB, "file-too-large", { what: "ratio", part: "xl/media/image1.png" }],
  [
    "a part that says 2 GB",
    patched(SMALL, directoryEntry(SMALL, "xl/workbook.xml") + 24, 2_000_000_000),
    "file-too-large",
    { what: "part", size: 2_000_000_000 },
  ],
];

describe("refuses", () => {
  test.each(REFUSALS)("%s", (_, bytes, code, facts) => {
    const before = process.cpuUsage();
    const error = caught(() => guard(bytes, OPENED_FILE));
    expect(process.cpuUsage(before).user / 1000, "seen from the directory, nothing inflated").toBeLessThan(50);
    expect(error).toMatchObject({ code, facts });
  });

  test("what is above the limits for a file that is sent in, and below those for the officer's own", () => {
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`xl/media/${i}.png`, "x"]));
    expect(caught(() => guard(smallWorkbook(many), SUBMITTED_FILE))).toMatchObject({ code: "file-too-large", facts: { what: "entries" } });
    const large = new Uint8Array(21_000_000).fill(9);
    expect(caught(() => guard(large, SUBMITTED_FILE))).toMatchObject({ code: "file-too-large", facts: { what: "file", size: 21_000_000 } });
    expect(caught(() => guard(large, OPENED_FILE))).toMatchObject({ code: "not-a-workbook" });
  });

  test("many parts that are each small enough", () => {
    const parts = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`xl/media/${i}.png`, noise(900_000)]));
    expect(caught(() => guard(smallWorkbook(parts), { ...OPENED_FILE, total: 4_000_000 }))).toMatchObject({ facts: { what: "total" } });
  });
});

function withoutMiddle(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.slice(0, 100), ...bytes.slice(bytes.length / 2)]);
}

function noise(size: number): Uint8Array {
  let seed = 1;
  return Uint8Array.from({ length: size }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed & 255;
  });
}

function caught(run: () => unknown): HostError {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { SUBMITTED_FILE } from "../../src/file/file-limits";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { Language } from "../../src/text/language";
import { printSentRefusal } from "../../src/text/print-sent-refusal";
import { ReportFiles } from "../../taskpane/report-files";
import { directoryEntry, oleFile, pack, patched, smallParts, smallWorkbook } from "../file/small-files";

const SMALL = smallWorkbook();

/** Cells of one number, `count` of them. */
function filled(count: number): string {
  const row = (at: number) =>
    `<row r="${at}">${Array.from({ length: 100 }, (_, cell) => `<c r="${columnName(cell)}${at}"><v>1</v></c>`).join("")}</row>`;
  return Array.from({ length: count / 100 }, (_, at) => row(at + 1)).join("");
}
const columnName = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

const MANY = Object.fromEntries(Array.from({ length: 2100 }, (_, part) => [`xl/media/${part}.png`, "x"]));
const DOCTYPE = '<!DOCTYPE a [<!ENTITY b "c">]>';
const WORD = { "[Content_Types].xml": strToU8("<a/>"), "word/document.xml": strToU8("<a/>") };

/** Every kind of file that an officer may be sent and that is refused: its code, and how its sentence begins. */
const FILES: readonly (readonly [string, Uint8Array, string, string])[] = [
  ["nothing in it", new Uint8Array(), "not-a-workbook", "Tệp trống, bên trong không có gì"],
  ["a letter", strToU8("Kính gửi: Liên đoàn Lao động quận"), "not-a-workbook", "Tệp này không phải sổ Excel"],
  ["a PDF", strToU8("%PDF-1.7\n"), "not-a-workbook", "Tệp này không phải sổ Excel"],
  ["a Word document", zipSync(WORD), "not-a-workbook", "Tệp này không phải sổ Excel"],
  ["an archive of workbooks", zipSync({ "1.xlsx": SMALL }), "not-a-workbook", "Tệp này không phải sổ Excel"],
  ["an old Word document", oleFile("WordDocument"), "not-a-workbook", "Tệp này không phải sổ Excel"],
  [
    "entities in a part",
    pack({ ...smallParts(""), "xl/worksheets/sheet1.xml": `${DOCTYPE}<worksheet/>` }),
    "not-a-workbook",
    "Sổ có lệnh ẩn",
  ],
  ["a password", oleFile("EncryptionInfo", "EncryptedPackage"), "password", "Tệp đặt mật khẩu"],
  ["an entry with a password", patched(SMALL, directoryEntry(SMALL, "xl/workbook.xml") + 8, 0x0008_0801), "password", "Tệp đặt mật khẩu"],
  ["half a file", SMALL.slice(0, SMALL.length / 2), "damaged", "Tệp bị hỏng"],
  ["an .xls cut off", oleFile("Workbook").slice(0, 600), "damaged", "Tệp bị hỏng"],
  ["an .xls of nothing but a directory", oleFile("Workbook"), "damaged", "Tệp bị hỏng"],
  ["21 MB", new Uint8Array(21_000_000).fill(9), "file-too-large", "Tệp quá lớn"],
  ["a bomb", smallWorkbook({ "xl/media/image1.png": new Uint8Array(60_000_000) }), "file-too-large", "Tệp nén bất thường"],
  ["a bomb that lies about its size", lying(), "file-too-large", "Tệp nén bất thường"],
  ["thousands of parts", smallWorkbook(MANY), "file-too-large", "Tệp nén bất thường"],
  ["200,100 cells", pack(smallParts(filled(200_100))), "too-many-cells", "Trang «A» có quá nhiều ô, phần mềm đọc nhiều nhất 200.000 ô"],
];

/** A part of 70 MB that its entry calls 900 kB. */
function lying(): Uint8Array<ArrayBuffer> {
  const bytes = pack(smallParts(" ".repeat(70_000_000)));
  return patched(bytes, directoryEntry(bytes, "xl/worksheets/sheet1.xml") + 24, 900_000);
}

describe("a file that holds", () => {
  test.each(FILES)("%s is refused in a sentence that says what to do, and the next one is read", async (_, bytes, code, begins) => {
    const files = new ReportFiles((name, read) => FileWorkbook.open(name, read, SUBMITTED_FILE));
    const [refused, read] = await files.readAll([new File([bytes.slice()], "x.xlsx"), new File([SMALL.slice()], "y.xlsx")], []);
    if (!refused || !("refusal" in refused)) return expect.fail("it was opened");
    expect(refused.refusal.code).toBe(code);
    const said = printSentRefusal(refused.refusal, "vi");
    expect(said).toMatch(new RegExp(`^${begins}`));
    for (const language of ["vi", "en"] satisfies Language[]) expect(tellsWhatToDo(printSentRefusal(refused.refusal, language))).toBe(true);
    expect(said).not.toMatch(/Chưa ghi gì|undefined|NaN/);
    expect(read).toHaveProperty("sheets");
  });
});

/** Another file, or this one anew, is what the officer can come back with. */
function tellsWhatToDo(sentence: string): boolean {
  return /chọn lại tệp|chọn sổ mới|gửi lại|choose|send it again/.test(sentence);
}

describe("a file that the browser cannot read", () => {
  test("says so, and is read as soon as it can be; one with a password is not opened again", async () => {
    let opened = 0;
    const files = new ReportFiles((name, read) => {
      opened += 1;
      return FileWorkbook.open(name, read, SUBMITTED_FILE);
    });
    const busy = new File([SMALL.slice()], "ban.xlsx");
    const bytes = busy.arrayBuffer.bind(busy);
    busy.arrayBuffer = () => Promise.reject(new DOMException("locked", "NotReadableError"));
    const both = [busy, new File([oleFile("EncryptedPackage")], "khoa.xlsx")];
    const [first] = await files.readAll(both, []);
    if (!first || !("refusal" in first)) return expect.fail("it was opened");
    expect(printSentRefusal(first.refusal, "vi")).toMatch(/^Không mở được tệp.*chọn lại tệp\.$/);
    expect(printSentRefusal(first.refusal, "en")).toMatch(/choose the file again\.$/);
    busy.arrayBuffer = bytes;
    expect((await files.readAll(both, [])).map((one) => "sheets" in one)).toEqual([true, false]);
    expect(opened).toBe(2);
  });
});

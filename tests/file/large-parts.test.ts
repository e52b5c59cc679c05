import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { readFile } from "../../src/file/read-file";
import { at, formulaAt, type SheetImage } from "../../src/sheet/sheet-image";
import { tabOf } from "./our-tabs";
import { directoryEntry, pack, patched, smallParts } from "./small-files";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = 20_000;
/** Figures that pack badly: deterministic. */
const figure = (row: number) => (Math.imul(row + 1, 2_654_435_761) >>> 0) % 1_000_003;
const rows = (more = "") =>
  Array.from(
    { length: ROWS },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>${figure(row)}</v></c><c r="B${row + 1}" t="str"><v>Công đoàn ${"ở".repeat(row % 7)} ${row}</v></c>${row === 0 ? more : ""}</row>`,
  ).join("");
const LARGE = pack(smallParts(rows()));
const entry = directoryEntry(LARGE, SHEET);

async function imageOf(bytes: Uint8Array): Promise<SheetImage> {
  const [tab] = (await readFile(bytes)).book.tabs;
  if (!tab?.image) throw new Error("no tab");
  return tab.image;
}

test("a part too large for one step is packed in more than 64 KB", () => {
  expect(new DataView(LARGE.buffer).getUint32(entry + 20, true)).toBeGreaterThan(65_536);
});

test("every figure and every text of it is read, marks at the seams of pieces too", async () => {
  const image = await imageOf(LARGE);
  const wrong = Array.from({ length: ROWS }, (_, row) => row).filter((row) => {
    const [number, text] = [at(image, row, 0), at(image, row, 1)];
    return !(
      number.kind === "number" &&
      number.number === figure(row) &&
      text.kind === "text" &&
      text.text === `Công đoàn ${"ở".repeat(row % 7)} ${row}`
    );
  });
  expect(wrong).toEqual([]);
  expect(image.rows).toBe(ROWS);
});

test("in UTF-16 it says the same", async () => {
  const utf16 = Uint8Array.from([
    0xff,
    0xfe,
    ...[...String(smallParts(rows())[SHEET])].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]),
  ]);
  const [image, same] = [await imageOf(LARGE), await imageOf(pack({ ...smallParts(""), [SHEET]: utf16 }))];
  expect([same.numbers, same.strings]).toEqual([image.numbers, image.strings]);
});

test("a copy of its workbook, with a tab of ours beside it, has it as it was", async () => {
  const file = await FileWorkbook.open("a.xlsx", LARGE);
  await file.write(tabOf("Mới", [[0, 0, "của ta", "text"]]));
  // Not built anew: carried.
  expect(await file.losses()).toEqual([]);
  const copy = await FileWorkbook.open("b.xlsx", await file.save());
  const [image, same] = [await file.read("A"), await copy.read("A")];
  expect([same.numbers, same.strings]).toEqual([image.numbers, image.strings]);
});

test("one formula in it is found", async () => {
  const image = await imageOf(pack(smallParts(rows('<c r="C1"><f>SUM(A1:A2)</f><v>7</v></c>'))));
  expect(formulaAt(image, 0, 2)).toBe("=SUM(A1:A2)");
});

test.each([
  ["a prefix before each tag", (xml: string) => xml.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x=")],
  [
    "UTF-16",
    (xml: string) =>
      Uint8Array.from([0xff, 0xfe, ...[...xml].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]),
  ],
])("formula and text in a part with %s", async (_, write) => {
  const parts = smallParts('<row r="1"><c r="A1" t="str"><v>Công đoàn ở Đồng Nai</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>');
  const image = await imageOf(pack({ ...parts, [SHEET]: write(String(parts[SHEET])) }));
  expect([at(image, 0, 0), formulaAt(image, 0, 1)]).toEqual([{ kind: "text", text: "Công đoàn ở Đồng Nai" }, "=1+1"]);
});

describe("refused once it is inflated, as a small part is", () => {
  const size = new DataView(LARGE.buffer).getUint32(entry + 24, true);
  const local = new DataView(LARGE.buffer).getUint32(entry + 42, true);
  const cut = new Uint8Array(LARGE);
  cut.fill(0xff, local + 2_000, local + 2_040);

  test.each([
    ["larger than it says", patched(LARGE, entry + 24, size - 1), "file-too-large", { what: "part", part: SHEET }],
    ["smaller than it says", patched(LARGE, entry + 24, size + 1), "damaged", { what: "size", part: SHEET }],
    ["with another checksum", patched(LARGE, entry + 16, 1), "damaged", { what: "checksum", part: SHEET }],
    ["damaged within", cut, "damaged", { part: SHEET }],
    [
      "with a DOCTYPE",
      pack({ ...smallParts(""), [SHEET]: `<!DOCTYPE a>${smallParts(rows())[SHEET]}` }),
      "not-a-workbook",
      { what: "doctype" },
    ],
  ])("%s", async (_, bytes, code, facts) => {
    await expect(readFile(bytes)).rejects.toMatchObject({ code, facts });
  });
});

import { read } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFile } from "../../src/file/read-file";
import { at, formulaAt } from "../../src/sheet/sheet-image";
import { type Parts, pack, relationships, smallParts } from "./small-files";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook in which cell A1, A2, … refers to item 0, 1, … */
function withStrings(items: readonly string[], write = (xml: string): string | Uint8Array => xml): Parts {
  const rows = items.map((_, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="s"><v>${row}</v></c></row>`).join("");
  const parts = smallParts(rows);
  const types = String(parts["[Content_Types].xml"]).replace(
    "</Types>",
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
  );
  return {
    ...parts,
    "[Content_Types].xml": types,
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": write(`<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.join("")}</sst>`),
  };
}

async function textsOf(parts: Parts, rows: number): Promise<(string | null)[]> {
  const image = (await readFile(pack(parts))).book.tabs[0]?.image;
  if (!image) throw new Error("no tab");
  return Array.from({ length: rows }, (_, row) => {
    const value = at(image, row, 0);
    return value.kind === "text" ? value.text : null;
  });
}

/** What SheetJS alone reads of the same file. */
function bySheetJs(parts: Parts, rows: number): (string | null)[] {
  const sheet = read(pack(parts), { type: "array", dense: true }).Sheets["A"];
  return Array.from({ length: rows }, (_, row) => (sheet?.["!data"]?.[row]?.[0]?.v as string) || null);
}

const KINDS: readonly (readonly [string, string, string | null])[] = [
  ["one text", "<si><t>Công đoàn cơ sở</t></si>", "Công đoàn cơ sở"],
  ["kept spaces", '<si><t xml:space="preserve">  hai đầu </t></si>', "  hai đầu "],
  ["entities", "<si><t>A &amp; B &lt;1&gt; &quot;c&quot; &#7871; &#x1EBF;</t></si>", 'A & B <1> "c" ế ế'],
  ["letters XML cannot hold", "<si><t>dòng_x000D_mới _x005F_x000D_</t></si>", "dòng\rmới _x000D_"],
  ["lines", "<si><t>một\r\nhai\nba</t></si>", "một\nhai\nba"],
  ["runs", '<si><r><t>Đoàn </t></r><r><rPr><b/></rPr><t xml:space="preserve">viên</t></r></si>', "Đoàn viên"],
  ["phonetics", '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>', "東京"],
  ["nothing", "<si><t></t></si>", null],
  ["an empty tag", "<si><t/></si>", null],
  ["what looks like a mark", "<si><t>3</t></si>", "3"],
  ["a text with phonetics that looks like one", '<si><t>1</t><rPh sb="0" eb="1"><t>一</t></rPh></si>', "1"],
  ["a text on a line of its own that looks like one", "<si>\n<t>1</t>\n</si>", "1"],
  ["runs that look like one", "<si><r><t>2</t></r></si>", "2"],
];

test.each(KINDS)("an item of %s says what it says, beside every other kind", async (_, item, said) => {
  const items = [item, ...KINDS.map(([, other]) => other), item];
  const expected = [said, ...KINDS.map(([, , other]) => other), said];
  expect(await textsOf(withStrings(items), items.length)).toEqual(expected);
});

test("whatever stands in a text, in whatever order, cells say what SheetJS alone would have them say", async () => {
  const text = fc
    .string({ unit: fc.constantFrom(..."ếđ aB1&<>\"'_x000D;#\n") })
    .map((said) => said.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
  const item = fc.oneof(
    text.map((said) => `<si><t>${said}</t></si>`),
    text.map((said) => `<si><t xml:space="preserve">${said}</t></si>`),
    fc.tuple(text, text).map(([one, other]) => `<si><r><t>${one}</t></r><r><t>${other}</t></r></si>`),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 40 }), async (items) => {
      const parts = withStrings(items);
      expect(await textsOf(parts, items.length)).toEqual(bySheetJs(parts, items.length));
    }),
    { numRuns: 150 },
  );
});

describe("the part as others write it", () => {
  const items = KINDS.map(([, item]) => item);
  const said = KINDS.map(([, , text]) => text);
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/gi, "<$1x:").replace("xmlns=", "xmlns:x=");
  const utf16 = (xml: string) =>
    Uint8Array.from([0xff, 0xfe, ...[...xml].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);

  test.each([
    ["with a prefix before each tag", prefixed],
    ["in UTF-16", utf16],
  ])("%s", async (_, write) => {
    expect(await textsOf(withStrings(items, write), items.length)).toEqual(said);
  });
});

test("a text that was computed is no mark, whatever it looks like", async () => {
  const parts = withStrings(["<si><t>Một</t></si>", "<si><t>Hai</t></si>"]);
  const cells = '<c r="B1" t="str"><f>LEFT("1")</f><v>1</v></c><c r="C1" t="str"><v>1</v></c><c r="D1" t="inlineStr"><is><t>1</t></is></c>';
  const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace("</c></row>", `</c>${cells}</row>`);
  const image = (await readFile(pack({ ...parts, "xl/worksheets/sheet1.xml": sheet }))).book.tabs[0]?.image;
  expect([0, 1, 2, 3].map((column) => image && at(image, 0, column))).toEqual(
    ["Một", "1", "1", "1"].map((text) => ({ kind: "text", text })),
  );
  expect(image && formulaAt(image, 0, 1)).toBe('=LEFT("1")');
});

test("a file that writes its texts as marks are written is left to SheetJS whole", async () => {
  const items = ["<si><t>Một</t></si>", "<si><t >0</t></si>", "<si><t>Hai</t></si>"];
  expect(await textsOf(withStrings(items), 3)).toEqual(["Một", "0", "Hai"]);
});

test("a cell that refers to no string is a damaged tab, not a blank one", async () => {
  const parts = withStrings(["<si><t>Một</t></si>"]);
  const sheet = String(parts["xl/worksheets/sheet1.xml"]).replace("<v>0</v>", "<v>7</v>");
  await expect(readFile(pack({ ...parts, "xl/worksheets/sheet1.xml": sheet }))).rejects.toMatchObject({ code: "damaged" });
});

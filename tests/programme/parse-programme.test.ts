import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listProgrammes } from "../../src/programme/catalogue";
import { parseProgramme } from "../../src/programme/parse-programme";
import { printProgramme } from "../../src/programme/print-programme";
import type { Programme } from "../../src/programme/programme";
import { DEFAULT_FORMAT } from "../../src/sheet/cell-format";
import { parseRect } from "../../src/sheet/cell-ref";
import type { CellValue, PlainValue } from "../../src/sheet/cell-value";
import { layOut } from "../../src/sheet/lay-out";
import { at, entryAt, formatOfEntry, type SheetImage } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import { programme } from "./populations";
import { programmes } from "./programmes";

function imageOf(one: Programme): SheetImage {
  const [laid] = layOut({ tabs: [printProgramme(one)] }, new Map());
  if (!laid) throw new Error("no tab");
  return laid.content.image;
}

interface Change {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** The image with some cells typed over: by address. */
function typedOver(image: SheetImage, changes: Readonly<Record<string, Change>>, dateSystem: 1900 | 1904 = 1900): SheetImage {
  const builder = new SheetImageBuilder();
  const byCell = new Map(
    Object.entries(changes).map(([address, change]) => {
      const rect = parseRect(address);
      return [`${rect?.row},${rect?.column}`, change] as const;
    }),
  );
  for (let row = 0; row < image.rows + 3; row += 1) {
    for (let column = 0; column < image.columns + 3; column += 1) {
      const change = byCell.get(`${row},${column}`);
      const entry = entryAt(image, row, column);
      const format = entry < 0 ? DEFAULT_FORMAT : formatOfEntry(image, entry);
      const value = change?.value ?? at(image, row, column);
      if (value.kind !== "blank")
        builder.add(row, column, value, undefined, change?.numberFormat ? { ...format, numberFormat: change.numberFormat } : format);
    }
  }
  return builder.build({ tab: image.tab, dateSystem });
}

const cellOf = (value: PlainValue): CellValue => {
  if (value === null) return { kind: "blank" };
  return typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: String(value) };
};

describe("parse(print(p)) = p", () => {
  test("for programmes of any content", () => {
    fc.assert(
      fc.property(programmes, (one) => {
        const parsed = parseProgramme(imageOf(one));
        expect(parsed.findings).toEqual([]);
        expect(parsed.programme).toEqual(one);
      }),
      { numRuns: 300 },
    );
  });

  test.each(listProgrammes())("for $key", ({ key }) => {
    const parsed = parseProgramme(imageOf(programme(key)));
    expect(parsed).toMatchObject({ programme: programme(key), findings: [] });
  });

  test("whatever the order of rows and columns, and with columns of the officer's between", () => {
    const one = programme("thu-duc-2021");
    const image = imageOf(one);
    const builder = new SheetImageBuilder();
    const columns = Array.from({ length: image.columns }, (_, column) => column).reverse();
    const heading = 10;
    expect(at(image, heading, 0)).toEqual({ kind: "text", text: "Mã" });
    for (let row = 0; row < image.rows; row += 1) {
      const from = row <= heading ? row : image.rows + heading - row;
      const order = row < heading ? [...columns].reverse() : columns;
      order.forEach((column, place) => {
        const value = at(image, from, column);
        if (value.kind !== "blank") builder.add(row, place * 2, value);
        if (row >= heading) builder.add(row, place * 2 + 1, { kind: "text", text: row === heading ? `Của tôi ${place}` : "x" });
      });
    }
    const { programme: parsed, findings } = parseProgramme(builder.build({ tab: image.tab }));
    expect(findings).toEqual([]);
    expect(parsed?.rows).toEqual([...one.rows].reverse());
  });
});

/** Thủ Đức's tab: heading in row 11, the target of 4.500 in row 12, 98 % in row 13. */
describe("what the officer typed", () => {
  const one = programme("thu-duc-2021");
  const image = imageOf(one);
  const others = (...left: string[]) => one.rows.map(({ key }) => key).filter((key) => !left.includes(key));
  const read = (changes: Readonly<Record<string, Change | PlainValue>>, dateSystem: 1900 | 1904 = 1900) =>
    parseProgramme(
      typedOver(
        image,
        Object.fromEntries(
          Object.entries(changes).map(([address, change]) => [
            address,
            typeof change === "object" && change !== null ? change : { value: cellOf(change) },
          ]),
        ),
        dateSystem,
      ),
    );

  test.each<[string, Readonly<Record<string, Change | PlainValue>>, string, string, string[]]>([
    ["a figure that is none", { E12: "nhiều" }, "K02", "E12", ["new-members"]],
    ["a fraction where persons are due", { E12: 4500.5 }, "K02", "E12", ["new-members"]],
    ["a negative target", { E12: -1 }, "K02", "E12", ["new-members"]],
    ["0,98 beside %: 98 % or 0,98 %?", { E13: 0.98 }, "K02", "E13", ["state-rate"]],
    ["three decimals of a percent", { E13: 97.555 }, "K02", "E13", ["state-rate"]],
    ["no figure at all", { E12: null }, "N17", "E12", ["new-members"]],
    ["an error cell", { E13: { value: { kind: "error", error: "#REF!" } } }, "K05", "E13", ["state-rate"]],
    ["an error where a blank would do", { M13: { value: { kind: "error", error: "#N/A" } } }, "K05", "M13", ["state-rate"]],
    ["a comparison nobody knows", { F13: "khoảng" }, "N15", "F13", ["state-rate"]],
    ["days compared where a rate is due", { F13: "trước ngày" }, "N17", "F13", ["state-rate"]],
    ["a unit that makes the rate a count", { G13: "người" }, "N17", "J13", ["state-rate"]],
    ["a population nobody knows", { H13: "CĐCS; loại khác" }, "N15", "H13", ["state-rate"]],
    ["«số đơn vị» is no numerator", { I13: "số đơn vị" }, "N15", "I13", ["state-rate"]],
    ["a rate without denominator", { J13: null }, "N17", "J13", ["state-rate"]],
    ["gross or net not said", { L12: null }, "N17", "L12", ["new-members"]],
    ["gross said of a rate", { L13: "gộp" }, "N17", "L13", ["state-rate"]],
    ["a day that is none", { M13: "31/02/2021" }, "N15", "M13", ["state-rate"]],
    ["an end before the start", { N13: "31/12/2020" }, "N17", "N13", ["state-rate"]],
    ["no severity", { O13: null }, "N17", "O13", ["state-rate"]],
    ["no kind", { D13: null }, "N17", "D13", ["state-rate"]],
    ["a key taken away", { A13: null }, "N16", "A13", ["state-rate"]],
    ["a key twice: the first row stands", { A13: "new-members" }, "N16", "A13", ["state-rate"]],
  ])("%s costs its own row only", (_, changes, code, address, left) => {
    const { programme: parsed, findings } = read(changes);
    expect(findings.map((finding) => [finding.code, finding.severity, finding.cells])).toEqual([
      [code, "error", [{ tab: "Chương trình", address }]],
    ]);
    expect(parsed?.rows.map(({ key }) => key)).toEqual(others(...left));
  });

  test("of a row whose kind cannot be read nothing more is said", () => {
    expect(read({ D13: "loại mới", J13: null }).findings.map(({ cells }) => cells[0]?.address)).toEqual(["D13"]);
  });

  test("all troubles come at once", () => {
    expect(read({ E12: "x", F13: "khoảng", H14: "ai đó", C5: "hai nghìn" }).findings.map(({ code }) => code)).toEqual([
      "N18",
      "K02",
      "N15",
      "N15",
    ]);
  });

  test.each<[string, Readonly<Record<string, Change | PlainValue>>, string, unknown, string[]]>([
    ["a text number is read and noted", { E12: "4.600" }, "new-members", { value: { type: "count", count: 4600 } }, ["K01"]],
    ["97,5 %", { E13: 97.5 }, "state-rate", { value: { type: "rate", basisPoints: 9750 } }, []],
    ["«97,5%» as text", { E13: "97,5%" }, "state-rate", { value: { type: "rate", basisPoints: 9750 } }, ["K01"]],
    [
      "a cell that Excel shows as 97%",
      { E13: { value: { kind: "number", number: 0.97 }, numberFormat: "0%" } },
      "state-rate",
      { value: { type: "rate", basisPoints: 9700 } },
      [],
    ],
    ["two thirds", { E13: 2, G13: "phần 3" }, "state-rate", { value: { type: "fraction", part: 2, whole: 3 } }, []],
    ["the sign in other words", { F13: "Ít nhất" }, "state-rate", { comparison: "at-least" }, []],
    ["capitals and no marks", { O13: "LUU Y" }, "state-rate", { severity: "note" }, []],
    [
      "a population of one's own",
      { H13: "cdcs; Từ 1.500 lao động; Nhà nước" },
      "state-rate",
      { population: { subject: "unions", sectors: ["state"], workers: { from: 1500, below: null, by: "workers" } } },
      [],
    ],
    [
      "letters and marks apart are put together",
      { C13: "Tỷ lệ đoàn viên ".normalize("NFD") },
      "state-rate",
      { label: "Tỷ lệ đoàn viên" },
      [],
    ],
    ["a real date", { N13: 44500 }, "state-rate", { until: "2021-10-31" }, []],
    ["a date typed the short way", { N13: "5/3/2021" }, "state-rate", { until: "2021-03-05" }, []],
  ])("%s", (_, changes, key, row, codes) => {
    const { programme: parsed, findings } = read(changes);
    expect(findings.map(({ code }) => code)).toEqual(codes);
    expect(parsed?.rows.find((one) => one.key === key)).toMatchObject(row as object);
  });

  test("a workbook that counts its days from 1904", () => {
    expect(read({ N13: 44500 - 1462 }, 1904).programme?.rows[1]?.until).toBe("2021-10-31");
  });

  test("a row of the officer's own below the table, and a remark there", () => {
    const last = 11 + one.rows.length;
    const own = { D: "ghi nhận", C: "Ngày hội công nhân", O: "lưu ý" };
    const { programme: parsed, findings } = read({
      [`A${last + 1}`]: "ngay-hoi",
      ...Object.fromEntries(Object.entries(own).map(([column, value]) => [`${column}${last + 1}`, value])),
      [`C${last + 3}`]: "Tôi đã xem lại ngày 5/3",
    });
    expect(findings.map(({ code, severity, cells }) => [code, severity, cells[0]?.address])).toEqual([["C06", "note", `C${last + 3}`]]);
    expect(parsed?.rows.at(-1)).toMatchObject({ key: "ngay-hoi", kind: "fact", label: "Ngày hội công nhân" });
  });

  test.each<[string, Readonly<Record<string, PlainValue>>, string, boolean]>([
    ["a year that is none", { C5: "hai nghìn" }, "C5", false],
    ["no key", { C8: null }, "A8", false],
    ["a day of issue that is none", { C7: "14/13/2021" }, "C7", true],
  ])("the head: %s", (_, changes, address, goesOn) => {
    const { programme: parsed, findings } = read(changes);
    expect(findings.map(({ code, cells }) => [code, cells[0]?.address])).toEqual([["N18", address]]);
    expect(parsed !== null).toBe(goesOn);
  });

  test("a heading gone, and one that stands twice", () => {
    const gone = read({ J11: "Khác" });
    expect(gone.findings).toEqual([
      { code: "C02", severity: "error", cells: [{ tab: "Chương trình", address: "A11" }], facts: { heading: "Mẫu số" } },
    ]);
    expect(gone.programme?.rows.some(({ key }) => key === "state-rate")).toBe(false);
    expect(gone.programme?.rows.some(({ key }) => key === "new-members")).toBe(true);
    const remarks = read({ R11: "Của tôi" });
    expect(remarks.findings.map(({ code, severity }) => [code, severity])).toEqual([["C02", "note"]]);
    expect(remarks.programme?.rows).toEqual(one.rows.map((row) => ({ ...row, note: "" })));
    expect(read({ T11: "Mã" }).findings.map(({ code, cells }) => [code, cells[0]?.address])).toEqual([["C03", "T11"]]);
  });

  test("days are shown as they are typed here", () => {
    expect([at(image, 6, 2), at(image, 12, 13)]).toEqual([
      { kind: "text", text: "14/01/2021" },
      { kind: "text", text: "31/12/2021" },
    ]);
  });

  test("no table", () => {
    const { programme: parsed, findings } = read({ A11: "Khác" });
    expect(parsed).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["C01"]);
  });

  test("where a row stands is known to those who evaluate it", () => {
    const parsed = parseProgramme(image);
    expect([parsed.rowOfKey.get("state-rate"), parsed.columns.get("value")]).toEqual([12, 4]);
  });
});

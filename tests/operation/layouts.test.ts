import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../../src/check/reading";
import { recogniseTab } from "../../src/check/recognise-tab";
import { changeLayout } from "../../src/operation/change-layout";
import { correctorFor } from "../../src/operation/layout-corrector";
import { LAYOUT_MEMORY, type LayoutCorrection, recallLayouts, rememberLayouts } from "../../src/operation/layout-memory";
import { senderOf } from "../../src/operation/layout-sender";
import type { LayoutChange, TableLayout } from "../../src/operation/layout-view";
import { tablesOf, viewTable } from "../../src/operation/view-layout";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { imageOf } from "../support/image-of";

type Rows = Parameters<typeof imageOf>[0];

const LINES: Rows = [
  [1, "Tổng số lao động", 110],
  [2, "Số đoàn viên đầu kỳ", 60],
  [3, "Số đoàn viên cuối kỳ", 66],
];
/** A union's report of which no heading is known, under titles of its quarter. */
const strange = (unit: string, quarter = "QUÝ I NĂM 2021", above: Rows = [], heading: Rows[number] = ["Mã", "Khoản mục", "Ghi"]) =>
  imageOf([...above, [`Đơn vị báo cáo: ${unit}`], [`BIỂU ${quarter}`], [], heading, ...LINES]);

const TOLD = { "Khoản mục": "indicator", Ghi: "amount" } as const;
const told: LayoutChange["say"] = { kind: "columns", columns: TOLD };
const move = (first: number, last: number | null = first): LayoutChange["say"] => ({ kind: "move", first, last });
const back: LayoutChange["say"] = { kind: "back" };

const tablesIn = (image: SheetImage, layouts: readonly LayoutCorrection[] = [], file = "a.xlsx"): TableLayout[] =>
  tablesOf(file, image, layouts).map(viewTable);
const say = (image: SheetImage, said: LayoutChange["say"], at: number | null, layouts: readonly LayoutCorrection[] = [], file = "a.xlsx") =>
  changeLayout(file, image, layouts, { tab: "DS", at, say: said });
const readBy = (image: SheetImage, layouts: readonly LayoutCorrection[], file = "a.xlsx"): readonly Reading[] => {
  const read = recogniseTab(file, image, { correct: correctorFor(file, layouts) });
  return Array.isArray(read) ? read : [];
};
/** What a table says, wherever it stands. */
const figures = ({ kind, names, columns }: Reading) => ({
  kind,
  names,
  figures: [...columns].map(([field, { values }]) => [field, ...values]),
});
const whole = (image: SheetImage, layouts: readonly LayoutCorrection[], file?: string) => readBy(image, layouts, file).map(figures);

const FORM = [
  {
    kind: "form",
    names: ["CĐCS Một"],
    figures: [
      ["workers", 110],
      ["membersOpening", 60],
      ["members", 66],
    ],
  },
];

describe("a sheet that nothing recognises", () => {
  const one = strange("CĐCS Một");
  const { layouts } = say(one, told, 4);

  test("is read once its columns are told", () => {
    expect(whole(one, [])).toEqual([]);
    expect(whole(one, layouts)).toEqual(FORM);
    expect(tablesIn(one, layouts)[0]).toMatchObject({ kind: "form", said: { by: "sender", name: "CĐCS Một" }, missing: [] });
  });

  test.each<[string, SheetImage]>([
    ["of another quarter", strange("CĐCS Một", "QUÝ IV NĂM 2022")],
    ["with rows inserted above", strange("CĐCS Một", "QUÝ I NĂM 2021", [["MẪU 03"], [], ["(Ban hành kèm theo)"]])],
    ["with its heading in capitals and other spaces", strange("CĐCS Một", "QUÝ II", [], ["MÃ", " Khoản  mục ", "GHI"])],
  ])("the next one %s is read so too", (_, image) => {
    expect(whole(image, layouts)).toEqual(FORM);
  });

  test.each<[string, Rows[number]]>([
    ["a column more", ["Mã", "Khoản mục", "Ghi", "Thêm"]],
    ["another word", ["Mã", "Khoản thu", "Ghi"]],
  ])("with %s in its heading it is another layout", (_, heading) => {
    expect(whole(strange("CĐCS Một", "QUÝ I", [], heading), layouts)).toEqual([]);
  });

  test("a heading that names its own quarter is the same in the next", () => {
    const first = strange("CĐCS Một", "QUÝ I", [], ["Mã", "Khoản mục", "Ghi quý I/2021"]);
    const known = say(first, { kind: "columns", columns: { "Khoản mục": "indicator", "Ghi quý I/2021": "amount" } }, 4).layouts;
    const next = strange("CĐCS Một", "QUÝ II", [], ["Mã", "Khoản mục", "Ghi quý II/2021"]);
    expect(tablesIn(next, known)[0]?.said).toEqual({ by: "sender", name: "CĐCS Một" });
  });
});

describe("of several corrections of one layout", () => {
  const [one, two, three] = [strange("CĐCS Một"), strange("CĐCS Hai"), strange("CĐCS Ba")];
  const ofOne = say(one, told, 4).layouts;
  const ofBoth = say(two, { kind: "columns", columns: { Ghi: null } }, 4, ofOne).layouts;

  test("another sender's serves where there is no own", () => {
    expect(tablesIn(three, ofOne)[0]).toMatchObject({ kind: "form", said: { by: "other", name: "CĐCS Một" } });
  });

  test("the sender's own wins, before and after", () => {
    expect(tablesIn(two, ofBoth)[0]).toMatchObject({ kind: "other", said: { by: "sender", name: "CĐCS Hai" } });
    expect(tablesIn(one, [...ofBoth].reverse())[0]).toMatchObject({ kind: "form", said: { by: "sender" } });
    expect(tablesIn(one, ofBoth)[0]).toMatchObject({ kind: "form", said: { by: "sender" } });
  });

  test("of others' the newest", () => {
    expect(tablesIn(three, ofBoth)[0]?.said).toEqual({ by: "other", name: "CĐCS Hai" });
  });

  test("the own is taken back, and another's does not come in its place", () => {
    const without = say(two, back, 4, ofBoth).layouts;
    expect(tablesIn(two, without)[0]).toMatchObject({ kind: "other", said: null });
    expect(tablesIn(one, without)[0]).toMatchObject({ kind: "form" });
    expect(tablesIn(three, without)[0]?.said, "what a unit takes back it takes back for itself").toEqual({ by: "other", name: "CĐCS Một" });
    const again = say(two, told, 4, without).layouts;
    expect(tablesIn(two, again)[0]).toMatchObject({ kind: "form", said: { by: "sender" } });
  });

  test("the only one taken back leaves nothing", () => {
    expect(say(one, back, 4, ofOne).layouts).toEqual([]);
  });
});

test.each<[string, string, string]>([
  ["a unit by its name however it is written", "CĐCS Công ty Hòa Bình", "CĐ Cty Hoà  Bình"],
  [
    "a file by its name without period",
    "Bao cao quy 1 nam 2021 - Truong Hoa Sen.xlsx",
    "Bao cao quy IV nam 2022 - Truong Hoa Sen (2).xlsx",
  ],
])("a sender is known again: %s", (what, a, b) => {
  const nobody = imageOf([["Mã", "Khoản mục"]]);
  const of = (name: string) => (what.startsWith("a unit") ? senderOf("a.xlsx", strange(name)) : senderOf(name, nobody)).sender;
  expect(of(a)).toBe(of(b));
  expect(of(a)).not.toBe(of("Truong Hoa Hong.xlsx"));
});

describe("a heading found in the wrong row", () => {
  /** A legend has the words of a heading; the real one below has not. */
  const image = imageOf([
    ["Đơn vị báo cáo: CĐCS Một"],
    ["Nội dung", "Đơn vị tính", "Số lượng"],
    ["ghi ở dưới", "người", "làm tròn"],
    ["Mã", "Khoản mục", "Ghi"],
    ...LINES,
  ]);

  test("is moved by one press, and the wrong one is gone", () => {
    expect(tablesIn(image)[0]?.heading).toEqual({ first: 2, last: 2 });
    const moved = say(image, move(4, null), 2);
    expect(moved).toMatchObject({ refusal: null, at: 4 });
    expect(tablesIn(image, moved.layouts).map(({ heading }) => heading)).toEqual([{ first: 4, last: 4 }]);
    const { layouts } = say(image, told, 4, moved.layouts);
    expect(layouts).toHaveLength(1);
    expect(whole(image, layouts)).toEqual(FORM);
  });

  test("on another unit's sheet, whose legend says other words, no table is left of the legend", () => {
    const legend = (unit: string) =>
      imageOf([
        [`Đơn vị báo cáo: ${unit}`],
        ["STT", "Tên CĐCS", "Số đoàn viên", unit],
        ["số", "ghi rõ", "người"],
        ["Mã", "Khoản mục", "Ghi"],
        ...LINES,
      ]);
    const [one, two] = [legend("CĐCS Một"), legend("CĐCS Hai")];
    const wrong = tablesIn(one)[0]?.heading?.first ?? 0;
    const moved = say(one, move(4, null), wrong);
    const { layouts } = say(one, told, 4, moved.layouts);
    expect(readBy(two, []).map(({ kind }) => kind)).toEqual(["roster"]);
    expect(readBy(two, layouts).map(({ kind }) => kind)).toEqual(["form"]);
  });

  test("a column of a report that is to be left alone is no line of it", () => {
    const form = imageOf([["TT", "Nội dung", "Số lượng"], ...LINES]);
    expect(whole(form, [])[0]?.kind).toBe("form");
    expect(whole(form, say(form, { kind: "columns", columns: { "Nội dung": null } }, 1).layouts)).toEqual([]);
  });

  test("moved there and back again nothing was said", () => {
    const moved = say(image, move(4), 2).layouts;
    expect(moved).toHaveLength(1);
    expect(say(image, move(2), 4, moved)).toEqual({ layouts: [], refusal: null, at: 2 });
  });

  test.each<[string, LayoutChange["say"], string]>([
    ["a row of one text", move(1), "few-labels"],
    ["a blank row beyond", move(40), "few-labels"],
    ["the last row", move(7), "nothing-below"],
  ])("%s is refused", (_, said, refusal) => {
    expect(say(image, said, 2)).toEqual({ layouts: [], refusal, at: 2 });
  });

  test("more than eight rows are refused, and the heading of another table", () => {
    const long = imageOf([["CĐCS", "Đoàn viên", "Lao động"], ...Array.from({ length: 12 }, (_, row) => [`Công ty ${row}`, 5, 9])]);
    expect(say(long, move(1, 9), 1).refusal).toBe("too-tall");
    const two = imageOf([...FIRST, [], ...SECOND]);
    expect(say(two, move(7), 1).refusal).toBe("taken");
  });
});

const FIRST: Rows = [
  ["STT", "Tên CĐCS", "Lao động", "Đoàn viên"],
  [1, "Công ty Một", 100, 60],
  [2, "Công ty Hai", 100, 70],
  [3, "Công ty Ba", 50, 50],
];
const SECOND: Rows = [
  ["KẾT QUẢ THỰC HIỆN CHỈ TIÊU"],
  ["STT", "Nội dung", "Kế hoạch", "Thực hiện"],
  [1, "Kết nạp đoàn viên", 40, 38],
  [2, "Thành lập CĐCS", 3, 3],
];

describe("another table of the tab", () => {
  const cells = fc.array(fc.constantFrom("ghi chú", "Phòng A", "x"), { minLength: 1, maxLength: 3 });

  test("stays as it reads, whatever is said of the first", () => {
    const said = fc.constantFrom<LayoutChange["say"]>(
      move(1),
      move(2),
      move(1, 2),
      move(3, null),
      { kind: "columns", columns: { "Lao động": null } },
      { kind: "columns", columns: { STT: "code" } },
    );
    fc.assert(
      fc.property(said, fc.array(cells, { maxLength: 3 }), fc.integer({ min: 1, max: 4 }), (what, above, gap) => {
        const image = imageOf([...above, ...(above.length > 0 ? [[]] : []), ...FIRST, ...Array.from({ length: gap }, () => []), ...SECOND]);
        const results = (layouts: readonly LayoutCorrection[]) => readBy(image, layouts).filter(({ kind }) => kind === "results");
        const shift = above.length > 0 ? above.length + 1 : 0;
        const first = tablesIn(image)[0]?.heading?.first ?? 0;
        const shifted = what.kind === "move" ? { ...what, first: what.first + shift, last: what.last && what.last + shift } : what;
        const { layouts } = say(image, shifted, first);
        expect(results([]).map(figures)).toHaveLength(1);
        expect(results(layouts).map(figures)).toEqual(results([]).map(figures));
        expect(results(layouts).map(({ heading }) => heading.first)).toEqual(results([]).map(({ heading }) => heading.first));
      }),
    );
  });

  test("ends where one begins that was pointed to within it", () => {
    const image = imageOf([...FIRST, [], ["Mã", "Khoản mục", "Ghi"], ...LINES]);
    expect(readBy(image, [])[0]?.heading.end).toBe(9);
    const pointed = say(image, move(6), 1);
    // Of the first table it was said that its heading stands there: that one is gone.
    expect(tablesIn(image, pointed.layouts).map(({ heading }) => heading?.first)).toEqual([6]);
    const other = { ...(pointed.layouts[0] as LayoutCorrection), instead: null };
    const [list, form] = tablesIn(image, [{ ...other, columns: { "khoan muc": "indicator", ghi: "amount" } }]);
    expect([list?.kind, list?.units, form?.kind, form?.units]).toEqual(["roster", 3, "form", 3]);
  });
});

describe("how texts of a table were typed", () => {
  const table = (unit: string, above: Rows = []) =>
    imageOf([
      ...above,
      [`Đơn vị báo cáo: ${unit}`],
      ["STT", "Tên CĐCS", "Phường", "Số đoàn viên đầu kỳ", "Số đoàn viên cuối kỳ"],
      ...["B×nh", "Mü", "Công ty Bồ Đề"].map((name, at) => [at + 1, name, "Mü", 60, 61]),
    ]);
  const tcvn3: LayoutChange["say"] = { kind: "encodings", encodings: { "Tên CĐCS": "tcvn3" } };
  const names = (image: SheetImage, layouts: readonly LayoutCorrection[]) => readBy(image, layouts)[0]?.names.slice(0, 2);
  const wards = (image: SheetImage, layouts: readonly LayoutCorrection[]) => readBy(image, layouts)[0]?.wards.slice(0, 1);
  const { layouts } = say(table("CĐCS Một"), tcvn3, 2);

  test("is taken for the column it is said of, wherever the table stands, until it is taken back", () => {
    expect(names(table("CĐCS Một"), [])).toEqual(["B×nh", "Mü"]);
    for (const above of [[], [["BÁO CÁO"], []]]) {
      const image = table("CĐCS Một", above);
      expect(names(image, layouts)).toEqual(["Bình", "Mỹ"]);
      expect(wards(image, layouts)).toEqual(["Mü"]);
      expect(readBy(image, layouts)[0]?.unsure.map(({ column }) => column)).toEqual([2, 2, 2]);
      expect(names(image, say(image, back, 2 + above.length, layouts).layouts)).toEqual(["B×nh", "Mü"]);
    }
  });

  test("stays when its heading is moved and when a column is told, and is nobody else's, also when they tell of theirs", () => {
    const moved = say(table("CĐCS Một"), { kind: "columns", columns: { STT: null } }, 2, layouts).layouts;
    expect(moved.map(({ encodings, columns }) => [encodings, columns])).toEqual([[{ "ten cdcs": "tcvn3" }, { stt: null }]]);
    expect(say(table("CĐCS Một"), move(1, 2), 2, layouts).layouts.map(({ encodings }) => encodings)).toEqual([{ "ten cdcs": "tcvn3" }]);
    const other = table("CĐCS Hai");
    expect(names(other, layouts)).toEqual(["B×nh", "Mü"]);
    const both = say(other, { kind: "columns", columns: { STT: null } }, 2, layouts).layouts;
    expect(both.map(({ name, encodings }) => [name, encodings])).toEqual([
      ["CĐCS Một", { "ten cdcs": "tcvn3" }],
      ["CĐCS Hai", {}],
    ]);
    expect(names(other, both)).toEqual(["B×nh", "Mü"]);
    // Moved back to where it was found, with nothing else said, it still holds.
    const there = say(table("CĐCS Một"), move(2), 2, layouts).layouts;
    expect(names(table("CĐCS Một"), there)).toEqual(["Bình", "Mỹ"]);
  });
});

describe("what is remembered", () => {
  const { layouts } = say(strange("CĐCS Một"), told, 4);
  const recalled = (memory: unknown) => recallLayouts({ memory: { [LAYOUT_MEMORY]: memory } });

  test("comes back as it was, also through JSON", () => {
    expect(recalled(JSON.parse(JSON.stringify(rememberLayouts(layouts)[LAYOUT_MEMORY])))).toEqual(layouts);
    expect(rememberLayouts(null)).toEqual({});
  });

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", "x"],
    ["an object", { rows: ["0:a"] }],
    ["of texts", ["a", 1, null]],
    ["without rows", [{ ...layouts[0], rows: [] }]],
    ["with a blank first row", [{ ...layouts[0], rows: ["", "0:a"] }]],
    ["rows that are no texts", [{ ...layouts[0], rows: [1] }]],
    ["without a sender", [{ ...layouts[0], sender: 5 }]],
  ])("spoilt (%s) is no correction", (_, memory) => {
    expect(recalled(memory)).toEqual([]);
  });

  test("by a version that knew nothing of how texts were typed, says nothing of it", () => {
    const { encodings: _, ...old } = layouts[0] as LayoutCorrection;
    expect(recalled([old])).toEqual(layouts);
  });

  test("what of a correction is spoilt is left out", () => {
    expect(
      recalled([{ ...layouts[0], instead: 5, columns: { a: 7, b: "name", c: null }, encodings: { a: "latin" }, isPlain: "yes" }]),
    ).toEqual([{ ...layouts[0], instead: null, columns: { b: "name", c: null }, encodings: {}, isPlain: false }]);
  });

  test("is two hundred corrections, the newest", () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ ...(layouts[0] as LayoutCorrection), name: `${index}` }));
    const kept = recalled(rememberLayouts(many)[LAYOUT_MEMORY]);
    expect([kept.length, kept[0]?.name, kept.at(-1)?.name]).toEqual([200, "100", "299"]);
    expect(rememberLayouts(many)[LAYOUT_MEMORY]).toHaveLength(200);
    expect(recalled(many), "also of what somebody else wrote").toHaveLength(200);
  });

  test("a field that is none any more leaves its column unread, not the sheet", () => {
    const odd = [
      { ...(layouts[0] as LayoutCorrection), columns: { "khoan muc": "was-a-field", ghi: "amount" } },
    ] as unknown as LayoutCorrection[];
    expect(() => tablesIn(strange("CĐCS Một"), odd)).not.toThrow();
  });
});

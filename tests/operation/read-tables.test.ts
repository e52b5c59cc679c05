import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judgeTables, readTables } from "../../src/operation/read-tables";
import { BLANK } from "../../src/sheet/cell-value";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { Workbook } from "../../src/sheet/workbook";
import { imageOf } from "../support/image-of";
import { type Layout, layOut, layouts } from "../support/list-layout";

type Rows = Parameters<typeof imageOf>[0];

/** A workbook of these tabs, all visible: what the reader asks of one. */
function bookOf(images: readonly SheetImage[]): Workbook {
  const tabs = images.map(({ tab }) => ({ name: tab, visibility: "visible", mark: null }));
  return { describe: async () => ({ tabs }), read: async (name: string) => images.find(({ tab }) => tab === name) } as unknown as Workbook;
}

async function read(rows: Rows, merges: readonly string[] | "unknown" = []) {
  const { tables, skipped } = await readTables(bookOf([imageOf(rows, merges)]), "a.xlsx");
  return { tables: judgeTables(tables), skipped };
}

/** `5 unit {"name":"A","workers":3}` a row, zero-based rows made Excel's; blanks left out. */
async function rowsOf(rows: Rows, merges: readonly string[] | "unknown" = []): Promise<string[]> {
  const { tables } = await read(rows, merges);
  return tables.flatMap(({ table }) =>
    table.rows.map(
      ({ row, role, values }) =>
        `${row + 1} ${role} ${JSON.stringify(Object.fromEntries([...values].filter(([, value]) => value !== null)))}`,
    ),
  );
}

const PLAIN: Layout = {
  titles: 4,
  headingRows: 2,
  hasNumberRow: true,
  groups: "roman",
  groupHasSums: false,
  subtotals: "named",
  total: "TỔNG CỘNG",
  ofWhich: true,
  repeatsHeading: true,
  subRow: true,
  foot: "both",
  asText: true,
  merges: "known",
  sizes: [3, 4],
};

describe("lists as offices lay them out", () => {
  const check = async (layout: Layout) => {
    const { image, heading, rows } = layOut(layout);
    const { tables } = await readTables(bookOf([image]), "a.xlsx");
    expect(tables.map(({ kind }) => kind)).toEqual(["roster"]);
    const [table] = tables;
    expect([table!.heading.first, table!.heading.last]).toEqual(heading);
    const found = table!.rows.filter(({ role }) => role !== "blank").map(({ row, role }) => `${row + 1} ${role}`);
    expect(found).toEqual(rows.map(({ row, role }) => `${row + 1} ${role}`));
    const values = new Map(table!.rows.map((one) => [one.row, one.values]));
    for (const { row, role, name, workers, members } of rows) {
      if (workers === undefined) continue;
      expect([row, values.get(row)?.get("workers"), values.get(row)?.get("members")]).toEqual([row, workers, members]);
      if (role === "unit") expect(values.get(row)?.get("name")).toBe(name);
    }
  };

  test("one of everything", () => check(PLAIN));
  test("any of them", () => fc.assert(fc.asyncProperty(layouts, check), { numRuns: 150 }));
});

describe("several tables in one tab", () => {
  const two: Rows = [
    ["I. DANH SÁCH CÔNG ĐOÀN CƠ SỞ"],
    ["STT", "Tên CĐCS", "Phường", "Số lao động", "Số đoàn viên"],
    [1, "CĐCS A", "P1", 10, 9],
    [2, "CĐCS B", "P2", 20, 18],
    [null, "Tổng cộng", null, 30, 27],
    [],
    ["II. DANH SÁCH DOANH NGHIỆP"],
    ["STT", "Tên doanh nghiệp", "Mã số thuế", "Số LĐ", "CĐCS (có/chưa)"],
    [1, "Công ty X", "0301234567", 26, "chưa"],
    [2, "Công ty Y", "0301234568-001", 30, "có"],
    [null, "Cộng", null, 56],
  ];
  test("each with its own heading, rows and kind", async () => {
    const { tables } = await read(two);
    expect(tables.map(({ table: { kind, heading } }) => [kind, heading.first + 1, heading.last + 1])).toEqual([
      ["roster", 2, 2],
      ["enterprises", 8, 8],
    ]);
    expect(await rowsOf(two)).toEqual([
      '3 unit {"no":1,"name":"CĐCS A","ward":"P1","workers":10,"members":9}',
      '4 unit {"no":2,"name":"CĐCS B","ward":"P2","workers":20,"members":18}',
      '5 total {"name":"Tổng cộng","workers":30,"members":27}',
      '9 unit {"no":1,"name":"Công ty X","taxCode":"0301234567","workers":26,"hasUnion":false}',
      '10 unit {"no":2,"name":"Công ty Y","taxCode":"0301234568-001","workers":30,"hasUnion":true}',
      '11 total {"name":"Cộng","workers":56}',
    ]);
  });

  test("a table that is none of ours is read by its columns' letters", async () => {
    const rows: Rows = [
      ["BẢNG TỔNG HỢP KHỐI LƯỢNG"],
      ["STT", "Hạng mục", "Đơn vị", "Khối lượng", "Đơn giá"],
      ["A", "NẠO VÉT KÊNH"],
      [1, "Đào đất", "m3", 120.5, 50000],
      [null, "TỔNG CỘNG", null, null, 50000],
    ];
    const { tables } = await read(rows);
    expect(tables.map(({ table: { kind, heading } }) => [kind, heading.first + 1, heading.last + 1])).toEqual([["other", 2, 2]]);
    expect(await rowsOf(rows)).toEqual([
      '3 group {"A":"A","B":"NẠO VÉT KÊNH"}',
      '4 unit {"A":1,"B":"Đào đất","C":"m3","D":120.5,"E":50000}',
      '5 total {"B":"TỔNG CỘNG","E":50000}',
    ]);
  });
});

describe("values", () => {
  const HEAD = ["STT", "Tên CĐCS", "Số lao động", "Số đoàn viên"];
  test.each<[string, string | number | null, string | number | null, string[]]>([
    ["a number", 1234, 1234, []],
    ["nought", 0, 0, []],
    ["blank", null, null, ["K12"]],
    ["a dash stays one", "-", "-", ["K12"]],
    ["thousands", "1.234", 1234, ["K01"]],
    ["thousands, the English way", "1,234", 1234, ["K01"]],
    ["a unit inside", "1.200 người", 1200, ["K01"]],
    ["a leading nought", "01", 1, ["K01"]],
    ["no-break space", "1\u00A0234", 1234, ["K01"]],
    ["full-width digits", "１２", 12, ["K01"]],
    ["an apostrophe before", "'12", 12, ["K01"]],
    ["a fraction is no count", 12.5, "12.5", ["K02"]],
    ["a fraction as text is never 125", "12,5", "12,5", ["K02"]],
    ["a share", "98%", "98%", ["K16"]],
    ["a cross", "x", "x", ["K16"]],
    ["an error cell", "#REF!", "#REF!", ["K05"]],
    ["words", "đang thống kê", "đang thống kê", ["K16"]],
  ])("a head-count: %s", async (_, typed, value, codes) => {
    const { tables } = await read([HEAD, [1, "CĐCS A", 30, 20], [2, "CĐCS B", typed, 1], [3, "CĐCS C", 30, 20]]);
    const [one] = tables;
    expect(one!.table.rows[1]!.values.get("workers")).toEqual(value);
    expect(one!.findings.map(({ code, cells }) => `${code} ${cells[0]!.address}`)).toEqual(codes.map((code) => `${code} C3`));
  });

  test("a formula that was never calculated is no blank", async () => {
    const builder = new SheetImageBuilder();
    for (const [column, text] of HEAD.entries()) builder.add(0, column, { kind: "text", text });
    builder.add(1, 0, { kind: "number", number: 1 });
    builder.add(1, 1, { kind: "text", text: "CĐCS A" });
    builder.add(1, 2, BLANK, "=B9*2");
    builder.add(1, 3, { kind: "number", number: 20 });
    const { tables } = await readTables(bookOf([builder.build({ tab: "DS" })]), "a.xlsx");
    const [one] = judgeTables(tables);
    expect(one!.table.rows[0]!.values.get("workers")).toBeNull();
    expect(one!.findings.map(({ code, cells }) => `${code} ${cells[0]!.address}`)).toEqual(["K06 C2"]);
  });

  test("days, crosses, rates", async () => {
    const rows: Rows = [
      ["TT", "Tên DN", "MST", "Số LĐ", "CĐCS có/chưa", "Ngày thành lập CĐCS", "KPCĐ 2%"],
      [1, "Công ty A", "0301", 10, "có", "22/2/2021", "x"],
      [2, "Công ty B", "0302", 12, "chưa", "chưa", null],
      [3, "Công ty C", "0303", 12, "x", "02/25/2021", null],
      [4, "Công ty D", "0304", 12, null, 44249, "x"],
    ];
    expect((await rowsOf(rows)).map((row) => row.replace(/.*"hasUnion"/, '"hasUnion"'))).toEqual([
      '"hasUnion":true,"founded":"2021-02-22","paysFee":true}',
      '"hasUnion":false,"founded":"chưa","paysFee":false}',
      '"hasUnion":true,"founded":"2021-02-25","paysFee":false}',
      expect.stringContaining('"founded":"2021-02-22","paysFee":true}'),
    ]);
  });

  test("crosses are counted in a sum, and a tax code has its leading nought", async () => {
    const rows: Rows = [
      ["TT", "Tên DN", "MST", "Số LĐ", "CĐCS có/chưa"],
      [1, "Công ty A", 301234567, 10, "x"],
      [2, "Công ty B", "0301234567-001", 12, "x"],
      [null, "Cộng", null, 22, 2],
    ];
    expect(await rowsOf(rows)).toEqual([
      '2 unit {"no":1,"name":"Công ty A","taxCode":"0301234567","workers":10,"hasUnion":true}',
      '3 unit {"no":2,"name":"Công ty B","taxCode":"0301234567-001","workers":12,"hasUnion":true}',
      '4 total {"name":"Cộng","workers":22,"hasUnion":2}',
    ]);
    const { tables } = await read(rows);
    expect(tables[0]!.findings.map(({ code, cells }) => `${code} ${cells[0]!.address}`)).toEqual(["K13 C2"]);
  });

  test("a report of one unit: lines with their field, ditto marks filled in", async () => {
    const rows: Rows = [
      ["Đơn vị báo cáo: CĐCS Công ty Sao Việt"],
      ["BÁO CÁO HOẠT ĐỘNG CĐCS NĂM 2022"],
      ["TT", "Nội dung", "Đơn vị tính", "Số lượng", "Ghi chú"],
      ["I", "Tình hình lao động"],
      [1, "Tổng số CNVCLĐ", "Người", "1.250"],
      [null, "- Trong đó: nữ", "“", 600],
      [2, "Tổng số đoàn viên", '"', 1180],
      [null, "+ Tỷ lệ so với tổng số lao động", "%", "94,4"],
      [3, "Số đoàn viên giảm", "Người", "-"],
      [null, null, null, "Ngày 2 tháng 12 năm 2022"],
    ];
    expect(await rowsOf(rows)).toEqual([
      '4 group {"no":"I","indicator":"Tình hình lao động"}',
      '5 unit {"no":1,"indicator":"Tổng số CNVCLĐ","measureUnit":"Người","amount":1250,"workers":1250}',
      '6 of-which {"indicator":"- Trong đó: nữ","measureUnit":"Người","amount":600,"workersFemale":600}',
      '7 unit {"no":2,"indicator":"Tổng số đoàn viên","measureUnit":"Người","amount":1180,"members":1180}',
      '8 sub-row {"indicator":"+ Tỷ lệ so với tổng số lao động","measureUnit":"%","amount":94.4,"rate":94.4}',
      '9 unit {"no":3,"indicator":"Số đoàn viên giảm","measureUnit":"Người","amount":"-","left":"-"}',
      '10 signature {"amount":"Ngày 2 tháng 12 năm 2022"}',
    ]);
  });

  test("a log of days keeps each period's day in the order of its columns", async () => {
    const rows: Rows = [
      ["STT", "Đơn vị", "Ngày nộp báo cáo quý I", "Ngày nộp báo cáo 6 tháng"],
      [1, "CĐCS A", "14/3/2022", 44726],
      [2, "CĐCS B", "03/25/2022", null],
    ];
    expect(await rowsOf(rows)).toEqual([
      '2 unit {"no":1,"name":"CĐCS A","sent":["2022-03-14","2022-06-14"]}',
      '3 unit {"no":2,"name":"CĐCS B","sent":["2022-03-25",null]}',
    ]);
  });
});

describe("names and how they are typed", () => {
  const ROSTER: Rows = [
    ["STT", "Tên CĐCS", "Số lao động", "Số đoàn viên"],
    ...["CĐCS Trường MN Hoa Mai", "Công ty TNHH An Phú", "CĐCS Cty Hoà Bình"].map((name, index) => [index + 1, name, 30, 20]),
  ];
  const register = (...names: readonly string[]): Rows => [
    ["STT", "Tên đơn vị", "Nội dung đăng ký", "Ngày gửi"],
    ...["Trường MN Hoa Mai", "Công ty TNHH An Phú", ...names].map((name, index) => [index + 1, name, `Việc ${index}`, "20/2/2021"]),
  ];
  test.each<[string, string, string[]]>([
    ["as on the list", "CĐCS Cty Hoà Bình", []],
    ["by fold: a tone elsewhere", "Công ty Hòa Bình", ["D02 query"]],
    ["capitals", "CÔNG TY TNHH AN PHÚ", ["D02 query"]],
    ["a mistyped word", "Cty Hòa Bìng", ["D03 query"]],
    ["spelled out", "Trường Mầm non Hoa Mai", ["D03 query"]],
    ["unknown", "Công ty TNHH Đại Hải Khang", ["D01 error"]],
    ["another number is another unit", "Trường MN Hoa Mai 2", ["D01 error"]],
    ["decomposed", "Công ty TNHH An Phú".normalize("NFD"), ["V04 note"]],
    ["no width inside", "Công ty TNHH An\u200B Phú", ["V06 note", "D02 query"]],
    ["a Cyrillic letter", "Công ty TNHH Аn Phú", ["V05 query", "D02 query"]],
    ["TCVN3 among Unicode", "C«ng ty TNHH An Phó", ["V01 query"]],
  ])("%s", async (_, name, codes) => {
    const images = [
      { ...imageOf(ROSTER), tab: "DS" },
      { ...imageOf(register(name)), tab: "ĐK" },
    ];
    const { tables } = await readTables(bookOf(images), "a.xlsx");
    const [, judged] = judgeTables(tables);
    const found = judged!.findings.filter(({ cells }) => cells[0]!.address === "B4").map(({ code, severity }) => `${code} ${severity}`);
    expect(found).toEqual(codes);
  });

  test("a tab typed in an old encoding, no font saying so, is read as if it were Unicode", async () => {
    for (const [encoding, rows] of [
      [
        "tcvn3",
        [
          ["STT", "Tªn C§CS", "Ph­êng", "Sè lao ®éng", "Sè ®oµn viªn"],
          [1, "C«ng ty TNHH H¶i Phßng", "B×nh", 10, 9],
          [2, "Tr­êng MÇm non Hoa Sen", "Ngäc L©m", 10, 9],
          [3, "Tæng c«ng ty §iÖn lùc", "Bå §Ò", 10, 9],
        ],
      ],
      [
        "vni",
        [
          ["STT", "Teân CÑCS", "Phöôøng", "Soá lao ñoäng", "Soá ñoaøn vieân"],
          [1, "Coâng ty TNHH Haûi Phoøng", "Bình", 10, 9],
          [2, "Tröôøng Maàm non Hoa Sen", "Ngoïc Laâm", 10, 9],
          [3, "Toång coâng ty Ñieän löïc", "Boà Ñeà", 10, 9],
        ],
      ],
    ] as const) {
      const { tables } = await read(rows);
      expect(tables.map(({ table }) => [table.kind, table.encoding])).toEqual([["roster", encoding]]);
      expect(await rowsOf(rows)).toEqual([
        '2 unit {"no":1,"name":"Công ty TNHH Hải Phòng","ward":"Bình","workers":10,"members":9}',
        '3 unit {"no":2,"name":"Trường Mầm non Hoa Sen","ward":"Ngọc Lâm","workers":10,"members":9}',
        '4 unit {"no":3,"name":"Tổng công ty Điện lực","ward":"Bồ Đề","workers":10,"members":9}',
      ]);
    }
  });
});

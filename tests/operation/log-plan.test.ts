import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { planLog } from "../../src/operation/log-plan";
import { type LogRecord, parseLog } from "../../src/operation/log-record";
import { plainOf } from "../../src/sheet/cell-value";
import { at, type SheetImage } from "../../src/sheet/sheet-image";
import { compareTabs } from "../../src/sheet/tab-difference";
import { listFile } from "../support/list-file";

const RECORDS: readonly LogRecord[] = [
  {
    id: 1,
    when: "2021-03-05T10:42:00",
    who: "Lan",
    action: "allocate",
    facts: {
      programme: "Chương trình 01/CTr-LĐLĐ",
      target: 4500,
      method: "webster",
      weight: "gap",
      units: 414,
      leftOut: 6,
      total: 4500,
      divisor: "1.097",
      inputs: "0123456789abcdef",
      tabs: ["Phân bổ"],
    },
  },
  { id: 2, when: "2021-12-15T08:05:00", who: "Ba", action: "annex", facts: { weight: "column:Kế hoạch", tabs: ["Phân bổ", "Phụ lục"] } },
  { id: 10, when: "2021-12-15T09:00:00", who: "Ba", action: "restore", facts: { tabs: ["Phân bổ"] } },
  { id: 11, when: "2021-12-16T09:00:00", who: "Ba", action: "fold", facts: { method: "by-lot" } },
];
const HEADING = 3;

const rowOf = (image: SheetImage, row: number) => Array.from({ length: image.columns }, (_, column) => plainOf(at(image, row, column)));

async function written(workbook: FileWorkbook, records: readonly LogRecord[]) {
  const draft = await draftPlan(workbook, { tabs: [planLog(records, "vi")] });
  expect((await commitDraft(workbook, draft, { when: "2021-03-05T10:42:00", who: "Lan", action: "allocate" })).kind).toBe("written");
  return await workbook.read("Nhật ký", { formats: "full" });
}

describe("the tab «Nhật ký»", () => {
  test("one row a record, newest last, what an action has not is blank", async () => {
    const image = await written(await FileWorkbook.open("a.xlsx", listFile({ DS: [["x"]] })), RECORDS);
    expect([0, 1, 2, 3, 4].map((more) => rowOf(image, HEADING + more))).toEqual([
      [
        "Mã",
        "Lúc",
        "Người làm",
        "Việc",
        "Chương trình",
        "Chỉ tiêu",
        "Cách chia",
        "Chia theo",
        "Đơn vị",
        "Để riêng",
        "Tổng giao",
        "Hệ số chung",
        "Dấu số liệu vào",
        "Kết quả",
        "Ghi chú",
      ],
      [
        "1",
        "05/3/2021, 10 giờ 42",
        "Lan",
        "Phân bổ chỉ tiêu",
        "Chương trình 01/CTr-LĐLĐ",
        4500,
        "Hệ số chung, làm tròn thường",
        "Số còn thiếu để đạt tỷ lệ",
        414,
        6,
        4500,
        1.097,
        "0123456789abcdef",
        "Đã ghi «Phân bổ»",
        null,
      ],
      [
        "2",
        "15/12/2021, 8 giờ 05",
        "Ba",
        "Lập phụ lục",
        null,
        null,
        null,
        "Cột «Kế hoạch»",
        null,
        null,
        null,
        null,
        null,
        "Đã ghi «Phân bổ», «Phụ lục»",
        null,
      ],
      [
        "10",
        "15/12/2021, 9 giờ 00",
        "Ba",
        "Khôi phục",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        "Đã khôi phục «Phân bổ»",
        null,
      ],
      ["11", "16/12/2021, 9 giờ 00", "Ba", "Việc khác", null, null, "by-lot", null, null, null, null, null, null, null, null],
    ]);
  });

  test("written twice it stands as once, and grows below", async () => {
    const workbook = await FileWorkbook.open("a.xlsx", listFile({ DS: [["x"]] }));
    const first = await written(workbook, RECORDS.slice(0, 2));
    expect(compareTabs(first, await written(workbook, RECORDS.slice(0, 2)), true)).toEqual([]);
    const grown = await written(workbook, RECORDS);
    expect([1, 2].map((more) => rowOf(grown, HEADING + more))).toEqual([1, 2].map((more) => rowOf(first, HEADING + more)));
  });

  test("an empty log is a table without rows", () => {
    expect(planLog([], "en").table.keys).toEqual([]);
  });
});

describe("parseLog", () => {
  const [first] = RECORDS;

  test("takes what JSON made of the records", () => {
    expect(parseLog(JSON.parse(JSON.stringify(RECORDS)))).toEqual(RECORDS);
  });

  test.each<[string, unknown, readonly unknown[]]>([
    ["nothing", undefined, []],
    ["no list", { id: 1 }, []],
    ["entries that are no records", [null, 3, "x", [], {}], []],
    [
      "a number that is none",
      [
        { ...first, id: 0 },
        { ...first, id: -1 },
        { ...first, id: "1" },
        { ...first, id: 1.5 },
      ],
      [],
    ],
    [
      "a moment that is none",
      [
        { ...first, when: "hôm qua" },
        { ...first, when: 5 },
      ],
      [],
    ],
    ["nobody", [{ ...first, who: null }], []],
    ["no action", [{ ...first, action: {} }], []],
    ["out of order and twice", [{ ...first, id: 3 }, first, { ...first, who: "Ba" }], [first, { ...first, id: 3 }]],
    ["no facts", [{ ...first, facts: null }], [{ ...first, facts: {} }]],
    [
      "spoilt facts",
      [{ ...first, facts: { target: -1, units: "414", leftOut: 6, divisor: "1,097", method: 3, weight: "gap", tabs: ["a", 1], more: 1 } }],
      [{ ...first, facts: { leftOut: 6, weight: "gap" } }],
    ],
  ])("%s", (_, json, records) => {
    expect(parseLog(json)).toEqual(records);
  });
});

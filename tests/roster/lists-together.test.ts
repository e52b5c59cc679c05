import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellOfUnit } from "../../src/roster/cell-of-unit";
import { fieldOfHeading } from "../../src/roster/field-of-heading";
import { joinLists, type TabList } from "../../src/roster/join-lists";
import { readListRows } from "../../src/roster/list-rows";
import { listsTogether } from "../../src/roster/lists-together";
import { mapColumns } from "../../src/roster/map-columns";
import { parseRoster } from "../../src/roster/parse-roster";
import { findHeadings } from "../../src/sheet/heading";
import { imageOf } from "../support/image-of";

type Cell = string | number | null;
type Unit = readonly [name: string, ward: string, workers: number, members: number];

const HEADINGS = ["Tên CĐCS", "Phường", "Số lao động", "Số đoàn viên"] as const;
const UNITS: readonly Unit[] = Array.from({ length: 12 }, (_, index) => [`Công ty số ${index + 1}`, "Linh Trung", 50 + index, 20 + index]);

/** A tab's list, its columns in any order, with a total and who signed below. */
function listOn(tab: string, units: readonly Unit[], order: readonly number[] = [0, 1, 2, 3], titles: readonly string[] = []): TabList {
  const rows: Cell[][] = [
    ["LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU"],
    ...titles.map((title) => [title]),
    ["STT", ...order.map((place) => HEADINGS[place] ?? "")],
    ...units.map((unit, index) => [index + 1, ...order.map((place) => unit[place] ?? null)]),
    [
      null,
      ...order.map((place) => (place === 0 ? "Tổng cộng" : place < 2 ? null : units.reduce((sum, unit) => sum + Number(unit[place]), 0))),
    ],
    [null, "Người lập biểu"],
  ];
  const image = { ...imageOf(rows), tab };
  const [heading] = findHeadings(image, (folded) => (fieldOfHeading([folded]) === null ? 0 : 1));
  if (!heading) throw new Error("no heading");
  const map = mapColumns(image, heading);
  return { image, heading, map, rows: readListRows(image, heading, map) };
}

const names = (groups: TabList[][]) => groups.map((group) => group.map(({ image }) => image.tab));

describe("lists that are one, cut up", () => {
  const half = UNITS.length / 2;
  test.each<[string, TabList[], string[][]]>([
    ["other units under the same headings", [listOn("A", UNITS.slice(0, half)), listOn("B", UNITS.slice(half))], [["A", "B"]]],
    ["columns in another order", [listOn("A", UNITS.slice(0, half)), listOn("B", UNITS.slice(half), [0, 3, 2, 1])], [["A", "B"]]],
    ["last year's list of the same units is another list", [listOn("2021", UNITS), listOn("2020", UNITS.slice(1))], []],
    [
      "one unit on two tabs is a slip",
      [listOn("A", UNITS.slice(0, 8)), listOn("B", [...UNITS.slice(8), ...UNITS.slice(0, 1)])],
      [["A", "B"]],
    ],
    [
      "a tab of sums is none of them",
      [
        listOn("A", UNITS.slice(0, half)),
        listOn("B", UNITS.slice(half)),
        listOn("Tổng hợp", [
          ["Khối A", "", UNITS.slice(0, half).reduce((sum, unit) => sum + unit[2], 0), 1],
          ["Khối B", "", UNITS.slice(half).reduce((sum, unit) => sum + unit[2], 0), 1],
        ]),
      ],
      [["A", "B"]],
    ],
    ["one alone is no group", [listOn("A", UNITS)], []],
  ])("%s", (_, lists, expected) => expect(names(listsTogether(lists))).toEqual(expected));

  test("other words over the names are another list", () => {
    const other = listOn("B", UNITS.slice(half));
    const renamed = {
      ...other,
      heading: {
        ...other.heading,
        columns: other.heading.columns.map((one) => ({
          ...one,
          labels: one.labels.map((label) => (label === "Tên CĐCS" ? "Tên doanh nghiệp" : label)),
        })),
      },
    };
    expect(listsTogether([listOn("A", UNITS.slice(0, half)), renamed])).toEqual([]);
  });
});

describe("a joined list", () => {
  const cut = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 }),
    orders: fc.array(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), { minLength: 4, maxLength: 4 }),
    titles: fc.array(fc.array(fc.constant("DANH SÁCH CÔNG ĐOÀN CƠ SỞ"), { maxLength: 3 }), { minLength: 4, maxLength: 4 }),
  });
  test("reads every unit as its own tab does, in order, and leads to its own cell, however it is cut", () => {
    fc.assert(
      fc.property(cut, ({ sizes, orders, titles }) => {
        let next = 0;
        const lists = sizes.map((size, index) => {
          const units = Array.from({ length: size }, (_, at): Unit => [`Công ty ${next + at}`, `Phường ${at}`, 100 + next + at, 30 + at]);
          next += size;
          return listOn(`Trang ${index}`, units, orders[index], titles[index]);
        });
        const { image, heading, map, rows } = joinLists(lists);
        const joined = parseRoster(image, heading, map, rows);
        const apart = lists.map((list) => parseRoster(list.image, list.heading, list.map, list.rows));
        for (const column of ["keys", "names", "wards"] as const) expect(joined[column]).toEqual(apart.flatMap((one) => one[column]));
        for (const column of ["workers", "members"] as const) expect([...joined[column]]).toEqual(apart.flatMap((one) => [...one[column]]));
        for (const field of ["name", "members"] as const) {
          const cells = apart.flatMap((one) => [...one.keys.keys()].map((unit) => cellOfUnit(one, unit, field)));
          expect([...joined.keys.keys()].map((unit) => cellOfUnit(joined, unit, field))).toEqual(cells);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("a unit of two tabs is found, by the tab of the first", () => {
    const { image, heading, map, rows } = joinLists([
      listOn("A", UNITS.slice(0, 6)),
      listOn("B", [...UNITS.slice(6), ...UNITS.slice(2, 3)]),
    ]);
    const { findings, duplicateOf } = parseRoster(image, heading, map, rows);
    expect(duplicateOf[12]).toBe(2);
    expect(findings).toMatchObject([
      {
        code: "D04",
        facts: { tab: "A", row: 5 },
        cells: [
          { tab: "B", address: "B9" },
          { tab: "A", address: "B5" },
        ],
      },
    ]);
  });

  test("units are of the group that their tab's title says, else of the tab's name", () => {
    const { image, heading, map, rows } = joinLists([
      listOn("A", UNITS.slice(0, 6), [0, 1, 2, 3], ["DANH SÁCH CĐCS KHỐI TRƯỜNG HỌC NĂM 2021"]),
      listOn("Khối DN", UNITS.slice(6)),
    ]);
    const { blocks } = parseRoster(image, heading, map, rows);
    expect([...new Set(blocks)]).toEqual(["Khối trường học", "Khối DN"]);
  });
});

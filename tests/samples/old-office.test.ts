import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import { findLists } from "../../src/operation/find-list";
import { cellOfUnit } from "../../src/roster/cell-of-unit";
import { parseRoster } from "../../src/roster/parse-roster";
import { sectorOfLabel } from "../../src/roster/sector";
import { chitieu, json } from "../support/chitieu";
import { sampleBytes, sampleKey, samplePath } from "./sample-file";

interface Line {
  readonly tab: string;
  readonly row: number;
  readonly name: string;
  readonly ward: string;
  readonly sector: string;
  readonly workers: number | null;
  readonly members: number;
}
const key = sampleKey<Line[]>("huyen-phong-cu.key.json");
const file = samplePath("huyen-phong-cu.xlsx");
const sum = (of: (line: Line) => number | null) => key.reduce((all, line) => all + (of(line) ?? 0), 0);

describe("huyen-phong-cu.xlsx: three tabs by khối, TCVN3 and VNI, numbers typed as text, merged wards, last year's list hidden", () => {
  test("is one list, every unit as its key says, each with its own tab and cell", async () => {
    const workbook = await FileWorkbook.open("huyen-phong-cu.xlsx", sampleBytes("huyen-phong-cu.xlsx"));
    const { candidates, rejected, isClear } = await findLists(workbook);
    const [list] = candidates;
    if (!list) throw new Error("no list");
    const roster = parseRoster(list.image, list.heading, list.map, list.rows);
    const read = [...roster.keys.keys()].map((unit) => ({
      cell: cellOfUnit(roster, unit, "name"),
      name: roster.names[unit],
      ward: roster.wards[unit],
      sector: sectorOfLabel(roster.sectorLabels[unit] ?? ""),
      workers: roster.workers[unit],
      members: roster.members[unit],
    }));
    expect(read).toEqual(
      key.map(({ tab, row, name, ward, sector, workers, members }) => ({
        cell: { tab, address: `B${row}` },
        name,
        ward,
        sector: sector === "Nhà nước" ? "state" : "non-state",
        workers: workers ?? Number.NaN,
        members,
      })),
    );
    expect(isClear).toBe(true);
    expect(rejected.map(({ tab, reason }) => [tab, reason])).toEqual([["Khối DN 2023", "hidden"]]);
  });

  test("is shared out over all of it", async () => {
    const answer = await json(["apportion", file, "--target", "60"]);
    expect(answer["total"]).toBe(60);
    const units = answer["units"] as { tab: string; row: number }[];
    expect(units.map(({ tab, row }) => ({ tab, row }))).toEqual(key.map(({ tab, row }) => ({ tab, row })));
  });

  test("is checked against the thresholds of both sectors over all of it, and nothing is wrong but how it is typed", async () => {
    const said = await json(["check", file, "--programme", "thu-duc-2021"]);
    const findings = said["findings"] as { code: string; severity: string }[];
    expect([...new Set(findings.map(({ code }) => code))].sort()).toEqual(["C01", "K01", "V01", "V02"]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const of = (sector: string) => key.filter((line) => line.sector === sector);
    const rate = (sector: string) => ({
      numerator: of(sector).reduce((all, { members }) => all + members, 0),
      denominator: of(sector).reduce((all, { workers }) => all + (workers ?? 0), 0),
    });
    const thresholds = said["thresholds"] as { numerator: number | null; denominator: number | null }[];
    expect(thresholds).toEqual(
      expect.arrayContaining([expect.objectContaining(rate("Nhà nước")), expect.objectContaining(rate("Ngoài nhà nước"))]),
    );
  });

  test("is summed up over all of it", async () => {
    const said = await json(["summarise", file, "--programme", "thu-duc-2021"]);
    expect(said["units"]).toBe(key.length);
    const figures = said["figures"] as { tab: string; column: string; value: number }[];
    const all = (column: string) => figures.filter((one) => one.tab === "summary-block" && one.column === column);
    for (const [column, total] of [
      ["workers", sum(({ workers }) => workers)],
      ["members", sum(({ members }) => members)],
    ] as const) {
      expect(all(column)).toHaveLength(3);
      expect(all(column).reduce((some, { value }) => some + value, 0)).toBe(total);
    }
  });

  test("one of its tabs can be asked for by name", async () => {
    const answer = await chitieu(["apportion", file, "--tab", key[0]?.tab ?? "", "--target", "5"]);
    expect(answer.stdout).toContain(`trang «${key[0]?.tab}»`);
  });
});

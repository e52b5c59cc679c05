import { expect, test } from "vitest";
import { type Programme, type ProgrammeRow, rowsOn } from "../../src/programme/programme";
import { ratesOf } from "../../src/programme/rates-of";
import { targetOf } from "../../src/programme/target-of";
import { programme, rowOf } from "./populations";

const thuDuc = programme("thu-duc-2021");
const withRows = (change: (row: ProgrammeRow) => ProgrammeRow): Programme => ({ ...thuDuc, rows: thuDuc.rows.map(change) });
const withSeverity = (severities: Readonly<Record<string, ProgrammeRow["severity"]>>) =>
  withRows((row) => ({ ...row, severity: severities[row.key] ?? row.severity }));

test.each<[string, Programme, object]>([
  ["the sheet's rates; of nghiệp đoàn none", thuDuc, { state: 9800, "non-state": 8000 }],
  [
    "the officer judges by 95 instead",
    withSeverity({ "state-rate": "note", "state-rate-floor": "error" }),
    { state: 9500, "non-state": 8000 },
  ],
  ["of two that are equally severe the higher", withSeverity({ "state-rate-floor": "error" }), { state: 9800, "non-state": 8000 }],
  [
    "a rate for everybody leaves nghiệp đoàn out",
    {
      ...thuDuc,
      rows: [
        { ...rowOf("thu-duc-2021", "state-rate"), population: { subject: "unions", sectors: [], workers: null, flags: {}, list: null } },
      ],
    },
    { state: 9800, "non-state": 9800 },
  ],
  [
    "a rate asked of large units only is no rate of the sector",
    {
      ...thuDuc,
      rows: [
        {
          ...rowOf("thu-duc-2021", "state-rate"),
          population: { subject: "unions", sectors: ["state"], workers: { from: 500, below: null, by: "workers" }, flags: {}, list: null },
        },
      ],
    },
    {},
  ],
  [
    "nor one of enterprises' unions only",
    {
      ...thuDuc,
      rows: [
        {
          ...rowOf("thu-duc-2021", "state-rate"),
          population: { subject: "unions", sectors: ["state"], workers: null, flags: { isEnterprise: true }, list: null },
        },
      ],
    },
    {},
  ],
  ["none in Dương Minh Châu", programme("duong-minh-chau-2024"), {}],
])("%s", (_, one, rates) => {
  expect(ratesOf(one).rates).toEqual(rates);
});

test("the rows behind the rates, and those beside them", () => {
  const { rows, others } = ratesOf(thuDuc);
  expect(rows.map(({ key }) => key)).toEqual(["state-rate", "non-state-rate"]);
  expect(others.map(({ key }) => key)).toEqual(["state-rate-floor", "non-state-rate-floor"]);
});

test.each<[string, Programme, unknown]>([
  ["4.500 gross", thuDuc, [4500, "gross"]],
  ["106 net", programme("duong-minh-chau-2024"), [106, "net"]],
  ["no target", { ...thuDuc, rows: [] }, undefined],
])("the target: %s", (_, one, right) => {
  const target = targetOf(one);
  expect(target && [target.count, target.growth]).toEqual(right);
});

test("a value that changes in time is two rows: 25 workers to 2028, 20 from 2029", () => {
  const from = (key: string, workers: number, dates: Pick<ProgrammeRow, "from" | "until">): ProgrammeRow => ({
    ...rowOf("duong-minh-chau-2024", "unions-from-25"),
    ...dates,
    key,
    population: { subject: "enterprises", sectors: [], workers: { from: workers, below: null, by: "workers" }, flags: {}, list: null },
  });
  const one = {
    ...thuDuc,
    rows: [from("to-2028", 25, { from: null, until: "2028-12-31" }), from("from-2029", 20, { from: "2029-01-01", until: null })],
  };
  expect(rowsOn(one, "2028-12-31").map(({ key }) => key)).toEqual(["to-2028"]);
  expect(rowsOn(one, "2029-01-01").map(({ key }) => key)).toEqual(["from-2029"]);
});

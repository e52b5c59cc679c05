import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerTo } from "../../src/cli/chitieu";
import { FileWorkbook } from "../../src/file/file-workbook";
import { findProgramme } from "../../src/programme/catalogue";
import { evaluateThreshold } from "../../src/programme/evaluate-threshold";
import { type Enterprises, populationOfEnterprises } from "../../src/summary/enterprises";
import { summarise } from "../../src/summary/summary";
import { sampleKey } from "../samples/sample-file";
import { compareFormulas } from "../support/compare-formulas";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { type Grid, listFile, listGrid } from "../support/list-file";
import { temporaryFolder } from "../support/temporary-folder";
import { unitsOf } from "./units";

const SAMPLES = resolve(import.meta.dirname, "../../samples");

const inFolder = temporaryFolder();

interface SummaryJson {
  readonly figures: readonly { tab: string; row: string; column: string; value: string | number; units: number }[];
  readonly thresholds: readonly { key: string; numerator: number | null; denominator: number; answer: string; missing: number }[];
}

async function run(...words: readonly string[]): Promise<SummaryJson> {
  const answer = await answerTo(["summarise", ...words, "--json"], { stdin: async () => "", now: () => new Date(2021, 2, 20) });
  expect(answer.exit, answer.text).toBe(0);
  return answer.json as SummaryJson;
}

const say = ({ thresholds }: SummaryJson, key: string) => {
  const one = thresholds.find((threshold) => threshold.key === key);
  return one && `${one.numerator}/${one.denominator} ${one.answer}, ${one.missing}`;
};

const LIST = listGrid([
  ["Công ty Một", "Đông", "Ngoài nhà nước", 100, 90],
  ["Trường Ba", "Tây", "Nhà nước", 50, 50],
]);
const FIRMS: Grid = [
  ["DANH SÁCH DOANH NGHIỆP NĂM 2024"],
  ["STT", "Tên doanh nghiệp", "Mã số thuế", "Khu vực", "Số lao động", "LĐ đóng BHXH", "Đã có CĐCS", "Đối thoại tại nơi làm việc"],
  [1, "Công ty Một", "0300000001", "Ngoài nhà nước", 100, 90, "có", "x"],
  [2, "Công ty Hai", "0300000002", "Ngoài nhà nước", 24, 9, "có", null],
  [3, "Công ty Ba", "0300000003", "Ngoài nhà nước", 25, 25, "chưa", "x"],
  [4, "Công ty Bốn", "0300000004", "Ngoài nhà nước", null, 12, "có", null],
  [5, "Công ty Năm", "0300000005", "Ngoài nhà nước", null, 11, null, null],
];

describe("enterprises beside the list of unions", () => {
  test("the samples: bands by workers and by insured workers are those of the key, and so is the threshold", async () => {
    const key = sampleKey<{
      distinctEnterprises: number;
      bandsByWorkers: Record<string, { enterprises: number; withUnion: number }>;
      bandsByInsured: Record<string, { enterprises: number; withUnion: number }>;
    }>("doanh-nghiep-mau.key.json");
    const said = await run(join(SAMPLES, "quan-mau.xlsx"), join(SAMPLES, "doanh-nghiep-mau.xlsx"));
    const figure = (row: string, column: string) =>
      said.figures.find((one) => one.tab === "summary-enterprises" && one.row === row && one.column === column);
    const from25 = (by: string, column: string) => Number(figure(`${by}-3`, column)?.value) + Number(figure(`${by}-4`, column)?.value);
    const bands = (by: string) => ({
      from25: { enterprises: from25(by, "units"), withUnion: from25(by, "withUnion") },
      from10Below25: { enterprises: figure(`${by}-2`, "units")?.value, withUnion: figure(`${by}-2`, "withUnion")?.value },
      below10: { enterprises: figure(`${by}-1`, "units")?.value, withUnion: figure(`${by}-1`, "withUnion")?.value },
    });
    expect(bands("workers")).toEqual(key.bandsByWorkers);
    expect(bands("workersInsured")).toEqual(key.bandsByInsured);
    const { enterprises, withUnion } = key.bandsByWorkers["from25"]!;
    expect(say(said, "unions-from-25")).toBe(`${withUnion}/${enterprises} fail, 0`);
    for (const column of ["units", "withUnion", "withoutUnion"]) {
      for (const one of said.figures.filter((two) => two.tab === "summary-enterprises" && two.column === column))
        expect([one.row, one.units]).toEqual([one.row, one.value]);
    }
  });

  test("without a list of them nobody knows; with one that leaves something open it stays open", async () => {
    await writeFile(inFolder("khong.xlsx"), listFile({ DS: LIST }));
    await writeFile(inFolder("co.xlsx"), listFile({ DS: LIST, DN: FIRMS }));
    const without = await run(inFolder("khong.xlsx"), "--programme", "duong-minh-chau-2024");
    expect(say(without, "unions-from-25")).toBe("null/100 undecided, 0");
    const given = await run(inFolder("co.xlsx"), "--programme", "duong-minh-chau-2024");
    expect(say(given, "unions-from-25")).toBe("1/2 fail, 2");
    expect(say(given, "unions-10-to-25")).toBe("1/1 undecided, 2");
    expect(say(given, "dialogue")).toBe("2/21 fail, 0");
    const unsized = given.figures.filter(({ tab, row }) => tab === "summary-enterprises" && row === "workers-5");
    expect(Object.fromEntries(unsized.map(({ column, value }) => [column, value]))).toMatchObject({
      units: 2,
      withUnion: 1,
      withoutUnion: 0,
      rate: 1,
    });
  });

  test.skipIf(!hasLibreOffice())(
    "every formula gives what LibreOffice makes of it (left out where soffice is not installed)",
    async () => {
      const out = inFolder("tinh-lai.xlsx");
      await writeFile(inFolder("co.xlsx"), listFile({ DS: LIST, DN: FIRMS }));
      await run(inFolder("co.xlsx"), "--programme", "duong-minh-chau-2024", "--out", out);
      const saved = new Uint8Array(await readFile(out));
      const workbook = await FileWorkbook.open("tinh-lai.xlsx", saved);
      const { tabs } = await workbook.describe();
      expect(tabs.map(({ name }) => name)).toEqual(expect.arrayContaining(["Dữ liệu doanh nghiệp", "Tổng hợp doanh nghiệp"]));
      const planned = await Promise.all(tabs.flatMap(({ name, mark }) => (mark && mark.kind !== "state" ? [workbook.read(name)] : [])));
      const { formulas, different } = await compareFormulas(planned, new Uint8Array(await recalculate(saved)));
      expect(different.slice(0, 20)).toEqual([]);
      expect(formulas).toBeGreaterThan(200);
    },
    120_000,
  );

  const mark = fc.constantFrom(0, 1, Number.NaN);
  const firm = fc.record({
    workers: fc.oneof(fc.nat(40), fc.constant(Number.NaN)),
    hasUnion: mark,
    heldDialogue: mark,
    heldConference: mark,
    isKnown: fc.boolean(),
  });
  test("a target of enterprises is answered as a check answers it", () => {
    const programme = findProgramme("duong-minh-chau-2024") ?? expect.fail("no such programme");
    const rows = programme.rows.filter(({ key }) => ["unions-10-to-25", "unions-from-25", "dialogue", "worker-conference"].includes(key));
    fc.assert(
      fc.property(fc.array(firm, { minLength: 1, maxLength: 40 }), (firms) => {
        const column = (of: (one: (typeof firms)[number]) => number) => Float64Array.from(firms, of);
        const enterprises: Enterprises = {
          size: firms.length,
          keys: firms.map((_, unit) => `DN${unit}`),
          names: firms.map((_, unit) => `Công ty ${unit}`),
          wards: firms.map(() => ""),
          sectors: firms.map(({ isKnown }) => (isKnown ? "non-state" : null)),
          columns: new Map([
            ["workers", column(({ workers }) => workers)],
            ["hasUnion", column(({ hasUnion }) => hasUnion)],
            ["heldDialogue", column(({ heldDialogue }) => heldDialogue)],
            ["heldConference", column(({ heldConference }) => heldConference)],
          ]),
          sources: firms.map(() => ""),
        };
        const { targets } = summarise(unitsOf([]), programme, new Map(), "vi", enterprises);
        for (const row of rows) {
          const judged = evaluateThreshold(row, populationOfEnterprises(enterprises));
          const target = targets.find((one) => one.row === row);
          expect([row.key, target?.part, target?.answer, target?.missing]).toEqual([
            row.key,
            judged.numerator,
            judged.answer,
            judged.missing.units.length,
          ]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

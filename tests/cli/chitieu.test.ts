import { copyFile, readFile, symlink, writeFile } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { districtKey } from "../../samples/district-key";
import { FileWorkbook } from "../../src/file/file-workbook";
import { commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { findProgramme } from "../../src/programme/catalogue";
import { printProgramme } from "../../src/programme/print-programme";
import { sampleBytes, sampleKey } from "../samples/sample-file";
import { chitieu, json, spawnChitieu } from "../support/chitieu";
import { listFile, listGrid } from "../support/list-file";
import { temporaryFolder } from "../support/temporary-folder";

const ROOT = resolve(import.meta.dirname, "../..");
const SAMPLE = join(ROOT, "samples/quan-mau.xlsx");

const inFolder = temporaryFolder();

const unit = (index: number, more: readonly (string | number | null)[] = []) => [
  `Công ty ${index}`,
  "P. Linh Trung",
  "Ngoài nhà nước",
  50,
  20,
  ...more,
];
const UNITS = Array.from({ length: 12 }, (_, index) => unit(index));

/** Writes a workbook with these tabs into the folder of this run. */
async function file(name: string, tabs: Parameters<typeof listFile>[0]): Promise<string> {
  const path = inFolder(name);
  await writeFile(path, listFile(tabs));
  return path;
}

describe("chitieu apportion", () => {
  test("the workbook's own tab «Chương trình» wins over the catalogue; an option wins over both", async () => {
    const programme = findProgramme("thu-duc-2021")!;
    const rows = programme.rows.map((row) => (row.key === "new-members" ? { ...row, value: { type: "count", count: 60 } as const } : row));
    const workbook = await FileWorkbook.open("a.xlsx", listFile({ DS: listGrid(UNITS) }));
    const draft = await draftPlan(workbook, { tabs: [printProgramme({ ...programme, rows })] });
    await commitDraft(workbook, draft, { when: "2021-03-05T10:42:00", who: "Lan", action: "programme" });
    const path = inFolder("own-programme.xlsx");
    await writeFile(path, await workbook.save());
    expect(await json(["apportion", path])).toMatchObject({ target: 60, total: 60 });
    expect(await json(["apportion", path, "--target", "70"])).toMatchObject({ target: 70, total: 70 });
    expect(await json(["apportion", path, "--programme", "duong-minh-chau-2024"])).toMatchObject({ target: 106, total: 106 });
  });

  test("quan-mau.xlsx: 4,500 exactly, within every bound, row for row what its key says", async () => {
    const key = sampleKey<ReturnType<typeof districtKey>>("quan-mau.key.json");
    const answer = await json(["apportion", SAMPLE]);
    const units = answer["units"] as Record<string, number | string>[];
    const leftOut = answer["left_out"] as { row: number; name: string; code: string }[];
    expect(answer).toMatchObject({ exit: 0, target: 4500, total: 4500, method: "webster", weight: "gap", regime: 1 });
    expect(units.reduce((sum, { part }) => sum + Number(part), 0)).toBe(4500);
    expect(leftOut.map(({ row, code }) => [row, code])).toEqual([
      [262, "no-workers"],
      [353, "members-above-workers"],
      [434, "no-rate"],
      [435, "no-rate"],
      [436, "no-rate"],
      [437, "no-rate"],
    ]);
    const out = new Set(leftOut.map(({ row }) => row));
    const expected = key.units.filter(({ row }) => !out.has(row));
    const read = units.map(({ row, name, ward, workers, members, weight }) => ({ row, name, ward, workers, members, gap: weight }));
    expect(read).toEqual(expected.map(({ row, name, ward, workers, members, gap }) => ({ row, name, ward, workers, members, gap })));
    const { value, low, high } = answer["divisor"] as Record<"value" | "low" | "high", number>;
    expect(low < value && value < high).toBe(true);
    for (const { part, floor, ceiling, base } of units) {
      expect(Number(part) - Number(base)).toBeGreaterThanOrEqual(Number(floor));
      expect(Number(part) - Number(base)).toBeLessThanOrEqual(Number(ceiling));
    }
  });

  test("«4.500» is four thousand five hundred, and --out writes a copy with «Phân bổ» while the original stays as it was", async () => {
    const [source, out] = [inFolder("quan.xlsx"), inFolder("quan (chỉ tiêu).xlsx")];
    await copyFile(SAMPLE, source);
    const answer = await json(["apportion", source, "--target", "4.500", "--out", out]);
    expect(answer).toMatchObject({ exit: 0, target: 4500, copy: { file: out, tab: "Phân bổ" } });
    expect(new Uint8Array(await readFile(source))).toEqual(sampleBytes("quan-mau.xlsx"));
    const { tabs } = await (await FileWorkbook.open("o.xlsx", await readFile(out))).describe();
    expect(tabs.map(({ name, mark }) => [name, mark?.kind ?? null])).toEqual([
      ["DS CĐCS 2021", null],
      ["Phân bổ", "allocation"],
      ["_CHITIEU", "state"],
    ]);
  });

  test("without --json a short summary in Vietnamese", async () => {
    const { exit, stdout } = await chitieu(["apportion", SAMPLE]);
    expect(exit).toBe(0);
    expect(stdout.split("\n").slice(0, 5)).toEqual([
      "quan-mau.xlsx, trang «DS CĐCS 2021»",
      "Đã chia 4.500 cho 414 đơn vị, cộng đúng bằng chỉ tiêu.",
      "Còn thiếu 4.923, nhiều hơn chỉ tiêu 423: chưa đủ để mọi đơn vị đạt tỷ lệ.",
      "Hệ số chung: 1,097",
      "Để riêng, không giao: 6 dòng",
    ]);
  });

  test("labels are answered by --sector, bounds and a weight come from columns of the list", async () => {
    const units = [
      ["Trường A", "Linh Trung", "Trường học", 50, 20, 3, null, null, 1],
      ["Trường B", "Linh Trung", "Trường học", 50, 20, null, 4, null, 2],
      ["Trường C", "Linh Trung", "Trường học", 50, 20, null, null, 6, 9],
    ];
    const path = await file("bounds.xlsx", { DS: listGrid(units, ["Giữ", "Tối thiểu", "Tối đa", "Điểm"]) });
    const unknown = await json(["apportion", path, "--target", "15"]);
    expect(unknown).toMatchObject({
      exit: 1,
      infeasible: {
        code: "ceilings-below-target",
        most: 3,
        waysOut: [
          { kind: "answer-labels", labels: ["Trường học"] },
          { kind: "lower-target", target: 3, by: 12 },
          { kind: "new-unions" },
          { kind: "release-holds" },
        ],
      },
      findings: [
        { code: "A02", severity: "query", file: "bounds.xlsx", cells: ["'DS'!D5"], message: expect.stringContaining("«Trường học»") },
      ],
    });
    const answer = await json(["apportion", path, "--target", "15", "--sector", "trường HỌC=state", "--weight", "column:điểm"]);
    expect((answer["units"] as { part: number }[]).map(({ part }) => part)).toEqual([3, 6, 6]);
  });

  test.each<[string, () => Promise<string[]>, object]>([
    [
      "a target beyond everybody",
      async () => [SAMPLE, "--target", "12.000"],
      {
        code: "ceilings-below-target",
        most: 11959,
        waysOut: [{ kind: "lower-target", target: 11959, by: 41 }, { kind: "new-unions" }, { kind: "allow-override" }],
      },
    ],
    ["no list", async () => [join(ROOT, "samples/doanh-nghiep-mau.xlsx")], { code: "no-list", tabs: [{ reason: "enterprises" }] }],
    [
      "two lists",
      async () => [await file("two.xlsx", { A: listGrid(UNITS), B: listGrid(UNITS) })],
      {
        code: "several-lists",
        waysOut: [
          { kind: "choose-tab", tab: "A" },
          { kind: "choose-tab", tab: "B" },
        ],
      },
    ],
    [
      "a heading missing",
      async () => [
        await file("missing.xlsx", {
          A: [
            ["STT", "Tên CĐCS", "Lao động"],
            [1, "Công ty A", 20],
          ],
        }),
      ],
      { code: "no-list", tabs: [{ reason: "column-missing", missing: ["members"] }] },
    ],
    [
      "no column of last year's",
      async () => [await file("plain.xlsx", { A: listGrid(UNITS) }), "--weight", "last-year"],
      { code: "no-column" },
    ],
    [
      "floors above the target",
      async () => [
        await file("floors.xlsx", {
          A: listGrid(
            UNITS.map((row) => [...row, 5]),
            ["Tối thiểu"],
          ),
        }),
        "--target",
        "50",
      ],
      {
        code: "floors-above-target",
        least: 60,
        waysOut: [
          { kind: "release-floors", by: 60 },
          { kind: "raise-target", target: 60, by: 10 },
        ],
      },
    ],
  ])("1: %s", async (_, words, infeasible) => {
    expect(await json(["apportion", ...(await words())])).toMatchObject({
      exit: 1,
      infeasible: { message: expect.any(String), ...infeasible },
    });
  });

  test("two lists: --tab says which", async () => {
    const path = await file("two-tabs.xlsx", { A: listGrid(UNITS), B: listGrid(UNITS.slice(1)) });
    const answer = await json(["apportion", path, "--tab", "b", "--target", "20"]);
    expect(answer).toMatchObject({ exit: 0, tab: "B" });
    expect(answer["units"]).toHaveLength(11);
  });

  test.each<[string, string[], string]>([
    ["no file", ["apportion"], "no-file"],
    ["two files", ["apportion", SAMPLE, SAMPLE], "more-files"],
    ["an option that is none", ["apportion", SAMPLE, "--frob"], "bad-option"],
    ["a target with a fraction", ["apportion", SAMPLE, "--target", "4500,5"], "bad-target"],
    ["a target below 0", ["apportion", SAMPLE, "--target=-3"], "bad-target"],
    ["a target in words", ["apportion", SAMPLE, "--target", "nhiều"], "bad-target"],
    ["a method that is none", ["apportion", SAMPLE, "--method", "hamilton"], "unknown-method"],
    ["a weight that is none", ["apportion", SAMPLE, "--weight", "column"], "unknown-weight"],
    ["a sector that is none", ["apportion", SAMPLE, "--sector", "NN=nhà nước"], "bad-sector"],
    ["a programme that is none", ["apportion", SAMPLE, "--programme", "thu-duc-2031"], "unknown-programme"],
    ["a tab that is not there", ["apportion", SAMPLE, "--tab", "Trang 9"], "no-tab"],
    ["a copy that is no .xlsx", ["apportion", SAMPLE, "--out", "a.csv"], "bad-out"],
    ["a command that is none", ["chia"], "unknown-command"],
  ])("2: %s", async (_, words, code) => {
    expect(await json(words)).toEqual({ exit: 2, error: { code, message: expect.stringMatching(/^.+$/) } });
  });

  test("2: the original as the copy, also by another path to it; it stays as it was", async () => {
    const [source, link] = [inFolder("original.xlsx"), inFolder("link.xlsx")];
    await copyFile(SAMPLE, source);
    await symlink(source, link);
    for (const out of [source, `${inFolder("")}/../${basename(inFolder(""))}/original.xlsx`, link])
      expect(await json(["apportion", source, "--out", out])).toMatchObject({ exit: 2, error: { code: "out-is-input" } });
    expect(new Uint8Array(await readFile(source))).toEqual(sampleBytes("quan-mau.xlsx"));
  });

  test.each<[string, string, string]>([
    ["a file that is not there", "nowhere.xlsx", "not-found"],
    ["a file that is no workbook", join(ROOT, "package.json"), "not-a-workbook"],
  ])("3: %s", async (_, path, code) => {
    expect(await json(["apportion", path])).toEqual({ exit: 3, error: { code, message: expect.stringMatching(/^.+$/) } });
  });

  test("a refusal without --json goes to stderr, in Vietnamese", async () => {
    const { exit, stdout, stderr } = await chitieu(["apportion", SAMPLE, "--target", "4.5"]);
    expect({ exit, stdout, stderr }).toEqual({
      exit: 2,
      stdout: "",
      stderr: "«4.5» không phải chỉ tiêu: phải là số nguyên, từ 0 trở lên.\n",
    });
  });
});

describe("as a process of its own, straight from the sources", () => {
  test("reads stdin, prints one object, and ends with 0", async () => {
    const input = JSON.stringify({ total: 7, weights: [1, 2, 4], method: "webster" });
    const { exit, stdout, stderr } = await spawnChitieu(["divide", "--json"], input);
    expect([exit, JSON.parse(stdout), stderr]).toEqual([0, expect.objectContaining({ parts: [1, 2, 4] }), ""]);
  });

  test("apportions a workbook as within this process", async () => {
    const [alone, here] = [await spawnChitieu(["apportion", SAMPLE, "--json"]), await chitieu(["apportion", SAMPLE, "--json"])];
    expect([alone.exit, alone.stdout]).toEqual([here.exit, here.stdout]);
  });

  test.each([
    ["2: a wrong option", ["apportion", SAMPLE, "--target", "4.5"], 2],
    ["3: a file that is not there", ["apportion", "khong-co.xlsx"], 3],
  ])("%s: the exit code is the process's, the sentence on stderr", async (_, words, exit) => {
    const { stdout, stderr, ...rest } = await spawnChitieu(words);
    expect(rest).toEqual({ exit });
    expect(stdout).toBe("");
    expect(stderr).toMatch(/[.]\n$/);
    expect(stderr).not.toContain("ENOENT");
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { answerTo } from "../../src/cli/chitieu";
import { json } from "../support/chitieu";
import { temporaryFolder } from "../support/temporary-folder";

const SAMPLES = resolve(import.meta.dirname, "../../samples");
const SHARED = resolve(import.meta.dirname, "../../../shared/acceptance");

interface ReadRow extends Readonly<Record<string, unknown>> {
  readonly row: number;
  readonly role: string;
}

interface ReadJson {
  readonly tables: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly kind: string;
    readonly heading: readonly [number, number];
    readonly columns: Readonly<Record<string, string>>;
    readonly rows: readonly ReadRow[];
    readonly encoding: string;
    readonly findings: readonly { code: string; severity: string; cells: readonly string[] }[];
  }[];
  readonly skipped: readonly { file: string; sheet: string; code: string; message: string }[];
  readonly refused: readonly { file: string; code: string; message: string }[];
}

async function read(...files: readonly string[]): Promise<ReadJson & { exit: number }> {
  const { exit, json: said } = await answerTo(["read", ...files], { stdin: async () => "", now: () => new Date(0) });
  return { exit, ...(said as ReadJson) };
}

const sample = (name: string) => join(SAMPLES, name);
const units = (rows: readonly ReadRow[]) => rows.filter(({ role }) => role === "unit");
const sum = (rows: readonly ReadRow[], field: string) => rows.reduce((total, row) => total + Number(row[field] ?? 0), 0);

const inFolder = temporaryFolder();

describe("samples", () => {
  test("a district's list: every row has its role, and units add up to the rows that sum them", async () => {
    const { tables, exit } = await read(sample("quan-mau.xlsx"));
    const [list] = tables;
    expect([exit, list!.kind, list!.heading, list!.encoding]).toEqual([0, "roster", [8, 9], "unicode"]);
    expect(list!.columns).toMatchObject({ name: "B", ward: "C", workers: "E", members: "G" });
    expect(units(list!.rows)).toHaveLength(420);
    const sums = list!.rows.filter(({ role }) => role === "subtotal");
    const total = list!.rows.find(({ role }) => role === "total");
    expect(sums).toHaveLength(4);
    for (const field of ["workers", "members"]) {
      expect(sum(sums, field)).toBe(total![field]);
      expect(sum(units(list!.rows), field)).toBe(total![field]);
    }
    expect(list!.findings.map(({ code, cells }) => `${code} ${cells[0]}`)).toEqual(["K12 'DS CĐCS 2021'!E262"]);
  });

  test("all samples at once: each its kind, and hardly a finding", async () => {
    const files = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
    const { tables, refused } = await read(...files.map(sample));
    expect(refused).toEqual([]);
    expect(tables.map(({ file, kind }) => `${file} ${kind}`).sort()).toEqual([
      "bao-cao-quy-1-cong-ty-tnhh-dien-tu-phu-lua.xlsx form",
      "bao-cao-quy-1-truong-thcs-dong-bang-2.xlsx form",
      "bao-cao-quy-1-ubnd-phuong-mo-co.xlsx form",
      "doanh-nghiep-mau.xlsx enterprises",
      "huyen-mau.xlsx roster",
      "huyen-phong-cu.xlsx roster",
      "huyen-phong-cu.xlsx roster",
      "huyen-phong-cu.xlsx roster",
      "quan-mau.xlsx roster",
    ]);
    // The old office's list has its faults on purpose.
    const others = tables.filter(({ file }) => file !== "huyen-phong-cu.xlsx");
    expect(others.flatMap(({ findings }) => findings.map(({ code }) => code)).sort()).toEqual(["D04", "K12"]);
  });
});

describe("files that are none", () => {
  test("one bad file never stops the others, and each says why", async () => {
    const bad = inFolder("hong.xlsx");
    await writeFile(bad, "PK\u0003\u0004 cut off");
    const letter = inFolder("thu.xlsx");
    await writeFile(letter, "Kính gửi");
    const answer = await read(bad, sample("huyen-mau.xlsx"), letter, inFolder("khong-co.xlsx"));
    expect([answer.exit, answer.tables.length]).toEqual([0, 1]);
    expect(answer.refused.map(({ file, code }) => `${file} ${code}`)).toEqual([
      "hong.xlsx damaged",
      "thu.xlsx not-a-workbook",
      "khong-co.xlsx not-found",
    ]);
    for (const { message } of answer.refused) expect(message).toMatch(/^\p{Lu}.* .*/u);
  });

  test("exit 3 where not one was read; 2 for an option there is none of, and for no file", async () => {
    const bad = inFolder("hong-2.xlsx");
    await writeFile(bad, "");
    expect((await read(bad)).exit).toBe(3);
    expect((await read("--tab", "x")).exit).toBe(2);
    expect((await read()).exit).toBe(2);
  });

  test("as a program: one JSON object on stdout", async () => {
    const answer = await json(["read", sample("huyen-mau.xlsx"), inFolder("khong-co.xlsx")]);
    expect(answer).toMatchObject({ exit: 0, tables: [{ sheet: "CĐCS" }], refused: [{ code: "not-found" }] });
  });
});

const BOOKS = ["04_duongminhchau_2024", "06_longbien_danvankheo_2021"] as const;
describe.skipIf(!existsSync(SHARED))("shared/acceptance (skipped where the folder is absent)", () => {
  const key = <T>(name: string) => JSON.parse(readFileSync(join(SHARED, "workbooks", `${name}.key.json`), "utf8")) as T;
  const book = (name: string) => read(join(SHARED, "workbooks", `${name}.xlsx`));

  test("04: every unit with its figures, every line, and the one format fault", async () => {
    const { rows_cdcs, rows_dn, rows_dialogue } = key<Record<"rows_cdcs" | "rows_dn" | "rows_dialogue", Record<string, unknown>[]>>(
      BOOKS[0],
    );
    const { tables } = await book(BOOKS[0]);
    const rows = (sheet: string) => units(tables.find((one) => one.sheet === sheet)!.rows);
    expect(
      rows("DS CDCS").map(({ row, name, ward, workers, membersOpening, newMembers, left }) => [
        row,
        name,
        ward,
        workers,
        membersOpening,
        newMembers ?? 0,
        left ?? 0,
      ]),
    ).toEqual(rows_cdcs.map(({ row, name, xa, L, M0, new: gained, lost }) => [row, name, xa, L, M0, gained, lost]));
    expect(rows("DN").map(({ row, name, workers, hasUnion }) => ({ row, name, L: workers, union: hasUnion }))).toEqual(rows_dn);
    const held = rows("HNNLĐ - Đối thoại").filter(({ row }) => row !== 27);
    expect(held.map(({ row, name, heldConference, heldDialogue }) => ({ row, name, hn: heldConference, dialogue: heldDialogue }))).toEqual(
      rows_dialogue,
    );
    expect(tables.find(({ sheet }) => sheet === "Chỉ tiêu 2024")!.rows.find(({ row }) => row === 8)).toMatchObject({ done: 1 });
    expect(tables.flatMap(({ findings }) => findings.map(({ code, cells }) => `${code} ${cells[0]}`))).toEqual([
      "K01 'Chỉ tiêu 2024'!E8",
      "D04 'HNNLĐ - Đối thoại'!B27",
    ]);
  });

  test("06: units, registrations and days; every fault of format in its cell, and no other beyond short years and spaces", async () => {
    const said = key<{
      units: { row: number; name: string }[];
      rows: { row: number; content: string; date: string; spelled: string; name: string }[];
      report_log: { row: number; dates: (string | null)[] }[];
      planted: { kind: string; sheet: string; cell: string }[];
    }>(BOOKS[1]);
    const { tables } = await book(BOOKS[1]);
    const [list, register, log] = tables;
    expect(units(list!.rows).map(({ row, name }) => [row, name])).toEqual(said.units.map(({ row, name }) => [row, name]));
    const own = new Map(units(register!.rows).map((row) => [row.row, row]));
    for (const { row, content, date, spelled, name } of said.rows) {
      expect([row, own.get(row)?.["content"] ?? null, own.get(row)?.["sent"]]).toEqual([row, content, date]);
      if (spelled !== "upper") expect(own.get(row)?.["name"]).toBe(name);
    }
    // What is typed where no day is («-», «chưa nộp») stays; the key only knows days.
    const days = (sent: unknown) => (sent as readonly (string | null)[]).map((day) => (/^\d{4}-/.test(day ?? "") ? day : null));
    expect(units(log!.rows).map(({ row, sent }) => [row, days(sent)])).toEqual(said.report_log.map(({ row, dates }) => [row, dates]));
    const codes: Readonly<Record<string, string>> = {
      nfd_text: "V04",
      tcvn3_text: "V01",
      name_spelled_differently: "D02",
      date_month_day_swapped: "K09",
      duplicate_row: "D04",
      unit_not_on_list: "D01",
    };
    const planted = said.planted.flatMap(({ kind, sheet, cell }) => (codes[kind] ? [`${codes[kind]} '${sheet}'!${cell}`] : []));
    const found = tables.flatMap(({ findings }) => findings.map(({ code, cells }) => `${code} ${cells[0]}`));
    expect(found.filter((one) => !/^(K10|V06)/.test(one)).sort()).toEqual(planted.sort());
    expect(tables.map(({ kind, encoding }) => `${kind} ${encoding}`)).toEqual(["roster unicode", "registration mixed", "log unicode"]);
  });

  test("heading blocks of the labelled files", async () => {
    const { headerBlocks } = JSON.parse(readFileSync(join(SHARED, "headers.json"), "utf8")) as {
      headerBlocks: { file: string; sheet: string; first: number; last: number }[];
    };
    for (const { file, sheet, first, last } of headerBlocks) {
      const { tables } = await read(join(SHARED, file));
      expect(tables.filter((one) => one.sheet === sheet).map(({ heading }) => heading)).toEqual([[first, last]]);
    }
  });

  const corpus = existsSync(SHARED)
    ? readdirSync(join(SHARED, "corpus"), { recursive: true, encoding: "utf8" }).filter((name) => /\.(xlsx|xlsb|xls|ods)$/.test(name))
    : [];
  test.each(corpus)("%s ends in a table or a sentence, within 5 s", async (name) => {
    // The machine's time, not the clock's: others work on it too.
    const before = process.cpuUsage();
    const { tables, refused, skipped, exit } = await read(join(SHARED, "corpus", name));
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5_000);
    expect(tables.length + refused.length).toBeGreaterThan(0);
    expect(exit).toBe(tables.length > 0 ? 0 : 3);
    for (const { message } of [...refused, ...skipped]) expect(message).toMatch(/\S/);
  });
});

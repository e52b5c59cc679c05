import { readFile, writeFile } from "node:fs/promises";
import { read as readBook, utils, type WorkSheet, write } from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { answerTo } from "../../src/cli/chitieu";
import { FOREIGN_NAMES } from "../support/foreign-names";
import { temporaryFolder } from "../support/temporary-folder";

const inFolder = temporaryFolder();
const WORLD = { stdin: async () => "", now: () => new Date(0) };

async function workbook(name: string, more: (sheet: WorkSheet) => void = () => undefined): Promise<string> {
  const rows = FOREIGN_NAMES.map((text, index) => [
    index + 1,
    text,
    `=Phường ${index}`,
    "Ngoài nhà nước",
    100 + index,
    60 + index,
    `@${index}`,
  ]);
  const head = ["STT", "Tên CĐCS", "Phường", "Khu vực", "Số lao động", "Số đoàn viên", "Ghi chú"];
  const sheet = utils.aoa_to_sheet([["DANH SÁCH CÔNG ĐOÀN CƠ SỞ NĂM 2021"], head, ...rows]);
  more(sheet);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "DS");
  const path = inFolder(name);
  await writeFile(path, new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
  return path;
}

describe("foreign texts in every tab that is written", () => {
  test.each([
    ["apportion", ["--target", "40", "--programme", "thu-duc-2021"]],
    ["check", []],
    ["summarise", ["--programme", "thu-duc-2021"]],
  ])("%s: no formula of theirs, and every name as it was", async (verb, options) => {
    const [from, to] = [await workbook(`${verb}.xlsx`), inFolder(`${verb}-out.xlsx`)];
    const { exit, text } = await answerTo([verb, from, ...options, "--out", to], WORLD);
    expect([exit, exit === 0 ? "" : text]).toEqual([0, ""]);
    const book = readBook(await readFile(to), { type: "buffer", cellFormula: true });
    const ours = book.SheetNames.filter((name) => name !== "DS");
    expect(ours.length).toBeGreaterThan(0);
    const cells = ours.flatMap((name) =>
      Object.values(book.Sheets[name] ?? {}).filter((cell): cell is { v?: unknown; f?: string } => typeof cell === "object" && "t" in cell),
    );
    expect(cells.filter(({ f }) => f !== undefined && /HYPERLINK|WEBSERVICE|cmd|\|/.test(f))).toEqual([]);
    expect(cells.filter(({ f }) => f === "1+1" || f === "1+2")).toEqual([]);
    const said = new Set(cells.map(({ v }) => v));
    if (verb !== "check") for (const name of FOREIGN_NAMES) expect([name, said.has(name)]).toEqual([name, true]);
  });

  test("a formula of theirs that reaches out is told, and its value read", async () => {
    const path = await workbook("formula.xlsx", (sheet) => {
      sheet["F3"] = { t: "n", v: 61, f: 'HYPERLINK("http://a.example",61)' };
      sheet["F4"] = { t: "n", v: 62, f: "SUM(60,2)" };
    });
    const { json } = await answerTo(["read", path], WORLD);
    const { tables } = json as {
      tables: { findings: { code: string; severity: string; cells: string[] }[]; rows: Record<string, unknown>[] }[];
    };
    const found = tables.flatMap(({ findings }) => findings.filter(({ code }) => code === "K14"));
    expect(found.map(({ severity, cells }) => `${severity} ${cells[0]}`)).toEqual(["error 'DS'!F3"]);
    expect(tables[0]?.rows.slice(0, 2).map((row) => row["members"])).toEqual([61, 62]);
  });
});

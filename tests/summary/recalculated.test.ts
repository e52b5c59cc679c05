import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleBytes } from "../samples/sample-file";
import { compareFormulas } from "../support/compare-formulas";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { listFile, listGrid } from "../support/list-file";
import { summariseFile } from "../support/summarise-file";

const FOLDER = resolve(import.meta.dirname, "../../../shared/acceptance/workbooks");
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.startsWith("04") && name.endsWith(".xlsx")) : [];

/** Names that a criterion of SUMIFS would take for something else, figures of every state, keys that are numbers. */
const BITING = [
  ["001", "*a", "Nhà nước", 49, 48, 1, 0],
  ["=1+1", "?b", "Nhà nước", 50, 49, null, 2],
  [">5", ">5", "Ngoài nhà nước", 2500, 1999, 0, 0],
  ["Ô Tô", "Đa Kao", "Ngoài nhà nước", 25, 20, 3, 1],
  ["ô tô", "đa kao", "Ngoài nhà nước", 24, 19, 2, 0],
  ["~*", "", "Ngoài nhà nước", null, 12, 0, 0],
  ["Tám", "001", "Ngoài nhà nước", 30, null, 0, 0],
  ["Chín", "1", "Ngoài nhà nước", null, null, 0, null],
  ["Mười", "01", "Ngoài nhà nước", 10, 11, 0, 0],
  ["Nghiệp đoàn xe ôm", "*a", "Nghiệp đoàn", 0, 40, 5, 1],
  ["Không người", "?b", "Nghiệp đoàn", 0, 0, 0, 0],
  ["Chưa rõ", '"', "Loại 7", 100, 90, 1, 0],
] as const;

describe.skipIf(!hasLibreOffice())("summary tabs recalculated by LibreOffice (left out where soffice is not installed)", () => {
  test.concurrent.each<[string, string, number]>([
    ["quan-mau.xlsx", "thu-duc-2021", 9000],
    ["huyen-mau.xlsx", "duong-minh-chau-2024", 500],
    ["huyen-mau.xlsx", "thu-duc-2021", 900],
  ])(
    "%s, %s: every formula gives what we expected",
    async (file, programme, least) => {
      const { saved, draft } = await summariseFile(sampleBytes(file), programme);
      const planned = draft.tabs.map(({ content }) => content.image);
      const { formulas, different } = await compareFormulas(planned, new Uint8Array(await recalculate(saved)));
      expect(different.slice(0, 20)).toEqual([]);
      expect(formulas).toBeGreaterThan(least);
    },
    180_000,
  );

  test.concurrent("names that look like criteria, and figures of every state: every formula gives what we expected", {
    timeout: 180_000,
  }, async () => {
    const file = listFile({ DS: listGrid(BITING, ["Kết nạp mới", "Giới thiệu cho Đảng"]) });
    const { saved, draft, run } = await summariseFile(file, "thu-duc-2021");
    expect(run.summary.groups.ward.map(({ name, units }) => [name, units.length])).toEqual(
      expect.arrayContaining([
        ["*a", 2],
        ["?b", 2],
        ["001", 1],
        ["Chưa ghi địa bàn", 2],
      ]),
    );
    expect(new Set(run.summary.facts.states)).toEqual(new Set([1, 2, 3, 4, 5]));
    const planned = draft.tabs.map(({ content }) => content.image);
    const { formulas, different } = await compareFormulas(planned, new Uint8Array(await recalculate(saved)));
    expect(different.slice(0, 20)).toEqual([]);
    expect(formulas).toBeGreaterThan(500);
  });

  test.skipIf(files.length === 0).concurrent.each(files)(
    "../shared/acceptance/workbooks/%s: every formula gives what we expected (skipped where the folder is absent)",
    async (name) => {
      const { saved, draft } = await summariseFile(new Uint8Array(readFileSync(join(FOLDER, name))), "duong-minh-chau-2024");
      const { different } = await compareFormulas(
        draft.tabs.map(({ content }) => content.image),
        new Uint8Array(await recalculate(saved)),
      );
      expect(different.slice(0, 20)).toEqual([]);
    },
    180_000,
  );
});

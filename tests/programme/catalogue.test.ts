import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { findProgramme, listProgrammes } from "../../src/programme/catalogue";
import { programme } from "./populations";

const REGISTER = resolve(import.meta.dirname, "../../../shared/reference/domain.md");

test("programmes are found by key", () => {
  expect(listProgrammes().map(({ key, year }) => [key, year])).toEqual([
    ["thu-duc-2021", 2021],
    ["duong-minh-chau-2024", 2024],
  ]);
  expect(findProgramme("thu-duc-2022")).toBeUndefined();
});

test.each(listProgrammes())("$key: keys are unique, every row has a label and a sentence", ({ key }) => {
  const { rows } = programme(key);
  expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length);
  expect(rows.filter(({ label, sentence, id }) => label === "" || sentence === "" || id === "")).toEqual([]);
});

describe.skipIf(!existsSync(REGISTER))("the register of sources (skipped where shared/reference/domain.md is absent)", () => {
  const lines = existsSync(REGISTER) ? readFileSync(REGISTER, "utf8").split("\n") : [];
  const registered = (id: string) =>
    lines
      .find((line) => line.startsWith(`| ${id} |`))
      ?.split("|")[2]
      ?.replaceAll("**", "") ?? "";

  test.each([
    ["thu-duc-2021", /^\| (T-\d+[abc]?) \|/],
    ["duong-minh-chau-2024", /^\| (D-\d+) \|/],
  ] as const)("%s has all its ids", (key, pattern) => {
    const ids = lines.flatMap((line) => /^\| ([TD]-\d+[abc]?) \|/.exec(line)?.[1] ?? []).filter((id) => pattern.test(`| ${id} |`));
    expect(ids.length).toBeGreaterThan(7);
    expect(new Set(programme(key).rows.map(({ id }) => id))).toEqual(new Set(ids));
  });

  test.each(listProgrammes())("$key quotes verbatim", ({ key }) => {
    const misquoted = programme(key).rows.filter(({ id, sentence }) => !registered(id).includes(`«${sentence}»`));
    expect(misquoted.map(({ id }) => id)).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { spellingOf } from "../../src/roster/name-answers";
import { indexUnits, matchName } from "../../src/roster/unit-match";

const LIST = { keys: ["a", "b", "c"], names: ["Công ty Một", "Công ty Hai", "Công ty Hai"], wards: ["Đông", "Đông", "Tây"] };
const said = (name: string, ward = "") => spellingOf(matchName(name), ward);

describe("a unit is found", () => {
  const index = indexUnits({
    ...LIST,
    named: {
      [said("Cty Mott")]: "a",
      [said("Cty Mott", "Tây")]: "c",
      [said("Cty Lạ")]: null,
      [said("Cty Cũ")]: "gone",
      [said("Công ty Một")]: "b",
    },
  });
  test.each<[string, string, string, number | undefined]>([
    ["by its name", "CĐCS Công ty Một", "", 0],
    ["by its ward, of two of one name", "Công ty Hai", "P. Tây", 2],
    ["the first of two of one name, without a ward", "Công ty Hai", "", 1],
    ["by what was said of the spelling, however it is folded", "CĐ Cty  MOTT", "", 0],
    ["by what was said of the spelling in that ward", "Cty Mott", "Phường Tây", 2],
    ["never in a ward of which nothing was said", "Cty Mott", "Nam", undefined],
    ["never where it was said to be another", "Cty Lạ", "", undefined],
    ["never by a key that is no longer in the list", "Cty Cũ", "", undefined],
    ["by the list itself before what was said", "Công ty Một", "", 0],
  ])("%s", (_, name, ward, expected) => expect(index.find(name, ward)).toBe(expected));

  test("says whether somebody had to say so", () => {
    expect([index.isChosen("Cty Mott", ""), index.isChosen("Công ty Một", ""), index.isChosen("Cty Cũ", "")]).toEqual([true, false, false]);
    expect([index.isOther("Cty Lạ", ""), index.isOther("Cty Mott", "")]).toEqual([true, false]);
  });
});

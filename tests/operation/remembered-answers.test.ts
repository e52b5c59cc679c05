import { describe, expect, test } from "vitest";
import { recallAnswers } from "../../src/operation/list-memory";
import { NO_ANSWERS } from "../../src/operation/list-view";
import { recallNames, rememberNames } from "../../src/operation/name-memory";

describe("how texts of a list were typed", () => {
  test.each<[string, unknown, unknown]>([
    ["is recalled", { encodings: { "ten cdcs": "keep", phuong: "tcvn3" } }, { "ten cdcs": "keep", phuong: "tcvn3" }],
    ["is nothing where another word stands", { encodings: { "ten cdcs": "utf8", phuong: 3, khoi: null } }, {}],
    ["is nothing where it is spoilt", { encodings: "keep" }, {}],
    ["is nothing in a workbook from before", { columns: {} }, {}],
  ])("%s", (_, list, expected) => expect(recallAnswers({ memory: { list } }).encodings).toEqual(expected));

  test("nothing is remembered of a workbook that nothing was written to", () => expect(recallAnswers({ memory: {} })).toEqual(NO_ANSWERS));
});

describe("whom names mean", () => {
  test.each<[string, unknown, unknown]>([
    [
      "is recalled, with those that are none of the list",
      { "cong ty a|": "k1", "cong ty b|dong": null },
      { "cong ty a|": "k1", "cong ty b|dong": null },
    ],
    ["is nothing where the key is no text", { "cong ty a|": 7, "cong ty b|": {}, "cong ty c|": ["k"] }, {}],
    ["is nothing where the spelling is none", { constructor: "k", [`${"a".repeat(500)}|`]: "k" }, {}],
    ["is nothing where it is spoilt", "x", {}],
    ["is nothing where it is a list", [["a|", "b"]], {}],
  ])("%s", (_, names, expected) => expect(recallNames({ memory: { names } })).toEqual(expected));

  test("what is said later wins, and of too many the oldest are forgotten", () => {
    const known = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`u${at}|`, "k"]));
    const kept = rememberNames(known, { "u0|": "other", "new|": null });
    expect(Object.keys(kept)).toHaveLength(5000);
    expect([kept["u0|"], kept["new|"], kept["u1|"], kept["u2|"]]).toEqual(["other", null, undefined, "k"]);
  });
});

import { expect, test } from "vitest";
import { printShare } from "../../src/text/print-share";

test.each<[string, number, string]>([
  ["two decimals", 36.9531, "36,95"],
  ["more where two would show a half that it is not", 15.496809, "15,497"],
  ["just above a half too", 2.50001, "2,50001"],
  ["a half that is one", 2.5, "2,50"],
  ["whole", 7, "7,00"],
])("%s", (_, share, text) => {
  expect(printShare(share, "vi")).toBe(text);
});

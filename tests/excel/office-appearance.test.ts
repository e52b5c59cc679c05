import { afterEach, expect, test } from "vitest";
import { officeAppearance } from "../../src/excel/office-appearance";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["without Office.js", undefined, { theme: "unknown", language: "" }],
  ["before it is ready", {}, { theme: "unknown", language: "" }],
  ["dark", { context: { officeTheme: { isDarkTheme: true }, displayLanguage: "vi-VN" } }, { theme: "dark", language: "vi-VN" }],
  ["light", { context: { officeTheme: { isDarkTheme: false }, displayLanguage: "en-US" } }, { theme: "light", language: "en-US" }],
  ["a host that tells no theme", { context: { displayLanguage: "vi-VN" } }, { theme: "unknown", language: "vi-VN" }],
] as const)("%s", (_, library, appearance) => {
  if (library) Object.assign(globalThis, { Office: library });
  expect(officeAppearance()).toEqual(appearance);
});

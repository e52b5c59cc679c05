import { afterEach, expect, test } from "vitest";
import { whenReady } from "../../src/excel/when-ready";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

/** What the library gives as `Office`: outside Excel `onReady` tells no host. */
const office = (host: string | null) => ({ onReady: () => Promise.resolve({ host, platform: null }), HostType: { Excel: "Excel" } });

test.each([
  ["without Office.js", undefined, false],
  ["in Excel", office("Excel"), true],
  ["in an ordinary page, where the library tells no host", office(null), false],
  ["in another program of Office", office("Word"), false],
] as const)("%s", async (_, library, inExcel) => {
  if (library) Object.assign(globalThis, { Office: library });
  expect(await whenReady()).toEqual({ inExcel });
});

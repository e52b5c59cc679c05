import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { allSamples } from "../../samples/all-samples";
import { LIBREOFFICE, recalculated, withoutCachedValues } from "./recalculated";
import { onlyTab, sampleBytes, valueAt } from "./sample-file";

const WORKBOOKS = [
  "quan-mau.xlsx",
  "huyen-mau.xlsx",
  "huyen-phong-cu.xlsx",
  "doanh-nghiep-mau.xlsx",
  "bao-cao-quy-1-truong-thcs-dong-bang-2.xlsx",
  "bao-cao-quy-1-cong-ty-tnhh-dien-tu-phu-lua.xlsx",
  "bao-cao-quy-1-ubnd-phuong-mo-co.xlsx",
];
/** Not a formula in them, and more than one tab. */
const WITHOUT_FORMULAS = ["huyen-phong-cu.xlsx"];
const KEYS = ["quan-mau.key.json", "huyen-phong-cu.key.json", "doanh-nghiep-mau.key.json", "bao-cao-quy-1.key.json"];

describe("samples made anew", () => {
  let made: ReadonlyMap<string, Uint8Array>;
  beforeAll(async () => {
    made = await allSamples();
  });

  test("are these and no others", () => {
    expect([...made.keys()].sort()).toEqual([...WORKBOOKS, ...KEYS].sort());
  });

  test.each([...WORKBOOKS, ...KEYS])("%s is the file that lies in samples/, byte for byte (if not: npm run samples)", (name) => {
    expect(Buffer.compare(made.get(name) ?? new Uint8Array(), sampleBytes(name))).toBe(0);
  });
});

describe.each(WORKBOOKS)("%s", (name) => {
  test("carries nothing half-written and no hour of its making", () => {
    const bytes = sampleBytes(name);
    const parts = Object.entries(unzipSync(bytes)).map(([part, content]) => `${part} ${strFromU8(content)}`);
    expect(parts.filter((part) => /undefined|NaN|\[object/.test(part))).toEqual([]);
    expect(parts.find((part) => part.startsWith("docProps/core.xml"))).toContain("2021-01-14T01:00:00Z</dcterms:modified>");
  });

  test.skipIf(!LIBREOFFICE || WITHOUT_FORMULAS.includes(name))(
    "gives the same figures when LibreOffice calculates it (where LibreOffice is installed, and the workbook has formulas)",
    { timeout: 180_000 },
    () => {
      const ours = onlyTab(sampleBytes(name));
      const formulas = Object.keys(ours).filter((address) => ours[address]?.f !== undefined);
      const theirs = onlyTab(recalculated(sampleBytes(name)));
      const differing = formulas.filter((address) => !same(valueAt(ours, address), valueAt(theirs, address)));
      expect(differing.map((address) => [address, ours[address]?.f, valueAt(ours, address), valueAt(theirs, address)])).toEqual([]);
      expect(formulas.length).toBe(FORMULAS[name]);
    },
  );
});

/** So that a sample that lost its formulas does not pass unnoticed. */
const FORMULAS: Readonly<Record<string, number>> = Object.fromEntries(
  WORKBOOKS.map((name, index) => [name, [870, 0, 0, 6, 4, 3, 4][index] ?? 0]),
);

/** Exact but for the last bit of a quotient. An empty text and an empty cell look alike to a reader. */
function same(a: string | number | boolean | null, b: string | number | boolean | null): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), 1);
  return (a ?? "") === (b ?? "");
}

test("the cached values are really gone before LibreOffice sees the file", () => {
  const tab = onlyTab(withoutCachedValues(sampleBytes("quan-mau.xlsx")));
  const withValue = Object.keys(tab).filter((address) => tab[address]?.f !== undefined && typeof tab[address]?.v === "number");
  expect(withValue).toEqual([]);
});

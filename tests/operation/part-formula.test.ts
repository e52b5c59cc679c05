import { read, utils, write } from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate } from "../../src/apportion/allocate";
import { DIVIDE_METHODS, type DivideMethod } from "../../src/apportion/divide";
import { planAllocation } from "../../src/operation/allocation-plan";
import { findAllocationProgramme } from "../../src/operation/allocation-programme";
import { valueInColumn } from "../../src/sheet/workbook-plan";
import { hasLibreOffice, recalculate } from "../support/libreoffice";
import { type ListedUnit, lists, requestOf } from "../support/roster-of";

/** Cells a part's formula refers to, in the order in which they are laid out here; the divisor has a column of its own. */
const INPUTS = ["base", "weight", "floor", "ceiling", "exact", "adjustment", "$divisor"] as const;

interface PartRow {
  readonly inputs: readonly (string | number | boolean | null)[];
  readonly formula: string;
  readonly part: number;
}

/** The rows of «Phân bổ» for one list, with the formula of «Chỉ tiêu giao» as it stands there. */
function rowsOf(units: readonly ListedUnit[], target: number, method: DivideMethod): PartRow[] {
  const request = requestOf(units, target, { method });
  const allocation = allocate(request);
  const programme = findAllocationProgramme("thu-duc-2021");
  if (allocation.kind === "infeasible" || !programme) return [];
  const tab = planAllocation({ request, allocation, programme, office: "", weightHeading: null, settled: {}, reserve: 0, language: "vi" });
  const column = (key: string) => tab.table.columns.find((one) => one.key === key)!;
  const divisor = tab.head.find(({ name }) => name === "divisor")?.value ?? null;
  return [...allocation.parts].map((part, row) => ({
    inputs: INPUTS.map((key) => (key === "$divisor" ? divisor : valueInColumn(column(key).values, row))),
    formula: column("part").formula ?? "",
    part,
  }));
}

describe.skipIf(!hasLibreOffice())("the formula of «Chỉ tiêu giao» (left out where LibreOffice is not installed)", () => {
  test("over 1,000 random lists of equal units, by every method, LibreOffice comes to every part", { timeout: 120_000 }, async () => {
    const cases = fc.sample(fc.tuple(lists(12), fc.nat(120), fc.constantFrom(...DIVIDE_METHODS)), { numRuns: 2600, seed: 20210114 });
    const splits = cases.map(([units, target, method]) => rowsOf(units, target, method)).filter(({ length }) => length > 0);
    expect(splits.length).toBeGreaterThanOrEqual(1000);
    const rows = splits.flat();
    const sheet = utils.aoa_to_sheet(rows.map(({ inputs }) => [...inputs]));
    rows.forEach(({ formula }, row) => {
      const f = formula
        .slice(1)
        .replace(/\[([^\]]+)\]/g, (_, key: (typeof INPUTS)[number]) => utils.encode_cell({ r: row, c: INPUTS.indexOf(key) }));
      sheet[utils.encode_cell({ r: row, c: INPUTS.length })] = { t: "n", v: -1, f };
    });
    sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows.length - 1, c: INPUTS.length } });
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Parts");
    const bytes = await recalculate(new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer));
    const back = read(bytes).Sheets["Parts"];
    const wrong = rows.flatMap(({ part, formula, inputs }, row) => {
      const found: unknown = back?.[utils.encode_cell({ r: row, c: INPUTS.length })]?.v;
      return found === part ? [] : [`${formula} ${inputs.join(" ")}: ${String(found)}, not ${part}`];
    });
    expect(wrong).toEqual([]);
    expect(rows.filter(({ inputs }) => inputs[5] !== 0).length).toBeGreaterThan(300);
  });
});

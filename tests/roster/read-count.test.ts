import fc from "fast-check";
import { expect, test } from "vitest";
import { readCount } from "../../src/roster/read-count";
import { BLANK, type CellValue } from "../../src/sheet/cell-value";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import { wholeNumberAt } from "../../src/sheet/whole-number-at";

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.oneof(fc.nat(5_000_000), fc.integer(), fc.double({ noNaN: true })).map((number): CellValue => ({ kind: "number", number })),
  fc.constantFrom("45", "1.234", "-", "x", "").map((text): CellValue => ({ kind: "text", text })),
  fc.boolean().map((boolean): CellValue => ({ kind: "boolean", boolean })),
  fc.constant<CellValue>({ kind: "error", error: "#REF!" }),
  fc.constant(BLANK),
);

test("the short way takes a number cell with whole persons, and leaves every other to the long way", () => {
  fc.assert(
    fc.property(value, (said) => {
      const builder = new SheetImageBuilder();
      builder.add(3, 2, said);
      const image = builder.build({ tab: "DS" });
      const read = readCount(said, "unknown");
      expect(wholeNumberAt(image, 3, 2)).toBe(read.kind === "count" && said.kind === "number" ? read.count : undefined);
      expect(wholeNumberAt(image, 3, 1), "no cell").toBeUndefined();
      expect(wholeNumberAt(image, 9, 2), "beyond the sheet").toBeUndefined();
    }),
  );
});

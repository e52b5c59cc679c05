import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellValue } from "../../src/sheet/cell-value";
import { fingerprint } from "../../src/sheet/fingerprint";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import { TAB_STYLES } from "../../src/sheet/tab-style";

const values: [string, CellValue, string?][] = [
  ["blank", { kind: "blank" }],
  ["0", { kind: "number", number: 0 }],
  ["1", { kind: "number", number: 1 }],
  ["text 1", { kind: "text", text: "1" }],
  ["empty text", { kind: "text", text: "" }],
  ["FALSE", { kind: "boolean", boolean: false }],
  ["text #REF!", { kind: "text", text: "#REF!" }],
  ["error #REF!", { kind: "error", error: "#REF!" }],
  ["formula", { kind: "number", number: 1 }, "=A1"],
];

test("every kind of fact has its own", () => {
  const prints = values.map(([, value, formula]) => print([[0, 0, value, formula]]));
  expect(new Set(prints).size).toBe(values.length);
});

test("a formula counts as what it says, not as what it gives; formats do not count", () => {
  expect(print([[0, 0, { kind: "number", number: 1 }, "=B1"]])).toBe(print([[0, 0, { kind: "number", number: 2 }, "=B1"]]));
  const plain = new SheetImageBuilder();
  plain.add(3, 3, { kind: "number", number: 7 });
  const styled = new SheetImageBuilder();
  styled.add(1, 1, { kind: "blank" }, undefined, TAB_STYLES.heading);
  styled.add(3, 3, { kind: "number", number: 7 }, undefined, TAB_STYLES.count);
  expect(fingerprint(plain.build({ tab: "a" }))).toBe(fingerprint(styled.build({ tab: "b" })));
});

test("moving a value by one cell changes it", () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.integer(), (row, column, number) => {
      const one = print([[row, column, { kind: "number", number }, undefined]]);
      expect(print([[row + 1, column, { kind: "number", number }, undefined]])).not.toBe(one);
      expect(print([[row, column + 1, { kind: "number", number }, undefined]])).not.toBe(one);
      expect(print([[row, column, { kind: "number", number: number + 1 }, undefined]])).not.toBe(one);
    }),
  );
});

function print(cells: [number, number, CellValue, string | undefined][]): string {
  const builder = new SheetImageBuilder();
  for (const [row, column, value, formula] of cells) builder.add(row, column, value, formula);
  return fingerprint(builder.build({ tab: "x" }));
}

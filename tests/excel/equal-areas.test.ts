import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areaOf, equalAreas } from "../../src/excel/equal-areas";
import { entryAt, type SheetImage } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";

/** "." is no entry; any other letter an entry with that text. */
function imageOf(rows: readonly string[]): SheetImage {
  const builder = new SheetImageBuilder();
  rows.forEach((line, row) => {
    [...line].forEach((text, column) => {
      if (text !== ".") builder.add(row, column, { kind: "text", text });
    });
  });
  return builder.build({ tab: "T" });
}

const letterOf = (image: SheetImage) => (entry: number) => {
  const letter = image.strings[image.texts[entry] ?? 0];
  return letter === "-" ? undefined : letter;
};

describe("equalAreas", () => {
  test.each<[string, string[], string[]]>([
    ["one block", ["aa", "aa"], ["a 0,0 2x2"]],
    ["heading and body", ["hhh", "ttc", "ttc"], ["h 0,0 1x3", "t 1,0 2x2", "c 1,2 2x1"]],
    ["a gap parts", ["a.a"], ["a 0,0 1x1", "a 0,2 1x1"]],
    ["an empty row parts", ["a", ".", "a"], ["a 0,0 1x1", "a 2,0 1x1"]],
    ["undefined is left out", ["-a-"], ["a 0,1 1x1"]],
    ["nothing", ["..", ".."], []],
  ])("%s", (_, rows, areas) => {
    const image = imageOf(rows);
    expect(
      equalAreas(image, letterOf(image)).map(({ rect, fact }) => `${fact} ${rect.row},${rect.column} ${rect.rows}x${rect.columns}`),
    ).toEqual(areas);
  });

  test("every cell lies in exactly one block, of its own fact, and no block covers anything else", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ab.-]{0,6}$/), { maxLength: 6 }), (rows) => {
        const image = imageOf(rows);
        const areas = equalAreas(image, letterOf(image));
        for (let row = 0; row < rows.length; row++) {
          for (let column = 0; column < 6; column++) {
            const here = areas
              .filter(
                ({ rect }) => row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns,
              )
              .map(({ fact }) => fact);
            const entry = entryAt(image, row, column);
            const fact = entry < 0 ? undefined : letterOf(image)(entry);
            expect(here).toEqual(fact === undefined ? [] : [fact]);
          }
        }
      }),
    );
  });
});

test.each<[string, string[], ReturnType<typeof areaOf>]>([
  ["nothing", [".."], undefined],
  ["not from A1", ["...", "..a", ".b."], { row: 1, column: 1, rows: 2, columns: 2 }],
])("areaOf %s", (_, rows, area) => {
  expect(areaOf(imageOf(rows))).toEqual(area);
});

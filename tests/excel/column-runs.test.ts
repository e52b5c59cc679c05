import fc from "fast-check";
import { expect, test } from "vitest";
import { ColumnRuns } from "../../src/excel/column-runs";

test("gives the fact of every cell said, in whatever order blocks came, and the other one elsewhere", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom("Times New Roman", ".VnTime", "Arial")), { maxLength: 12 }),
      fc.nat(),
      (lengths, seed) => {
        const facts: string[] = [];
        const blocks = lengths.map(([rows, fact]) => {
          const row = facts.length;
          for (let index = 0; index < rows; index++) facts.push(fact);
          return { rect: { row, column: 2, rows, columns: 2 }, fact };
        });
        const runs = new ColumnRuns("?");
        for (const { rect, fact } of blocks.sort((a, b) => ((a.rect.row * 7 + seed) % 5) - ((b.rect.row * 7 + seed) % 5))) {
          runs.add(rect, fact);
        }
        facts.forEach((fact, row) => {
          expect([runs.at(row, 2), runs.at(row, 3)]).toEqual([fact, fact]);
        });
        expect([runs.at(facts.length, 2), runs.at(0, 1), runs.at(0, 4)]).toEqual(["?", "?", "?"]);
      },
    ),
  );
});

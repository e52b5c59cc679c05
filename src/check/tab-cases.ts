import type { Programme } from "../programme/programme";
import type { CellRef } from "../sheet/cell-ref";
import type { Case } from "./case";
import { type Period, printPeriod } from "./period";
import { type Reading, refOf } from "./reading";

/** The period a sheet says it is of, against the one asked for and the programme's year; the day of signing against the cut-off. */
export function tabCases(reading: Reading, asked: Period | null, programme: Programme | null): Case[] {
  const { head, kind } = reading;
  const place = head.periodCell ?? { row: 0, column: 0 };
  const cell = refOf(reading, place.row, place.column);
  const facts: Record<string, number | null> = {};
  const cells: Record<string, CellRef> & { cell: CellRef } = { cell };
  const own: Period | null = head.year === null || head.part === null ? null : { year: head.year, part: head.part };
  if (asked && kind === "form") facts["isOtherPeriod"] = own === null ? null : Number(printPeriod(own) !== printPeriod(asked));
  else if (asked && kind === "figures" && own !== null && own.part !== "year")
    facts["isOtherPeriod"] = Number(printPeriod(own) !== printPeriod(asked));
  if (programme && head.year !== null && kind !== "enterprises" && kind !== "form")
    facts["isOtherYear"] = Number(head.year !== programme.year);
  if (kind === "form" && head.cutOff !== null) {
    facts["cutOff"] = head.cutOff;
    facts["signed"] = head.signed;
    cells["signed"] = head.signedCell ? refOf(reading, head.signedCell.row, head.signedCell.column) : cell;
  }
  const said = own ? { said: printPeriod(own) } : {};
  const year = facts["isOtherYear"] === 1 ? { found: head.year, expected: programme?.year ?? null } : {};
  const wanted = asked ? { expected: printPeriod(asked) } : {};
  return [{ scope: "tab", facts, cells, unit: reading.keys[0] ?? "", said: { ...said, ...wanted, ...year } }];
}

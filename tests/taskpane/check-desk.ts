import { expect } from "vitest";
import type { FileWorkbook } from "../../src/file/file-workbook";
import type { CheckView } from "../../src/operation/check-view";
import { parseRect } from "../../src/sheet/cell-ref";
import { plainOf } from "../../src/sheet/cell-value";
import { parsePlain } from "../../src/sheet/parse-plain";
import { at } from "../../src/sheet/sheet-image";
import type { Workbook } from "../../src/sheet/workbook";
import type { Session } from "../../taskpane/session";
import { listGrid } from "../support/list-file";
import { fileOf, opened } from "./split-desk";

type Unit = readonly (string | number | null)[];

export const TAB = "DS CĐCS";
const FIRMS: readonly Unit[] = Array.from({ length: 10 }, (_, index) => {
  return [`Công ty số ${index + 1}`, "Linh Trung", "Ngoài nhà nước", 100, 75 - 5 * index];
});

/** A district's list with these units at its end, checked. */
export async function checked(units: readonly Unit[]): Promise<{ session: Session; workbook: FileWorkbook }> {
  const workbook = await fileOf({ [TAB]: listGrid([...FIRMS, ...units]) });
  const session = await opened(workbook);
  await session.report.check();
  return { session, workbook };
}

export function checkOf(session: Session): CheckView {
  return session.state.report.check ?? expect.fail("nothing was checked");
}

/** The place of the finding of a rule in a cell of the list. */
export function findingAt(session: Session, code: string, address: string): number {
  const place = checkOf(session).findings.findIndex((one) => one.code === code && one.cells[0]?.address === address);
  return place >= 0 ? place : expect.fail(`no ${code} in ${address}`);
}

export function keyAt(session: Session, code: string, address: string): string {
  return checkOf(session).keys[findingAt(session, code, address)] ?? "";
}

/** As an officer types it over. */
export async function typeIn(workbook: Workbook, tab: string, address: string, typed: string | number | null): Promise<void> {
  const { row, column } = parseRect(address) ?? expect.fail(address);
  const value = parsePlain(typed, false);
  await workbook.put(tab, [{ row, column, value, numberFormat: "General" }]);
}

export async function valueIn(workbook: Workbook, tab: string, address: string): Promise<unknown> {
  const { row, column } = parseRect(address) ?? expect.fail(address);
  return plainOf(at(await workbook.read(tab), row, column));
}

/** The cell of «Kiểm tra» under a heading, in the row of the finding with this sentence. */
export async function cellOfRow(workbook: Workbook, sentence: string, heading: string): Promise<{ row: number; column: number }> {
  const image = await workbook.read("Kiểm tra");
  const find = (text: string) => {
    for (let row = 0; row < image.rows; row += 1)
      for (let column = 0; column < image.columns; column += 1) if (plainOf(at(image, row, column)) === text) return { row, column };
    return expect.fail(`«${text}» does not stand on the tab`);
  };
  return { row: find(sentence).row, column: find(heading).column };
}

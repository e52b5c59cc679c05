import { FileWorkbook } from "../../src/file/file-workbook";
import type { ListView } from "../../src/operation/list-view";
import type { ImpossibleView, SplitView } from "../../src/operation/split-view";
import { plainOf } from "../../src/sheet/cell-value";
import { at, formatOfEntry, formulaOfEntry, valueOfEntry } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { Workbook } from "../../src/sheet/workbook";
import { deskBook } from "../../taskpane/desk-book";
import { Session } from "../../taskpane/session";
import { type Grid, listFile } from "../support/list-file";

const THAT_DAY = new Date(2021, 2, 5, 10, 42);

/** A session over a workbook, its list looked for. */
export async function opened(workbook: Workbook): Promise<Session> {
  const session = new Session(() => THAT_DAY);
  await session.open(deskBook(workbook));
  await session.split.findList();
  return session;
}

export async function fileOf(tabs: Readonly<Record<string, Grid>>): Promise<FileWorkbook> {
  return await FileWorkbook.open("so.xlsx", listFile(tabs));
}

/** The copy of a workbook, opened again from its bytes. */
export async function reopened(workbook: FileWorkbook): Promise<FileWorkbook> {
  return await FileWorkbook.open("so (chỉ tiêu).xlsx", await workbook.save());
}

export function listOf(session: Session): ListView {
  const outcome = session.state.split.found?.outcome;
  if (outcome?.kind !== "list") throw new Error(JSON.stringify(outcome));
  return outcome;
}

export function splitOf(session: Session): SplitView {
  const { outcome } = session.state.split;
  if (outcome?.kind !== "split") throw new Error(JSON.stringify(outcome));
  return outcome;
}

export function impossibleOf(session: Session): ImpossibleView {
  const { outcome } = session.state.split;
  if (outcome?.kind !== "impossible") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Parts by name, as they are shown. */
export function partsOf(session: Session): Record<string, number> {
  const { names, parts } = splitOf(session).units;
  return Object.fromEntries(names.map((name, position) => [name, parts[position] ?? Number.NaN]));
}

/** What stands on «Phân bổ», by heading, for the unit of that name; and the cells of its head by their labels. */
export async function written(
  workbook: Workbook,
): Promise<{ head: Record<string, unknown>; rows: Record<string, Record<string, unknown>> }> {
  const image = await workbook.read("Phân bổ");
  const value = (row: number, column: number) => plainOf(at(image, row, column));
  const columns = Array.from({ length: image.columns }, (_, column) => column);
  const heading = Array.from({ length: image.rows }, (_, row) => row).find((row) =>
    columns.some((column) => value(row, column) === "Chỉ tiêu giao"),
  );
  if (heading === undefined) throw new Error("no heading");
  const titles = columns.map((column) => String(value(heading, column) ?? ""));
  const head: Record<string, unknown> = {};
  for (let row = 0; row < heading; row += 1) {
    const filled = columns.map((column) => value(row, column)).filter((one) => one !== null);
    if (typeof filled[0] === "string") head[filled[0]] = filled[1];
  }
  const rows: Record<string, Record<string, unknown>> = {};
  for (let row = heading + 1; value(row, 0) !== null && row < image.rows; row += 1) {
    const cells = Object.fromEntries(titles.map((title, column) => [title, value(row, column)]));
    rows[String(cells["Tên CĐCS"])] = cells;
  }
  return { head, rows };
}

/** A cell typed over as an officer does it: the tab is otherwise as it was, ours stays ours. */
export async function retype(workbook: Workbook, tab: string, row: number, column: number, value: string | number): Promise<void> {
  const image = await workbook.read(tab, { formats: "full" });
  const builder = new SheetImageBuilder();
  let isDone = false;
  const put = () => {
    if (!isDone) builder.add(row, column, typeof value === "number" ? { kind: "number", number: value } : { kind: "text", text: value });
    isDone = true;
  };
  for (let at = 0; at < image.rows; at += 1) {
    for (let entry = image.rowStarts[at] ?? 0; entry < (image.rowStarts[at + 1] ?? 0); entry += 1) {
      const place = image.columnOf[entry] ?? 0;
      if (at > row || (at === row && place >= column)) put();
      if (at !== row || place !== column) {
        builder.add(at, place, valueOfEntry(image, entry), formulaOfEntry(image, entry), formatOfEntry(image, entry));
      }
    }
  }
  put();
  const { tabs } = await workbook.describe();
  const mark = tabs.find(({ name }) => name === tab)?.mark ?? null;
  const layout = { columnWidths: [], frozenRows: 0, frozenColumns: 0, orientation: "portrait", titleRows: null } as const;
  await workbook.write({ image: builder.build({ tab }), mark, table: null, layout });
}

/** The cell of «Phân bổ» in the row of a unit, under a heading. */
export async function cellOf(workbook: Workbook, name: string, heading: string): Promise<readonly [row: number, column: number]> {
  const image = await workbook.read("Phân bổ");
  const find = (text: string): readonly [number, number] => {
    for (let row = 0; row < image.rows; row += 1)
      for (let column = 0; column < image.columns; column += 1) if (plainOf(at(image, row, column)) === text) return [row, column];
    throw new Error(`«${text}» does not stand on the tab`);
  };
  return [find(name)[0], find(heading)[1]];
}

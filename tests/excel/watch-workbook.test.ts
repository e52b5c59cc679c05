import { expect, test } from "vitest";
import { watchActiveTab, watchChanges, watchSelection } from "../../src/excel/watch-workbook";
import { openExcel } from "./open-excel";

/** Events come after the request that caused them. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 40));

test("a selection is told with its tab, until the watch ends", async () => {
  const { office, engine } = await openExcel();
  const id = engine.addSheet("DS CĐCS");
  const seen: unknown[] = [];
  const stop = await watchSelection((cell) => seen.push(cell));
  office.bench.person.select(id, { row: 6, column: 2, rows: 1, columns: 1 });
  await soon();
  expect(seen).toContainEqual({ tab: "DS CĐCS", address: "C7" });
  await stop();
  const before = seen.length;
  office.bench.person.select(id, { row: 0, column: 0, rows: 1, columns: 1 });
  await soon();
  expect(seen).toHaveLength(before);
});

test("a change by a person is told with its tab, until the watch ends", async () => {
  const { office, sheet } = await openExcel();
  const seen: string[] = [];
  const stop = await watchChanges((tab) => seen.push(tab));
  office.bench.person.edit(sheet, 0, 0, "mới");
  await soon();
  expect(seen).toEqual(["Sheet1"]);
  await stop();
  office.bench.person.edit(sheet, 0, 0, "nữa");
  await soon();
  expect(seen).toEqual(["Sheet1"]);
});

test("the tab that comes to the front is told", async () => {
  const { office, engine } = await openExcel();
  const id = engine.addSheet("DS CĐCS");
  const seen: string[] = [];
  const stop = await watchActiveTab((tab) => seen.push(tab));
  office.bench.person.activate(id);
  await soon();
  await stop();
  expect(seen).toEqual(["DS CĐCS"]);
});

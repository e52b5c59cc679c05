import { answered, type FakeSheet } from "./fake-bench";
import { drawn, element } from "./mount-workbench";

/** 100,000 rows of 12 columns; each cell says where it is, counted from 1 and 0: "5.2". */
export const list = (more: Partial<FakeSheet> = {}): FakeSheet => ({
  id: 1,
  name: "DS CĐCS",
  rows: 100_000,
  columns: 12,
  content: (row, column) => (row < 100_000 && column < 12 ? `${row + 1}.${column}` : undefined),
  ...more,
});
/** Six rows of two columns: "00" to "51". */
export const small = (more: Partial<FakeSheet> = {}) =>
  list({ rows: 6, columns: 2, content: (row, column) => (row < 6 && column < 2 ? `${row}${column}` : undefined), ...more });
export const scroller = () => element(".grid-scroll");
export const nameBox = () => (element(".name-box") as HTMLInputElement).value;
export const formula = () => (element(".formula-input") as HTMLInputElement).value;

/** What was asked of the double is answered and drawn. */
export const settled = async () => {
  await answered();
  await drawn();
};

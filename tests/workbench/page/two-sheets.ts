import { onTestFinished, vi } from "vitest";
import type { FakeSheet } from "./fake-bench";

const content = (row: number, column: number) => (row < 40 && column < 8 ? `${row * column}` : undefined);
/** A list with a frozen row and a merged cell, and an almost empty sheet. */
export const sheets = (): FakeSheet[] => [
  {
    id: 1,
    name: "DS CĐCS 2021",
    rows: 40,
    columns: 8,
    content,
    view: { frozenRows: 1, merges: [{ row: 3, column: 1, rows: 2, columns: 2 }] },
  },
  { id: 2, name: "Phân bổ", rows: 1, columns: 1, content: (row, column) => (row + column === 0 ? "x" : undefined) },
];

/** For `beforeEach`: a server with one sample. */
export function serveSample(): void {
  const fetching = vi
    .spyOn(window, "fetch")
    .mockImplementation(async (address) =>
      String(address) === "/samples/" ? Response.json(["quan-mau.xlsx"]) : new Response(new ArrayBuffer(8)),
    );
  onTestFinished(() => fetching.mockRestore());
}

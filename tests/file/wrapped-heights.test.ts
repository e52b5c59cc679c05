import { expect, test } from "vitest";
import { wrappedHeights } from "../../src/file/wrapped-heights";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { RowHeight, TabContent } from "../../src/sheet/tab-content";
import { type StyleName, TAB_STYLES } from "../../src/sheet/tab-style";

function tabOf(
  text: string,
  style: StyleName,
  width: number,
  rowHeights: readonly RowHeight[] | undefined = [],
  isMerged = false,
): TabContent {
  const builder = new SheetImageBuilder();
  builder.add(2, 0, { kind: "text", text }, undefined, TAB_STYLES[style]);
  const merges = isMerged ? [{ row: 2, column: 0, rows: 1, columns: 2 }] : [];
  const layout = { columnWidths: [width], frozenRows: 0, frozenColumns: 0, orientation: "portrait", titleRows: null } as const;
  return { image: builder.build({ tab: "T", merges }), mark: null, table: null, layout: rowHeights ? { ...layout, rowHeights } : layout };
}

const NAME = "Trung tâm Giáo dục nghề nghiệp - GDTX quận Sông Lau";

test.each<[string, TabContent, number[]]>([
  ["a text that fits", tabOf("Trạm Y tế", "passage", 35), []],
  ["two lines", tabOf(NAME, "passage", 35), [32]],
  ["three lines", tabOf(NAME, "passage", 20), [47]],
  ["a line for each paragraph", tabOf("a\nb\n\nc", "passage", 20), [62]],
  ["a word longer than its line", tabOf("m".repeat(30), "passage", 10), [92]],
  ["a text that is not wrapped", tabOf(NAME, "text", 20), []],
  ["a cell that is merged", tabOf(NAME, "passage", 20, [], true), []],
])("%s", (_, content, points) => {
  expect(wrappedHeights(content)).toEqual(points.map((height) => ({ row: 2, points: height })));
});

test("a layout that says nothing of heights gets none", () => {
  const { rowHeights: _, ...layout } = tabOf(NAME, "passage", 20).layout;
  expect(wrappedHeights({ ...tabOf(NAME, "passage", 20), layout })).toEqual([]);
});

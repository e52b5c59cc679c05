import { isAbsent, textOf, wordOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { serverType, type TypeSpec } from "../wire/server-type";
import { invalidArgument } from "../wire/service-error";
import { announceChange, announceFormat, announceSelection } from "./announce";
import { type Block, placeOf } from "./block";
import {
  CELL_TREE,
  COLUMN_TREE,
  cellsOf,
  columnsOf,
  ROW_TREE,
  readProperties,
  rowsOf,
  writeCellProperties,
  writeProperties,
} from "./cell-properties";
import { conditionalFormatCollection } from "./conditional-format-collection";
import { COPY_TYPES, copyCells } from "./copy-cells";
import { dataValidation } from "./data-validation";
import { bringToFront } from "./front-sheet";
import { assertAllowed, assertEditable } from "./guard";
import { mergeCells, mergedAreas, unmergeCells } from "./merged-cells";
import { rangeFormat } from "./range-format";
import { RANGE_NAVIGATION } from "./range-navigation";
import { RANGE_SCALARS } from "./range-scalars";
import { rangeSort } from "./range-sort";
import { deleteCells, insertCells } from "./shift-cells";

const CLEAR = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"] as const;

const editing: NonNullable<TypeSpec<Block>["methods"]> = {
  Clear: (block, applyTo) => clear(block, applyTo),
  Delete: (block, shift) => {
    deleteCells(block, shift);
    return null;
  },
  /** Answers the cells that are now free. */
  Insert: (block, shift) => {
    insertCells(block, shift);
    return block.range(block.rect);
  },
  Merge: (block, across) => {
    mergeCells(block, across === true);
    return null;
  },
  Unmerge: (block) => {
    unmergeCells(block);
    return null;
  },
  CopyFrom: (block, source, type, skipBlanks, transpose) => copyFrom(block, source, type, skipBlanks, transpose),
  /** The library asks this before it cuts an array of more than 1,500 cells into pieces. */
  _ValidateArraySize: ({ rect }, rows, columns) => {
    if (rows === rect.rows && columns === rect.columns) return null;
    throw invalidArgument(
      "Range.values",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  },
};

const properties: NonNullable<TypeSpec<Block>["methods"]> = {
  GetCellProperties: (block, options) => {
    if (block.isUnbounded) throw invalidArgument("Range.getCellProperties");
    return cellsOf(block).map((cells) => readProperties(CELL_TREE, cells, options));
  },
  GetRowProperties: (block, options) => readProperties(ROW_TREE, rowsOf(block), options),
  GetColumnProperties: (block, options) => readProperties(COLUMN_TREE, columnsOf(block), options),
  SetCellProperties: (block, data) => {
    writeCellProperties(block, data);
    return null;
  },
  SetRowProperties: (block, data) => {
    writeProperties(ROW_TREE, rowsOf(block), listOf(data), "Range.setRowProperties");
    return null;
  },
  SetColumnProperties: (block, data) => {
    writeProperties(COLUMN_TREE, columnsOf(block), listOf(data), "Range.setColumnProperties");
    return null;
  },
};

export const rangeType = serverType<Block>("Range", {
  isTracked: true,
  scalars: RANGE_SCALARS,
  links: {
    Worksheet: ({ host, sheet }) => host.model.worksheet(sheet),
    Format: rangeFormat,
    ConditionalFormats: conditionalFormatCollection,
    DataValidation: dataValidation,
    Sort: rangeSort,
  },
  methods: {
    ...RANGE_NAVIGATION,
    ...editing,
    ...properties,
    GetMergedAreasOrNullObject: (block) => {
      const areas = mergedAreas(block);
      return areas.length > 0 ? block.host.model.rangeAreas(block.sheet, areas) : null;
    },
    Select: (block) => {
      bringToFront(block.host, block.sheet, "Range.select");
      block.host.mark(block);
      announceSelection(block.host, block.sheet, block.rect);
      return null;
    },
    Calculate: ({ host }) => {
      host.engine.calculate();
      return null;
    },
  },
});

function clear(block: Block, applyTo: Argument | undefined): null {
  const { host, sheet, rect } = block;
  const what = isAbsent(applyTo) ? "All" : wordOf(CLEAR, applyTo, "Range.clear");
  if (what !== "Contents") assertAllowed(host, sheet, "allowFormatCells");
  if (what === "All" || what === "Contents") assertEditable(host, sheet, rect);
  if (what === "Hyperlinks" || what === "RemoveHyperlinks") return null;
  host.engine.clear(sheet, rect, what);
  if (what === "Formats") announceFormat(host, sheet, rect);
  else announceChange(host, sheet, rect, "add-in");
  return null;
}

function copyFrom(
  block: Block,
  source: Argument | undefined,
  type: Argument | undefined,
  skipBlanks: Argument | undefined,
  transpose: Argument | undefined,
): null {
  const { host, sheet } = block;
  const place = placeOf(host, source, sheet, "Range.copyFrom");
  assertEditable(host, sheet, block.rect);
  const kind = isAbsent(type) ? "All" : wordOf(COPY_TYPES, textOf(type), "Range.copyFrom");
  const written = copyCells(block, place, kind, skipBlanks === true, transpose === true);
  announceChange(host, sheet, written, "add-in");
  return null;
}

function listOf(data: Argument | undefined): readonly Argument[] {
  if (!Array.isArray(data)) throw invalidArgument();
  return data;
}

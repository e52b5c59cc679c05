import type { Rect } from "../engine/engine-states";
import { flagOf } from "../wire/argument";
import { clientCase } from "../wire/member-name";
import type { Argument } from "../wire/server-object";
import { HostGap, invalidArgument } from "../wire/service-error";
import type { WireValue } from "../wire/wire-message";
import { announceFormat } from "./announce";
import { assertShape, Block } from "./block";
import { borderValue, writeBorder } from "./cell-border";
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleMember } from "./cell-style";
import { assertAllowed } from "./guard";
import { addressOf } from "./range-scalars";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./range-size";

/** A property of what `getCellProperties` and its kin answer, in the client's casing. */
interface Leaf {
  readonly get: (cell: Block) => WireValue;
  readonly set?: (cell: Block, value: Argument) => void;
}
interface Fan {
  readonly fan: Readonly<Record<string, Tree>>;
}
interface Tree {
  readonly [name: string]: Leaf | Fan | Tree;
}
type Reader = (cell: Block) => { readonly [name: string]: WireValue };
type PlainObject = { readonly [name: string]: Argument };

const isLeaf = (node: Leaf | Fan | Tree): node is Leaf => "get" in node && typeof node.get === "function";
const isFan = (node: Leaf | Fan | Tree): node is Fan => "fan" in node;

function styleTree(members: Readonly<Record<string, StyleMember>>): Tree {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]): [string, Leaf] => [
      clientCase(name),
      {
        get: ({ host, sheet, rect }) => member.get(host.engine.style(sheet, rect.row, rect.column)),
        set: ({ host, sheet, rect }, value) => host.engine.setStyle(sheet, rect, member.patch(value, `CellProperties.${clientCase(name)}`)),
      },
    ]),
  );
}

function borderTree(side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight"): Tree {
  const leaf = (member: "style" | "weight" | "color"): Leaf => ({
    get: (cell) => borderValue(cell, side, member),
    set: (cell, value) => writeBorder(cell, side, member, value),
  });
  return { style: leaf("style"), weight: leaf("weight"), color: leaf("color") };
}

/** Asked for once (`CellPropertiesBorderLoadOptions`), answered for every edge (`CellBorderCollection`). */
const BORDERS: Fan = {
  fan: { top: borderTree("EdgeTop"), bottom: borderTree("EdgeBottom"), left: borderTree("EdgeLeft"), right: borderTree("EdgeRight") },
};

const FORMAT: Tree = {
  ...styleTree(ALIGNMENT),
  fill: styleTree(FILL),
  font: styleTree(FONT),
  protection: styleTree(PROTECTION),
  borders: BORDERS,
};
const isRowHidden: Leaf["get"] = ({ host, sheet, rect }) => host.engine.isRowHidden(sheet, rect.row);
const isColumnHidden: Leaf["get"] = ({ host, sheet, rect }) => host.engine.isColumnHidden(sheet, rect.column);

export const CELL_TREE: Tree = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  hidden: { get: (cell) => isRowHidden(cell) === true || isColumnHidden(cell) === true },
  format: FORMAT,
};
export const ROW_TREE: Tree = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  rowIndex: { get: ({ rect }) => rect.row },
  rowHidden: {
    get: isRowHidden,
    set: ({ host, sheet, rect }, value) => host.engine.setRowHidden(sheet, rect.row, 1, flagOf(value, "RowProperties.rowHidden")),
  },
  format: { ...FORMAT, rowHeight: { get: rowHeight, set: setRowHeight } },
};
export const COLUMN_TREE: Tree = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  columnIndex: { get: ({ rect }) => rect.column },
  columnHidden: {
    get: isColumnHidden,
    set: ({ host, sheet, rect }, value) =>
      host.engine.setColumnHidden(sheet, rect.column, 1, flagOf(value, "ColumnProperties.columnHidden")),
  },
  format: { ...FORMAT, columnWidth: { get: columnWidth, set: setColumnWidth } },
};

/** One answer per block: of each property asked for with `true`, nested as asked (`CellPropertiesLoadOptions`). @throws HostGap */
export function readProperties(tree: Tree, blocks: readonly Block[], options: Argument | undefined): WireValue[] {
  const read = reader(tree, asPlain(options, "CellPropertiesLoadOptions"), "CellProperties");
  return blocks.map(read);
}

function reader(tree: Tree, options: PlainObject, path: string): Reader {
  const parts = Object.entries(options)
    .filter(([, wanted]) => wanted !== false && wanted !== null)
    .map(([name, wanted]): [string, (cell: Block) => WireValue] => {
      const node = tree[name];
      if (!node) throw new HostGap(`${path}.${name}`);
      return [name, isLeaf(node) ? node.get : partReader(node, wanted, `${path}.${name}`)];
    });
  return (cell) => Object.fromEntries(parts.map(([name, get]) => [name, get(cell)]));
}

function partReader(node: Fan | Tree, wanted: Argument, path: string): Reader {
  const read = (tree: Tree) => reader(tree, wanted === true ? everything(tree) : asPlain(wanted, path), path);
  if (!isFan(node)) return read(node);
  const edges = Object.entries(node.fan).map(([name, tree]): [string, Reader] => [name, read(tree)]);
  return (cell) => Object.fromEntries(edges.map(([name, get]) => [name, get(cell)]));
}

function everything(tree: Tree): PlainObject {
  return Object.fromEntries(Object.keys(tree).map((name) => [name, true]));
}

/** Sets what each block's part names; an empty part or null keeps the block. @throws ServiceError, HostGap */
export function writeProperties(tree: Tree, blocks: readonly Block[], parts: readonly Argument[], where: string): void {
  if (parts.length !== blocks.length) throw invalidArgument(where);
  for (const [index, block] of blocks.entries()) {
    const part = parts[index];
    if (part !== null && part !== undefined) write(tree, block, asPlain(part, where), where);
  }
  const first = blocks[0];
  if (first) announceFormat(first.host, first.sheet, first.rect);
}

function write(tree: Tree, block: Block, values: PlainObject, path: string): void {
  assertAllowed(block.host, block.sheet, "allowFormatCells");
  for (const [name, value] of Object.entries(values)) {
    const node = tree[name];
    if (!node) throw new HostGap(`${path}.${name}`);
    if (isFan(node)) write(node.fan, block, asPlain(value, path), `${path}.${name}`);
    else if (!isLeaf(node)) write(node, block, asPlain(value, path), `${path}.${name}`);
    else if (node.set) node.set(block, value);
    else throw invalidArgument(`${path}.${name}`, "The property is read-only.");
  }
}

function asPlain(value: Argument | undefined, where: string): PlainObject {
  if (typeof value !== "object" || value === null || Array.isArray(value) || "typeName" in value) throw invalidArgument(where);
  return value as PlainObject;
}

/** The cells, rows or columns of a block as blocks. @throws ServiceError InvalidArgument for whole columns, rows or sheets where cells are meant */
export function cellsOf({ host, sheet, rect }: Block): Block[][] {
  return rowRects(rect).map((row) => columnRects(row).map((cell) => new Block(host, sheet, cell)));
}

export function rowsOf({ host, sheet, rect }: Block): Block[] {
  return rowRects(rect).map((row) => new Block(host, sheet, row));
}

export function columnsOf({ host, sheet, rect }: Block): Block[] {
  return columnRects(rect).map((column) => new Block(host, sheet, column));
}

function rowRects(rect: Rect): Rect[] {
  return Array.from({ length: rect.rows }, (_, index) => ({ ...rect, row: rect.row + index, rows: 1 }));
}

function columnRects(rect: Rect): Rect[] {
  return Array.from({ length: rect.columns }, (_, index) => ({ ...rect, column: rect.column + index, columns: 1 }));
}

/** `setCellProperties` takes rows of the block's shape. @throws ServiceError InvalidArgument */
export function writeCellProperties(block: Block, data: Argument | undefined): void {
  const where = "Range.setCellProperties";
  if (!Array.isArray(data) || block.isUnbounded) throw invalidArgument(where);
  const parts = assertShape(data, block.rect.rows, block.rect.columns, where);
  writeProperties(CELL_TREE, cellsOf(block).flat(), parts.flat(), where);
}

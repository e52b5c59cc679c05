import { MAX_ROWS, printCell, printColumn, quoteTab } from "./cell-ref";

/** Where the columns and named cells of one planned tab stand, zero-based. */
export interface Placement {
  readonly kind: string;
  readonly title: string;
  readonly columns: ReadonlyMap<string, number>;
  readonly cells: ReadonlyMap<string, { readonly row: number; readonly column: number }>;
  /** First row of the table's body, and how many there are. */
  readonly firstRow: number;
  readonly rows: number;
}

const REFERENCE = /\[([^\]]+)\]/g;

/**
 * Works a template out for one row: `[workers]` → `E9`, `[$divisor]` → `$C$5`, `[part:]` → `$J$9:$J$428`,
 * `[data!part:]` → `'Dữ liệu'!$J$9:$J$428`. Anything else in the template is Excel's own English formula.
 *
 * @throws RangeError for a name that no placement has: a plan of ours is wrong, not the officer's sheet.
 */
export function renderFormula(template: string, row: number, own: Placement, placements: readonly Placement[]): string {
  return template.replace(REFERENCE, (_, reference: string) => {
    const bang = reference.indexOf("!");
    if (bang < 0) return printReference(reference, row, own);
    const kind = reference.slice(0, bang);
    const other = placements.find((placement) => placement.kind === kind);
    if (!other) throw new RangeError(`no tab of kind ${kind} for ${template}`);
    return `${quoteTab(other.title)}!${printReference(reference.slice(bang + 1), row, other)}`;
  });
}

function printReference(name: string, row: number, placement: Placement): string {
  if (name.startsWith("$")) {
    const cell = placement.cells.get(name.slice(1));
    if (!cell) throw new RangeError(`no cell named ${name} on ${placement.kind}`);
    return `$${printColumn(cell.column)}$${cell.row + 1}`;
  }
  const isWhole = name.endsWith(":");
  const column = placement.columns.get(isWhole ? name.slice(0, -1) : name);
  if (column === undefined) throw new RangeError(`no column ${name} on ${placement.kind}`);
  if (!isWhole) return printCell(row, column);
  // An empty table still needs a block to point at: its blank first row.
  const last = Math.min(placement.firstRow + Math.max(placement.rows, 1), MAX_ROWS);
  return `$${printColumn(column)}$${placement.firstRow + 1}:$${printColumn(column)}$${last}`;
}

import { printCell } from "../src/sheet/cell-ref";
import { KIND, type SheetImage, type Visibility } from "../src/sheet/sheet-image";

/** What a tab is, in figures small enough to show. Counts are of cells, rows, columns and areas. */
export interface TabFacts {
  readonly tab: string;
  readonly rows: number;
  readonly columns: number;
  /** Cells that are not blank. */
  readonly filled: number;
  readonly formulas: number;
  readonly errors: number;
  /** Addresses of the first cells that show an error, in reading order, at most `MOST_ERRORS`. */
  readonly firstErrors: readonly string[];
  /** null where the host cannot tell. */
  readonly merges: number | null;
  /** Within the rows and columns in use: a sheet hidden down to its end counts none of the rest. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  readonly hasFilter: boolean;
  readonly isProtected: boolean;
  readonly visibility: Visibility;
  /** null where the host cannot tell. */
  readonly dateSystem: 1900 | 1904 | null;
}

const MOST_ERRORS = 5;

/**
 * One walk over the columns of the image: 3,000,000 cells take about 15 ms.
 *
 * @param knowsDates whether the host can tell the date system; one that cannot says 1900, and then only 1904 is known.
 */
export function tabFacts(image: SheetImage, knowsDates = true): TabFacts {
  const { tab, rows, columns, hasFilter, isProtected, visibility, dateSystem } = image;
  return {
    tab,
    rows,
    columns,
    ...countCells(image),
    firstErrors: findErrors(image),
    merges: image.merges === "unknown" ? null : image.merges.length,
    hiddenRows: image.hiddenRows.filter((row) => row < rows).length,
    hiddenColumns: image.hiddenColumns.filter((column) => column < columns).length,
    hasFilter,
    isProtected,
    visibility,
    dateSystem: knowsDates || dateSystem === 1904 ? dateSystem : null,
  };
}

function countCells({ kinds, formulas: formulaOf }: SheetImage): Pick<TabFacts, "filled" | "formulas" | "errors"> {
  let filled = 0;
  let formulas = 0;
  let errors = 0;
  for (let entry = 0; entry < kinds.length; entry++) {
    const kind = kinds[entry];
    if (kind !== KIND.blank) filled += 1;
    if (kind === KIND.error) errors += 1;
    if (formulaOf[entry] !== 0) formulas += 1;
  }
  return { filled, formulas, errors };
}

function findErrors({ kinds, columnOf, rowStarts }: SheetImage): string[] {
  const found: string[] = [];
  let row = 0;
  for (let entry = kinds.indexOf(KIND.error); entry >= 0 && found.length < MOST_ERRORS; entry = kinds.indexOf(KIND.error, entry + 1)) {
    while ((rowStarts[row + 1] ?? Number.POSITIVE_INFINITY) <= entry) row += 1;
    found.push(printCell(row, columnOf[entry] ?? 0));
  }
  return found;
}

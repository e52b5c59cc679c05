import type { AriaAttributes, AriaRole } from "react";

interface Role extends AriaAttributes {
  readonly role: AriaRole;
}

/**
 * What assistive technology is told of the grid (https://www.w3.org/WAI/ARIA/apg/patterns/grid/). Cells are placed by pixel and only those
 * in sight exist, so they cannot be elements of a table; rows and columns are numbered instead, from 1, the headers not counted.
 */
export const gridRole = (label: string, rows: number, columns: number): Role => ({
  role: "grid",
  "aria-label": label,
  "aria-rowcount": rows,
  "aria-colcount": columns,
  "aria-multiselectable": true,
  // The active cell lies beside the scrolled cells, for it must not scroll away with the keyboard.
  "aria-owns": ACTIVE_ROW,
});

/** Id of the row that holds the active cell alone. */
export const ACTIVE_ROW = "active-row";

export const rowRole = (row: number): Role => ({ role: "row", "aria-rowindex": row + 1 });

/** The row of column letters. */
export const headerRowRole = (): Role => ({ role: "row" });

export const cellRole = (column: number, isSelected?: boolean): Role => ({
  role: "gridcell",
  "aria-colindex": column + 1,
  ...(isSelected === undefined ? {} : { "aria-selected": isSelected }),
});

export const columnHeaderRole = (column: number): Role => ({ role: "columnheader", "aria-colindex": column + 1 });

export const rowHeaderRole = (): Role => ({ role: "rowheader" });

/** Seen, but told of elsewhere. */
export const silentRole = (): Role => ({ role: "presentation", "aria-hidden": true });

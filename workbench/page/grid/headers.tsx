import { memo } from "react";
import type { Rect } from "../../engine/engine-states";
import { columnName } from "./address";
import type { Axis } from "./axis";
import { columnHeaderRole, headerRowRole, rowHeaderRole, rowRole } from "./grid-roles";
import { HEADER_HEIGHT } from "./viewport";

export interface HeadersProps {
  readonly axis: Axis;
  readonly from: number;
  readonly count: number;
  readonly selected: Rect;
}

function mark(index: number, from: number, count: number, isWhole: boolean): string {
  if (index < from || index >= from + count) return "";
  return isWhole ? " whole" : " picked";
}

const indices = ({ axis, from, count }: HeadersProps) =>
  Array.from({ length: Math.max(0, count) }, (_, i) => from + i).filter((index) => axis.size(index) > 0);

/** The letters above the columns. */
export const ColumnHeaders = memo(function ColumnHeaders(props: HeadersProps) {
  const { axis, selected } = props;
  if (props.count <= 0) return null;
  return (
    <div {...headerRowRole()} className="headers">
      {indices(props).map((column) => (
        <div
          key={column}
          {...columnHeaderRole(column)}
          className={`header${mark(column, selected.column, selected.columns, selected.rows === 1_048_576)}`}
          style={{ left: axis.offset(column), top: 0, width: axis.size(column), height: HEADER_HEIGHT }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}, same);

/** The numbers before the rows. */
export const RowHeaders = memo(function RowHeaders(props: HeadersProps & { width: number }) {
  const { axis, selected, width } = props;
  return (
    <>
      {indices(props).map((row) => (
        <div key={row} {...rowRole(row)} className="headers">
          <div
            {...rowHeaderRole()}
            className={`header${mark(row, selected.row, selected.rows, selected.columns === 16_384)}`}
            style={{ left: 0, top: axis.offset(row), width, height: axis.size(row) }}
          >
            {axis.size(row) >= 10 ? row + 1 : ""}
          </div>
        </div>
      ))}
    </>
  );
}, same);

/** The selected block is a new object each time. */
function same<P extends HeadersProps>(a: P, b: P): boolean {
  const keys = Object.keys(a) as (keyof P)[];
  const { row, column, rows, columns } = b.selected;
  const isSameBlock = a.selected.row === row && a.selected.column === column && a.selected.rows === rows && a.selected.columns === columns;
  return isSameBlock && keys.every((key) => key === "selected" || a[key] === b[key]);
}

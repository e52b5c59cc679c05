import { mergeClasses } from "@fluentui/react-components";
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { SplitView } from "../../src/operation/split-view";
import { Link } from "../frame/link";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { rateOf } from "./pick-units";
import { useSplitText } from "./use-split-text";
import { useWindow } from "./use-window";

/** Rows that PageUp and PageDown pass over. */
const PAGE = 10;

interface UnitTableProps {
  readonly view: SplitView;
  /** Positions of the units shown, in order. */
  readonly picked: readonly number[];
  /** The position that gets the focus when the table appears. */
  readonly focusOn: number | null;
  readonly onWhy: (position: number) => void;
}

/** The units with their parts. Only rows in view are drawn; one stop for Tab, arrow keys move within. */
export function UnitTable({ view, picked, focusOn, onWhy }: UnitTableProps) {
  const styles = useFigureStyles();
  const { list } = useSplitText().split;
  const body = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(() => Math.max(0, focusOn === null ? 0 : picked.indexOf(focusOn)));
  const [wantsFocus, setWantsFocus] = useState(focusOn !== null);
  const [hasFocus, setHasFocus] = useState(false);
  const { rows, after } = useWindow(body, picked, wantsFocus || hasFocus ? active : null);
  useEffect(() => {
    if (!wantsFocus) return;
    setWantsFocus(false);
    body.current?.querySelector<HTMLElement>(`[data-place="${active}"] button`)?.focus();
  }, [wantsFocus, active]);
  const move = (event: KeyboardEvent) => {
    const place = placeAfter(event.key, active, picked.length);
    if (place === null) return;
    event.preventDefault();
    setActive(place);
    setWantsFocus(true);
  };
  const stop = rows.some(({ place }) => place === active) ? active : rows[0]?.place;
  const hasBefore = view.changes !== null;
  const space = (height: number) => (height > 0 ? <tr style={{ height }} /> : null);
  return (
    <table className={styles.table} aria-rowcount={picked.length + 1}>
      <TableHead heads={[list.name, hasBefore ? list.stands : list.missing, list.part, list.after]} isCounted />
      <tbody ref={body} onKeyDown={move} onFocus={() => setHasFocus(true)} onBlur={() => setHasFocus(false)}>
        {rows.map(({ place, space: before }) => (
          <Fragment key={picked[place]}>
            {space(before)}
            <UnitRow
              view={view}
              position={picked[place] ?? 0}
              place={place}
              isStop={place === stop}
              onFocus={() => setActive(place)}
              onWhy={onWhy}
            />
          </Fragment>
        ))}
        {space(after)}
      </tbody>
    </table>
  );
}

/** The place an arrow key leads to, or null for any other key. */
function placeAfter(key: string, place: number, size: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + PAGE,
    PageUp: place - PAGE,
    Home: 0,
    End: size - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? null : Math.min(Math.max(wanted, 0), size - 1);
}

interface UnitRowProps {
  readonly view: SplitView;
  readonly position: number;
  readonly place: number;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onWhy: (position: number) => void;
}

function UnitRow({ view, position, place, isStop, onFocus, onWhy }: UnitRowProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { split } = useSplitText();
  const { n, percent } = useFigures();
  const { units, tie, changes } = view;
  const part = units.parts[position] ?? 0;
  const figure = (column: Float64Array) => column[position] ?? Number.NaN;
  const [workers, after] = [figure(units.workers), figure(units.members) + part];
  const remark = tie?.awarded.includes(position)
    ? split.list.whyTied.awarded
    : tie?.passed.includes(position)
      ? split.list.whyTied.passed
      : units.held[position] === 1
        ? split.list.held
        : null;
  const unknown = <span className={body.quiet}>{split.unknown}</span>;
  const before = figure(units.before);
  const missing = figure(units.gaps);
  return (
    <tr data-place={place} aria-rowindex={place + 2}>
      <th scope="row" className={styles.td}>
        <Link more={split.list.why(part)} isStop={isStop} onFocus={onFocus} onPress={() => onWhy(position)}>
          {shortName(units.names[position] ?? "")}
        </Link>
        {remark === null ? null : <div className={body.small}>{remark}</div>}
      </th>
      {changes ? (
        <td className={mergeClasses(styles.td, styles.num)}>
          {Number.isNaN(before) ? <span className={body.quiet}>{split.list.isNew}</span> : n(before)}
        </td>
      ) : (
        <td className={mergeClasses(styles.td, styles.num)}>{Number.isNaN(missing) ? unknown : n(missing)}</td>
      )}
      <td className={mergeClasses(styles.td, styles.num)}>
        <b className={body.strong}>{n(part)}</b>
      </td>
      <td className={mergeClasses(styles.td, styles.num)}>
        {workers > 0 && after >= 0 ? percent(after, workers, rateOf(view, position)) : unknown}
      </td>
    </tr>
  );
}

/** «Công ty TNHH» → «Cty TNHH»: in lists only, never in titles, sentences and papers. */
export function shortName(name: string): string {
  return name.replace(/Công ty(?= (?:TNHH|CP|cổ phần)(?![\p{L}]))/iu, "Cty");
}

import { mergeClasses, SearchBox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { SplitView } from "../../src/operation/split-view";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { pickUnits, type UnitChoice, type UnitOrder } from "./pick-units";
import { UnitTable } from "./unit-table";
import { useSplitText } from "./use-split-text";

/** Where an officer was in the list. */
export interface ListPlace {
  readonly choice: UnitChoice;
  /** Position of the unit that was asked about. */
  readonly unit: number;
}

interface UnitListProps {
  readonly view: SplitView;
  readonly choice: UnitChoice;
  readonly focusOn: number | null;
  readonly onChoose: (choice: UnitChoice) => void;
  readonly onWhy: (position: number, place: ListPlace) => void;
}

/** The units of a split with search and order. */
export function UnitList({ view, choice, focusOn, onChoose, onWhy }: UnitListProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { list } = useSplitText().split;
  const [first] = useState(choice);
  const picked = useMemo(() => pickUnits(view, choice), [view, choice]);
  const orders: readonly UnitOrder[] = view.changes ? ["greatest", "list", "change"] : ["greatest", "list"];
  const next = orders[(orders.indexOf(choice.order) + 1) % orders.length] ?? "greatest";
  return (
    <>
      <div className={mergeClasses(body.split, body.gap8)}>
        <h2 className={mergeClasses(body.h2, styles.h2Tight)} aria-live="polite">
          {list.filters[choice.filter](picked.length)}
        </h2>
        <Link more={`, ${list.orderNext(list.orders[next])}`} onPress={() => onChoose({ ...choice, order: next })}>
          {list.order(list.orders[choice.order])}
        </Link>
      </div>
      {choice.filter === "all" ? null : (
        <p className={body.small}>
          <Link onPress={() => onChoose({ ...choice, filter: "all" })}>{list.showAll(view.units.keys.length)}</Link>
        </p>
      )}
      <SearchBox
        className={styles.search}
        size="small"
        placeholder={list.search}
        aria-label={list.search}
        value={choice.query}
        onChange={(_, { value }) => onChoose({ ...choice, query: value })}
      />
      {picked.length === 0 ? (
        <p className={mergeClasses(body.p, body.gap8)}>{list.none}</p>
      ) : (
        <UnitTable
          key={`${choice.filter} ${choice.order} ${choice.query}`}
          view={view}
          picked={picked}
          focusOn={choice === first ? focusOn : null}
          onWhy={(unit) => onWhy(unit, { choice, unit })}
        />
      )}
    </>
  );
}

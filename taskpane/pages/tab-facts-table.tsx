import { mergeClasses } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import type { TabFacts } from "../tab-facts";
import { useText } from "../text-context";

interface TabFactsTableProps {
  readonly facts: TabFacts;
  /** Goes to a cell; absent where there is no grid beside the pane. */
  readonly onShow?: ((address: string) => void) | undefined;
}

/** Every fact of a tab with its name; what is not there is said as «không có», what is not known as unknown. */
export function TabFactsTable({ facts, onShow }: TabFactsTableProps) {
  const styles = useBodyStyles();
  const text = useText().list;
  const { labels } = text;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [labels.size, text.size(facts.rows, facts.columns)],
    [labels.filled, text.count(facts.filled)],
    [labels.formulas, text.count(facts.formulas)],
    [labels.errors, text.count(facts.errors)],
    [labels.merges, facts.merges === null ? text.unknown : text.count(facts.merges)],
    [labels.hiddenRows, text.count(facts.hiddenRows)],
    [labels.hiddenColumns, text.count(facts.hiddenColumns)],
    [labels.filter, facts.hasFilter ? text.filter.on : text.filter.off],
    [labels.protection, facts.isProtected ? text.protection.on : text.protection.off],
    [labels.visibility, text.visibility[facts.visibility]],
    [labels.dates, facts.dateSystem === null ? text.unknown : text.day({ year: facts.dateSystem, month: 1, day: 1 })],
  ];
  return (
    <>
      <dl className={styles.facts}>
        {rows.map(([label, value]) => (
          <Fragment key={label}>
            <dt className={styles.term}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </Fragment>
        ))}
      </dl>
      {facts.firstErrors.length > 0 ? (
        <p className={mergeClasses(styles.small, styles.gap8)}>
          {text.errorCells}{" "}
          {facts.firstErrors.map((address, index) => (
            <Fragment key={address}>
              {index > 0 ? " · " : null}
              {onShow ? (
                <Link more={text.cellOnTab(facts.tab)} onPress={() => onShow(address)}>
                  {address}
                </Link>
              ) : (
                address
              )}
            </Fragment>
          ))}
        </p>
      ) : null}
    </>
  );
}

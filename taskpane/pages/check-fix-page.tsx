import { Checkbox, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { CellFix } from "../../src/operation/plan-fixes";
import type { CellRef } from "../../src/sheet/cell-ref";
import { CellLink } from "../frame/cell-link";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { TableHead } from "../frame/table-head";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { markSpaces } from "./mark-spaces";
import { useReportText } from "./use-report-text";

/** Cells shown before one asks for more, and how many more each time. */
const SOME = 50;

interface CheckFixPageProps {
  readonly fixes: readonly CellFix[];
  /** How many were not what was shown when they were to be mended: nothing was written. */
  readonly changed: number;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  readonly onFix: (fixes: readonly CellFix[]) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** «Sửa 12 ô»: each cell with what stands there and what it becomes, all ticked, before anything is mended. */
export function CheckFixPage({ fixes, changed, takesFocus, onBack, onFix, onShow }: CheckFixPageProps) {
  const body = useBodyStyles();
  const { check } = useReportText();
  const text = check.fix;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState(SOME);
  const unique = [...new Map(fixes.map((fix) => [placeOf(fix), fix])).values()];
  const chosen = unique.filter((fix) => !left.has(placeOf(fix)));
  const isOff = chosen.length === 0;
  const tick = (place: string, isTicked: boolean) => {
    const next = new Set(left);
    if (isTicked) next.delete(place);
    else next.add(place);
    setLeft(next);
  };
  const rest = unique.length - shown;
  return (
    <Page
      title={unique.length === 0 ? text.nothing : text.title(unique.length)}
      lead={unique.length === 0 ? undefined : text.lead}
      back={{ text: check.check, run: onBack }}
      main={unique.length === 0 ? undefined : { text: text.run(chosen.length), isOff, run: () => (isOff ? undefined : onFix(chosen)) }}
      second={{ text: text.cancel, run: onBack }}
      note={isOff ? (unique.length === 0 ? undefined : text.none) : text.note}
      takesFocus={takesFocus}
    >
      {changed > 0 ? (
        <Passage tone="warning" title={text.changed(changed)} isAlert>
          {text.changedWhat}
        </Passage>
      ) : null}
      {unique.length === 0 ? null : <FixTable fixes={unique.slice(0, shown)} {...{ left, onShow }} onTick={tick} />}
      {rest > 0 ? (
        <p className={mergeClasses(body.small, body.gap8)}>
          <Link onPress={() => setShown(shown + SOME)}>{text.more(Math.min(rest, SOME))}</Link>
        </p>
      ) : null}
      {unique.some(({ before }) => markSpaces(before, text.marks) !== before) ? (
        <p className={mergeClasses(body.small, body.gap8)}>{text.legend}</p>
      ) : null}
    </Page>
  );
}

interface FixTableProps extends Pick<CheckFixPageProps, "fixes" | "onShow"> {
  /** Places that are not ticked. */
  readonly left: ReadonlySet<string>;
  readonly onTick: (place: string, isTicked: boolean) => void;
}

function FixTable({ fixes, left, onTick, onShow }: FixTableProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { heads, table } = useReportText().check.fix;
  return (
    <table className={mergeClasses(styles.table, body.gap12)} aria-label={table}>
      <TableHead heads={[heads.cell, heads.before, heads.after]} areWords />
      <tbody>
        {fixes.map((fix) => (
          <FixRow key={placeOf(fix)} {...{ fix, onTick, onShow }} isTicked={!left.has(placeOf(fix))} />
        ))}
      </tbody>
    </table>
  );
}

interface FixRowProps extends Pick<CheckFixPageProps, "onShow"> {
  readonly fix: CellFix;
  readonly isTicked: boolean;
  readonly onTick: (place: string, isTicked: boolean) => void;
}

function FixRow({ fix, isTicked, onTick, onShow }: FixRowProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { n } = useFigures();
  const text = useReportText().check.fix;
  const { cell, before, after } = fix;
  return (
    <tr>
      <th scope="row" className={styles.td}>
        <span className={body.line}>
          <Checkbox
            checked={isTicked}
            aria-label={text.tick(cell.address)}
            onChange={(_, { checked }) => onTick(placeOf(fix), checked === true)}
          />
          <CellLink cell={cell} onShow={onShow} />
        </span>
      </th>
      <td className={mergeClasses(styles.td, styles.middle)}>{text.shown(markSpaces(before, text.marks))}</td>
      <td className={mergeClasses(styles.td, styles.middle, typeof after === "number" && styles.num)}>
        {typeof after === "number" ? n(after) : text.shown(after)}
      </td>
    </tr>
  );
}

function placeOf({ cell: { tab, address } }: CellFix): string {
  return `${tab} ${address}`;
}

import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../src/finding/finding";
import type { CheckView } from "../../src/operation/check-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { describeFinding } from "../../src/text/check-text";
import { ruleText } from "../../src/text/rule-text";
import { CellLink } from "../frame/cell-link";
import { Page } from "../frame/page";
import { SeveritySign } from "../frame/severity-sign";
import { StepThrough } from "../frame/step-through";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { useLanguage } from "../text-context";
import { groupFindings, ruleName } from "./group-findings";
import { useReportText } from "./use-report-text";

/** Cells that are led to; a rule over a whole column can name very many. */
const MOST = 20;

interface CheckFindingPageProps {
  readonly view: CheckView;
  readonly finding: Finding;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  /** Another finding of the same rule: its place among all. */
  readonly onFinding: (place: number) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** One finding: its values and cells, why it is one, and what to do. */
export function CheckFindingPage({ view, finding, takesFocus, onBack, onFinding, onShow }: CheckFindingPageProps) {
  const body = useBodyStyles();
  const language = useLanguage();
  const { check } = useReportText();
  const text = check.finding;
  const { severity, code, cells, unit } = finding;
  const rule = ruleText(code, language);
  const name = unit === undefined ? undefined : view.names.get(unit);
  const [cell] = cells;
  return (
    <Page
      title={describeFinding(finding, language)}
      back={{ text: check.check, run: onBack }}
      main={onShow && cell ? { text: text.toCell, run: () => onShow(cell) } : undefined}
      takesFocus={takesFocus}
    >
      <Place {...{ view, finding, onFinding }} />
      {name === undefined ? null : <h2 className={body.h2}>{name}</h2>}
      <Figures finding={finding} />
      {cell ? <h2 className={body.h2}>{text.cells}</h2> : null}
      <Cells cells={cells} onShow={onShow} />
      <h2 className={body.h2}>{text.why}</h2>
      <p className={body.p}>{ruleName(code, language, check)}</p>
      {rule ? (
        <>
          <h2 className={body.h2}>{text.todo}</h2>
          <p className={body.p}>{rule.district}.</p>
          <h2 className={body.h2}>{text.ask}</h2>
          <p className={body.p}>{rule.union}.</p>
        </>
      ) : null}
      <p className={mergeClasses(body.small, body.gap8)}>{text.notes[severity]}</p>
    </Page>
  );
}

function Place({ view, finding, onFinding }: Pick<CheckFindingPageProps, "view" | "finding" | "onFinding">) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { check } = useReportText();
  const text = check.finding;
  const place = view.findings.indexOf(finding);
  const group = groupFindings(view.findings, []).find(({ findings }) => findings.includes(place))?.findings ?? [place];
  const at = group.indexOf(place);
  const step = (by: 1 | -1) => {
    const next = group[at + by];
    if (next !== undefined) onFinding(next);
  };
  return (
    <div className={mergeClasses(body.split, body.gap4)}>
      <span className={styles.tag}>
        <SeveritySign severity={finding.severity} />
        {check.severity[finding.severity]}
        <span className={body.quiet}>· {text.place(at + 1, group.length)}</span>
      </span>
      <StepThrough previous={text.previous} next={text.next} isFirst={at <= 0} isLast={at >= group.length - 1} onStep={step} />
    </div>
  );
}

/** What stands there against what should; nothing where the finding is not about a figure. */
function Figures({ finding: { facts } }: Pick<CheckFindingPageProps, "finding">) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { n } = useFigures();
  const text = useReportText().check.finding;
  // Cut off, not rounded: a rate that misses what is asked never reads as if it met it.
  const print = (value: string | number) => (typeof value === "number" ? n(Math.trunc(value * 10_000) / 10_000) : value);
  const found = facts["found"] ?? facts["said"];
  const expected = facts["expected"];
  const rows = [
    [text.found, found],
    [text.expected, expected],
  ] as const;
  if (rows.every(([, value]) => value === undefined || value === null || value === "")) return null;
  return (
    <table className={mergeClasses(styles.table, body.gap8)} aria-label={text.figures}>
      <tbody>
        {rows.map(([label, value]) =>
          value === undefined || value === null || value === "" ? null : (
            <tr key={label}>
              <th scope="row" className={styles.td}>
                {label}
              </th>
              <td className={mergeClasses(styles.td, typeof value === "number" && styles.num)}>{print(value)}</td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Cells({ cells, onShow }: Pick<Finding, "cells"> & Pick<CheckFindingPageProps, "onShow">) {
  const body = useBodyStyles();
  const text = useReportText().check.finding;
  const places = [...new Map(cells.map((cell) => [`${cell.tab} ${cell.address}`, cell]))];
  const more = places.length - MOST;
  return (
    <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
      {places.slice(0, MOST).map(([key, cell]) => (
        <li key={key} className={mergeClasses(body.row, body.split)}>
          <span className={body.grow}>{text.tab(cell.tab)}</span>
          <CellLink cell={cell} onShow={onShow} />
        </li>
      ))}
      {more > 0 ? <li className={body.row}>{text.moreCells(more)}</li> : null}
    </ul>
  );
}

import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../src/finding/finding";
import type { CheckView } from "../../src/operation/check-view";
import { parseFindingKey } from "../../src/operation/finding-key";
import { type FindingStanding, standingOf } from "../../src/operation/finding-standing";
import type { CellRef } from "../../src/sheet/cell-ref";
import { describeFinding } from "../../src/text/check-text";
import type { ReportPagesText } from "../../src/text/report-pages-text";
import { ruleText } from "../../src/text/rule-text";
import { Link } from "../frame/link";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { SeveritySign } from "../frame/severity-sign";
import { StepThrough } from "../frame/step-through";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useLanguage } from "../text-context";
import { ALL_FINDINGS, type CheckPlace } from "./check-place";
import { FindingCells } from "./finding-cells";
import { FindingExplanation } from "./finding-explanation";
import { FindingFigures } from "./finding-figures";
import { type FindingGroup, groupFindings, ruleName } from "./group-findings";
import { NameChoiceSection } from "./name-choice-section";
import { useLayoutText } from "./use-layout-text";
import { useReportText } from "./use-report-text";

interface CheckFindingPageProps {
  readonly view: CheckView;
  readonly finding: Finding;
  /** How the list is looked at: before and after are those of its group. */
  readonly place: CheckPlace;
  /** What is being typed about it; undefined where nothing is. */
  readonly typed: string | undefined;
  readonly takesFocus: boolean;
  readonly onBack: () => void;
  /** Another finding of the same group: its place among all. */
  readonly onFinding: (place: number) => void;
  readonly onType: (words: string | null) => void;
  readonly onExplain: (words: string) => void;
  /** Absent where it cannot be mended for the officer. */
  readonly onFix?: (() => void) | undefined;
  /** To how its tab is read; absent where the finding is not about that. */
  readonly onLayout?: (() => void) | undefined;
  /** Whom the name means that the finding is about: a unit's key, or null for one that is not in the list. */
  readonly onName: (spelling: string, key: string | null) => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** One finding: its values and cells, why it is one, what to do, and for a query what the officer says of it. */
export function CheckFindingPage(props: CheckFindingPageProps) {
  const { view, finding, typed, takesFocus, onBack, onType, onExplain, onFix, onLayout, onName, onShow } = props;
  const body = useBodyStyles();
  const language = useLanguage();
  const { check } = useReportText();
  const { layout } = useLayoutText();
  const text = check.finding;
  const { code, cells, unit } = finding;
  const name = unit === undefined ? undefined : view.names.get(unit);
  const at = view.findings.indexOf(finding);
  const key = view.keys[at] ?? "";
  const choice = view.naming.choices.get(at);
  const explanation = view.explanations.get(key);
  const standing = standingOf(finding, explanation);
  const isQuery = at >= 0 && finding.severity === "query";
  const reason = explanation?.lapsed === null ? explanation.reason : "";
  const words = typed ?? reason;
  const [cell] = cells;
  const toCell = onShow && cell ? { text: text.toCell, run: () => onShow(cell) } : undefined;
  const isOff = words.trim() === "" || words.trim() === reason;
  const take = { text: check.explain.take, isOff, run: () => (isOff ? undefined : onExplain(words)) };
  return (
    <Page
      title={describeFinding(finding, language)}
      back={{ text: check.check, run: onBack }}
      main={isQuery ? take : toCell}
      second={isQuery ? toCell : undefined}
      note={isQuery ? noteOf(words, reason, check.explain) : undefined}
      takesFocus={takesFocus}
    >
      {at < 0 ? <Passage title={text.gone}>{text.goneWhat}</Passage> : <Place {...props} standing={standing} />}
      {name === undefined ? null : <h2 className={body.h2}>{name}</h2>}
      <FindingFigures facts={finding.facts} />
      {onFix ? (
        <p className={mergeClasses(body.p, body.gap8)}>
          <Link onPress={onFix}>{check.fix.offer}</Link>
        </p>
      ) : null}
      {onLayout ? (
        <p className={mergeClasses(body.p, body.gap8)}>
          <Link onPress={onLayout}>{layout.pointTo}</Link>
        </p>
      ) : null}
      {choice ? <NameChoiceSection choice={choice} units={view.naming.units} onName={(unit) => onName(choice.spelling, unit)} /> : null}
      {isQuery ? (
        <FindingExplanation
          {...{ explanation, words }}
          now={parseFindingKey(key)?.said ?? ""}
          onType={onType}
          onWithdraw={() => onExplain("")}
        />
      ) : null}
      {cell ? <h2 className={body.h2}>{text.cells}</h2> : null}
      <FindingCells cells={cells} onShow={onShow} />
      <Why code={code} />
      <p className={mergeClasses(body.small, body.gap8)}>{text.notes[standing]}</p>
    </Page>
  );
}

function Why({ code }: Pick<Finding, "code">) {
  const body = useBodyStyles();
  const language = useLanguage();
  const { check } = useReportText();
  const text = check.finding;
  const rule = ruleText(code, language);
  return (
    <>
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
    </>
  );
}

function noteOf(words: string, reason: string, text: ReportPagesText["check"]["explain"]): string {
  if (words.trim() === "") return text.empty;
  return words.trim() === reason ? text.taken : text.note;
}

function Place({ view, finding, place: looked, standing, onFinding }: CheckFindingPageProps & { readonly standing: FindingStanding }) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { check } = useReportText();
  const text = check.finding;
  const place = view.findings.indexOf(finding);
  const holds = ({ findings }: FindingGroup) => findings.includes(place);
  // One that the filter no longer lets through, since it was just explained say, stands with its rule.
  const group = groupFindings(view, looked).find(holds) ?? groupFindings(view, ALL_FINDINGS).find(holds);
  const all = group?.findings ?? [place];
  const at = all.indexOf(place);
  const step = (by: 1 | -1) => {
    const next = all[at + by];
    if (next !== undefined) onFinding(next);
  };
  return (
    <div className={mergeClasses(body.split, body.gap4)}>
      <span className={styles.tag}>
        <SeveritySign severity={standing} />
        {check.severity[standing]}
        <span className={body.quiet}>· {text.place[group?.grouping ?? "rule"](at + 1, all.length)}</span>
      </span>
      <StepThrough previous={text.previous} next={text.next} isFirst={at <= 0} isLast={at >= all.length - 1} onStep={step} />
    </div>
  );
}

import { mergeClasses } from "@fluentui/react-components";
import type { CheckView } from "../../src/operation/check-view";
import { countStandings } from "../../src/operation/finding-standing";
import type { CellRef } from "../../src/sheet/cell-ref";
import type { ReportPagesText } from "../../src/text/report-pages-text";
import { Link } from "../frame/link";
import { OpenRow } from "../frame/open-row";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigures } from "../frame/use-figures";
import type { FixDone } from "../report-state";
import { ALL_FINDINGS, type CheckPlace } from "./check-place";
import { countFiltered } from "./filter-findings";
import { FindingFilters } from "./finding-filters";
import { FindingGroupRow } from "./finding-group-row";
import { type FindingGroup, groupFindings } from "./group-findings";
import { type Hindrance, HindrancePassage } from "./hindrance-passage";
import { parseMoment } from "./parse-moment";
import { StandingChips } from "./standing-chips";
import { useReportText } from "./use-report-text";

interface CheckPageProps {
  readonly view: CheckView;
  /** ISO, local. */
  readonly checkedAt: string;
  /** What was read has changed since, and could not be looked at again. */
  readonly isStale: boolean;
  /** Whether this check was made by itself, after a change. */
  readonly isAgain: boolean;
  /** Reasons given in the pane that are still to be written. */
  readonly explained: number;
  readonly hindrance: Hindrance | null;
  /** Cells that were just mended. */
  readonly fixed: FixDone | null;
  /** How the list was left; null where it is looked at for the first time. */
  readonly place: CheckPlace | null;
  readonly takesFocus: boolean;
  readonly onPlace: (place: CheckPlace) => void;
  readonly onAgain: () => void;
  readonly onWrite: () => void;
  readonly onFinding: (place: number) => void;
  /** Shows what would be mended, by the places of the findings; absent where the workbook cannot be written. */
  readonly onFix?: ((findings: readonly number[]) => void) | undefined;
  readonly onThresholds: () => void;
  readonly onSubmitted: () => void;
  readonly onShow?: ((cell: CellRef) => void) | undefined;
}

/** «Kiểm tra»: what was found, by severity and by rule, unit or tab, before anything is written. */
export function CheckPage(props: CheckPageProps) {
  const { view, isStale, hindrance, takesFocus, onPlace, onWrite, onFix, onShow } = props;
  const place = props.place ?? ALL_FINDINGS;
  const body = useBodyStyles();
  const { check } = useReportText();
  const { clock } = parseMoment(props.checkedAt);
  const groups = groupFindings(view, place);
  const all = countStandings(view);
  const counts = countFiltered(view, place.only);
  const open = place.open ?? groups.slice(0, 1).map(({ key }) => key);
  const toggle = (key: string) => onPlace({ ...place, open: open.includes(key) ? open.filter((one) => one !== key) : [...open, key] });
  const fixesOf = ({ findings }: FindingGroup) => {
    const fixable = findings.filter((finding) => view.fixes.has(finding));
    return { fixes: fixable.length, onFix: onFix && fixable.length > 0 ? () => onFix(fixable) : undefined };
  };
  const next = () => {
    const found = nextOf(groups, place.current);
    const cell = found && view.findings[found.finding]?.cells[0];
    if (!found) return;
    onPlace({ ...place, open: open.includes(found.group) ? open : [...open, found.group], current: found.finding });
    if (cell) onShow?.(cell);
  };
  return (
    <Page
      title={check.title}
      lead={
        <>
          {props.isAgain ? check.leadAgain(clock, check.left(all.error, all.query)) : check.lead(view.tabs.length, clock)} ·{" "}
          <Link onPress={props.onAgain}>{check.again}</Link>
        </>
      }
      main={{ text: check.write(view.writes[0] ?? check.check), run: onWrite }}
      second={onShow && groups.length > 0 ? { text: check.next, run: next } : undefined}
      note={check.willWrite(view.writes, props.explained)}
      takesFocus={takesFocus}
    >
      <HindrancePassage hindrance={hindrance} />
      {props.fixed ? <p className={mergeClasses(body.p, body.gap8)}>{sayFixed(props.fixed, check)}</p> : null}
      {isStale && !hindrance ? (
        <Passage tone="warning" title={check.stale}>
          {check.staleWhat}
        </Passage>
      ) : null}
      <StandingChips counts={counts} pressed={place.standings} onPress={(standings) => onPlace({ ...place, standings })} />
      {view.findings.length > 0 ? <FindingFilters {...{ view, place, onPlace }} /> : null}
      <p className={body.unseen} role="status">
        {check.shown(groups.reduce((sum, { findings }) => sum + findings.length, 0))}
      </p>
      <p className={body.unseen} role="status">
        {props.isAgain ? check.left(all.error, all.query) : ""}
      </p>
      {groups.length === 0 ? <Nothing view={view} /> : null}
      <ul className={mergeClasses(body.rows, body.gap8)}>
        {groups.map((group) => (
          <FindingGroupRow
            key={group.key}
            isOpen={open.includes(group.key)}
            current={place.current}
            onToggle={() => toggle(group.key)}
            {...fixesOf(group)}
            {...{ view, group, onShow }}
            onFinding={props.onFinding}
          />
        ))}
      </ul>
      <Rows {...props} />
    </Page>
  );
}

function sayFixed({ cells, when, canRestore }: FixDone, { fix }: ReportPagesText["check"]): string {
  return fix.done(cells, parseMoment(when).clock, canRestore);
}

/** The finding after the one that was gone to last, in the order of the groups; after the last comes the first. */
function nextOf(groups: readonly FindingGroup[], current: number | null): { readonly group: string; readonly finding: number } | undefined {
  const all = groups.flatMap(({ key, findings }) => findings.map((finding) => ({ group: key, finding })));
  const at = all.findIndex(({ finding }) => finding === current);
  return all[at + 1] ?? all[0];
}

function Nothing({ view }: Pick<CheckPageProps, "view">) {
  const body = useBodyStyles();
  const { check } = useReportText();
  const { findings, tabs, rules } = view;
  const words = findings.length > 0 ? check.noneOfKind : tabs.length === 0 ? check.nothingRead : check.nothing(tabs.length, rules);
  return <p className={mergeClasses(body.p, body.gap12)}>{words}</p>;
}

function Rows({ view, onThresholds, onSubmitted }: Pick<CheckPageProps, "view" | "onThresholds" | "onSubmitted">) {
  const body = useBodyStyles();
  const { n } = useFigures();
  const { check } = useReportText();
  const { thresholds, submissions } = view;
  const unmet = thresholds.filter(({ answer }) => answer === "fail").length;
  const sent = submissions.filter(({ status }) => status !== "missing").length;
  return (
    <ul className={mergeClasses(body.rows, body.gap16)}>
      <li className={body.rowFlush}>
        <OpenRow figure={unmet > 0 ? check.unmet(unmet) : undefined} onPress={onThresholds}>
          {check.thresholds}
        </OpenRow>
      </li>
      <li className={body.rowFlush}>
        <OpenRow figure={submissions.length > 0 ? `${n(sent)}/${n(submissions.length)}` : undefined} onPress={onSubmitted}>
          {check.submissions}
        </OpenRow>
      </li>
    </ul>
  );
}

import { mergeClasses } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CheckView } from "../../src/operation/check-view";
import type { CellRef } from "../../src/sheet/cell-ref";
import { describeFinding } from "../../src/text/check-text";
import { CellLink } from "../frame/cell-link";
import { Link } from "../frame/link";
import { OpenRow } from "../frame/open-row";
import { SeveritySign } from "../frame/severity-sign";
import { useBodyStyles } from "../frame/use-body-styles";
import { useChipStyles } from "../frame/use-chip-styles";
import { useFigures } from "../frame/use-figures";
import { useLanguage } from "../text-context";
import { type FindingGroup, groupName } from "./group-findings";
import { useReportText } from "./use-report-text";

/** Findings shown before one asks for more, and how many more each time. */
const SOME = 10;
const MORE = 50;

interface FindingGroupRowProps {
  readonly view: CheckView;
  readonly group: FindingGroup;
  readonly isOpen: boolean;
  /** The finding that was gone to last. */
  readonly current: number | null;
  readonly onToggle: () => void;
  /** Mends those of the group that can be; absent where none can. */
  readonly onFix?: (() => void) | undefined;
  /** How many of the group can be mended. */
  readonly fixes: number;
  readonly onFinding: (place: number) => void;
  readonly onShow: ((cell: CellRef) => void) | undefined;
}

/** One rule, unit or tab with how many findings it has; open, its findings, each with a way to its cell. */
export function FindingGroupRow(props: FindingGroupRowProps) {
  const { view, group, isOpen, current, onToggle, onFix, fixes, onFinding, onShow } = props;
  const body = useBodyStyles();
  const chips = useChipStyles();
  const language = useLanguage();
  const { n } = useFigures();
  const { check } = useReportText();
  const [asked, setAsked] = useState(SOME);
  const at = current === null ? -1 : group.findings.indexOf(current);
  const shown = Math.max(asked, at + 1);
  const rest = group.findings.length - shown;
  const name = groupName(group, view, language, check);
  return (
    <li className={body.rowFlush}>
      <OpenRow figure={n(group.findings.length)} isOpen={isOpen} onPress={onToggle}>
        <span className={chips.ruleName}>
          <SeveritySign severity={group.standing} words={check.severity[group.standing]} />
          <span className={body.grow}>{name}</span>
        </span>
      </OpenRow>
      {isOpen && onFix ? (
        <p className={mergeClasses(body.small, chips.leaves)}>
          <Link more={name} onPress={onFix}>
            {check.fix.offerAll(fixes)}
          </Link>
        </p>
      ) : null}
      {isOpen ? (
        <ul className={mergeClasses(body.rows, chips.leaves)}>
          {group.findings.slice(0, shown).map((place) => (
            <Leaf key={view.keys[place] ?? place} {...{ view, group, place, onFinding, onShow }} isNow={place === current} />
          ))}
        </ul>
      ) : null}
      {isOpen && rest > 0 ? (
        <p className={mergeClasses(body.small, chips.leaves)}>
          <Link onPress={() => setAsked(shown + MORE)}>{check.more(Math.min(rest, MORE))}</Link>
        </p>
      ) : null}
    </li>
  );
}

interface LeafProps extends Pick<FindingGroupRowProps, "view" | "group" | "onFinding" | "onShow"> {
  readonly place: number;
  readonly isNow: boolean;
}

function Leaf({ view, group, place, isNow, onFinding, onShow }: LeafProps) {
  const body = useBodyStyles();
  const chips = useChipStyles();
  const language = useLanguage();
  const { check } = useReportText();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNow) line.current?.scrollIntoView({ block: "nearest" });
  }, [isNow]);
  const finding = view.findings[place];
  if (!finding) return null;
  const [cell] = finding.cells;
  // Among findings of one unit its name says nothing.
  const name = finding.unit === undefined || group.grouping === "unit" ? "" : (view.names.get(finding.unit) ?? "");
  const explanation = view.explanations.get(view.keys[place] ?? "");
  const sentence = describeFinding(finding, language);
  return (
    <li ref={line} className={mergeClasses(body.row, isNow && chips.now)} aria-current={isNow ? "true" : undefined}>
      <div className={mergeClasses(body.line, body.lineTop)}>
        <span className={body.grow}>
          <Link onPress={() => onFinding(place)}>{name === "" ? sentence : name}</Link>
          {name === "" ? null : <br />}
          {name === "" ? null : <span className={body.quiet}>{sentence}</span>}
          {explanation ? (
            <>
              <br />
              <span className={body.small}>
                {explanation.lapsed === null ? check.explain.said(explanation.reason) : check.explain.lapsedShort}
              </span>
            </>
          ) : null}
        </span>
        {cell ? (
          <span className={body.address}>
            <CellLink cell={cell} onShow={onShow} />
          </span>
        ) : null}
      </div>
    </li>
  );
}

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
import { type FindingGroup, ruleName } from "./group-findings";
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
  readonly onFinding: (place: number) => void;
  readonly onShow: ((cell: CellRef) => void) | undefined;
}

/** One rule with how many findings it has; open, its findings, each with a way to its cell. */
export function FindingGroupRow({ view, group, isOpen, current, onToggle, onFinding, onShow }: FindingGroupRowProps) {
  const body = useBodyStyles();
  const chips = useChipStyles();
  const language = useLanguage();
  const { n } = useFigures();
  const { check } = useReportText();
  const [asked, setAsked] = useState(SOME);
  const at = current === null ? -1 : group.findings.indexOf(current);
  const shown = Math.max(asked, at + 1);
  const rest = group.findings.length - shown;
  return (
    <li className={body.rowFlush}>
      <OpenRow figure={n(group.findings.length)} isOpen={isOpen} onPress={onToggle}>
        <span className={chips.ruleName}>
          <SeveritySign severity={group.severity} words={check.severity[group.severity]} />
          <span className={body.grow}>{ruleName(group.code, language, check)}</span>
        </span>
      </OpenRow>
      {isOpen ? (
        <ul className={mergeClasses(body.rows, chips.leaves)}>
          {group.findings.slice(0, shown).map((place) => (
            <Leaf key={place} {...{ view, place, onFinding, onShow }} isNow={place === current} />
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

interface LeafProps extends Pick<FindingGroupRowProps, "view" | "onFinding" | "onShow"> {
  readonly place: number;
  readonly isNow: boolean;
}

function Leaf({ view, place, isNow, onFinding, onShow }: LeafProps) {
  const body = useBodyStyles();
  const chips = useChipStyles();
  const language = useLanguage();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isNow) line.current?.scrollIntoView({ block: "nearest" });
  }, [isNow]);
  const finding = view.findings[place];
  if (!finding) return null;
  const [cell] = finding.cells;
  const name = finding.unit === undefined ? "" : (view.names.get(finding.unit) ?? "");
  const sentence = describeFinding(finding, language);
  return (
    <li ref={line} className={mergeClasses(body.row, isNow && chips.now)} aria-current={isNow ? "true" : undefined}>
      <div className={mergeClasses(body.line, body.lineTop)}>
        <span className={body.grow}>
          <Link onPress={() => onFinding(place)}>{name === "" ? sentence : name}</Link>
          {name === "" ? null : <br />}
          {name === "" ? null : <span className={body.quiet}>{sentence}</span>}
        </span>
        {cell ? (
          <span className={body.keep}>
            <CellLink cell={cell} onShow={onShow} />
          </span>
        ) : null}
      </div>
    </li>
  );
}

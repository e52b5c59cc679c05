import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../src/finding/finding";
import type { LeftOutLine } from "../../src/operation/list-view";
import { type CellRef, parseRect } from "../../src/sheet/cell-ref";
import { describeListFinding } from "../../src/text/allocation-text";
import { CellLink } from "../frame/cell-link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useLanguage } from "../text-context";
import { useSplitText } from "./use-split-text";

interface LeftOutListProps {
  readonly lines: readonly LeftOutLine[];
  /** Those about these units say more: which row is repeated, what stands in a cell that cannot be read. */
  readonly findings: readonly Finding[];
  readonly onShow: ((cell: CellRef) => void) | undefined;
  /** What can be done about a unit, below it. */
  readonly actionOf?: (line: LeftOutLine) => ReactNode;
}

/** Units set aside, each with its reason, figures and row. */
export function LeftOutList({ lines, findings, onShow, actionOf }: LeftOutListProps) {
  const body = useBodyStyles();
  const { split, words } = useSplitText();
  const more = useMore(findings);
  return (
    <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
      {lines.map((line) => (
        <li key={`${line.cell.address} ${line.key}`} className={body.row}>
          <div className={body.split}>
            <b className={body.strong}>{words.leftOut[line.code]}</b>
            <span className={body.keep}>
              <CellLink cell={line.cell} onShow={onShow}>
                {split.row(rowOf(line.cell))}
              </CellLink>
            </span>
          </div>
          <span className={body.quiet}>
            {line.name}: {[split.figures(line.members, line.workers), ...more(line)].join("; ")}
          </span>
          {actionOf?.(line)}
        </li>
      ))}
    </ul>
  );
}

/** Sentences about a unit beside its reason. */
function useMore(findings: readonly Finding[]): (line: LeftOutLine) => string[] {
  const language = useLanguage();
  const byUnit = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.unit === undefined || finding.code === "A03") continue;
    byUnit.set(finding.unit, [...(byUnit.get(finding.unit) ?? []), finding]);
  }
  return ({ key }) =>
    (byUnit.get(key) ?? []).flatMap((finding) => {
      const sentence = describeListFinding(finding, language);
      return sentence === undefined ? [] : [sentence.charAt(0).toLowerCase() + sentence.slice(1)];
    });
}

/** Excel's number of a cell's row. */
function rowOf({ address }: CellRef): number {
  return (parseRect(address)?.row ?? 0) + 1;
}

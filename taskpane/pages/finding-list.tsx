import { mergeClasses } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Finding } from "../../src/finding/finding";
import type { CellRef } from "../../src/sheet/cell-ref";
import { describeListFinding } from "../../src/text/allocation-text";
import { CellLink } from "../frame/cell-link";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useLanguage } from "../text-context";
import { useSplitText } from "./use-split-text";

/** Findings shown before one asks for more, and how many more each time. */
const SOME = 5;
const MORE = 50;

const SIGNS = {
  error: { Icon: ErrorCircle16Filled, tone: "bad" },
  query: { Icon: Warning16Filled, tone: "warn" },
  note: { Icon: Info16Regular, tone: "quiet" },
} as const;
const ORDER = ["error", "query", "note"] as const;

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onShow: ((cell: CellRef) => void) | undefined;
}

/** «Cần để ý»: what was found, the gravest first, each with a way to its cell. Nothing where nothing was found. */
export function FindingList({ findings, onShow }: FindingListProps) {
  const body = useBodyStyles();
  const language = useLanguage();
  const { split } = useSplitText();
  const [shown, setShown] = useState(SOME);
  const sentences = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).flatMap((finding) => {
    const sentence = describeListFinding(finding, language);
    return sentence === undefined ? [] : [{ finding, sentence }];
  });
  if (sentences.length === 0) return null;
  const rest = sentences.length - shown;
  return (
    <>
      <h2 className={body.h2}>{split.attention}</h2>
      <ul className={mergeClasses(body.rows, body.rowsBelowHeading)}>
        {sentences.slice(0, shown).map(({ finding, sentence }) => (
          <FindingLine
            key={`${finding.code} ${finding.cells[0]?.tab} ${finding.cells[0]?.address} ${sentence}`}
            finding={finding}
            sentence={sentence}
            onShow={onShow}
          />
        ))}
      </ul>
      {rest > 0 ? (
        <p className={body.small}>
          <Link onPress={() => setShown(shown + MORE)}>{split.moreFindings(Math.min(rest, MORE))}</Link>
        </p>
      ) : null}
    </>
  );
}

function FindingLine({
  finding,
  sentence,
  onShow,
}: { readonly finding: Finding; readonly sentence: string } & Pick<FindingListProps, "onShow">) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { split } = useSplitText();
  const { Icon, tone } = SIGNS[finding.severity];
  const cell = finding.cells[0];
  return (
    <li className={body.row}>
      <div className={mergeClasses(body.line, body.lineTop)}>
        <Icon className={mergeClasses(body[tone], styles.tagSign)} aria-label={split.severity[finding.severity]} />
        <span className={body.grow}>{sentence}</span>
        {cell ? (
          <span className={body.address}>
            <CellLink cell={cell} onShow={onShow} />
          </span>
        ) : null}
      </div>
    </li>
  );
}

const ABOUT_UNITS_SET_ASIDE: ReadonlySet<string> = new Set(["A02", "A03", "D04"]);

/** The findings that are not about units set aside, which have their own list, nor about ties. */
export function besideLeftOut(findings: readonly Finding[], leftOut: readonly { readonly key: string }[]): Finding[] {
  const keys = new Set(leftOut.map(({ key }) => key));
  return findings.filter(({ code, unit }) => code !== "A01" && !ABOUT_UNITS_SET_ASIDE.has(code) && !(unit !== undefined && keys.has(unit)));
}

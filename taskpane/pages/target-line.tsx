import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TargetView } from "../../src/operation/summary-view";
import type { ThresholdView } from "../../src/operation/threshold-view";
import type { Language } from "../../src/text/language";
import { printNumber, printPercent, printRate } from "../../src/text/number";
import type { ReportPagesText } from "../../src/text/report-pages-text";
import { AnswerTag } from "../frame/answer-tag";
import { useBodyStyles } from "../frame/use-body-styles";
import { useLanguage } from "../text-context";
import { useReportText } from "./use-report-text";

type Asked = Pick<ThresholdView, "label" | "numerator" | "denominator" | "value" | "comparison" | "unit"> & Pick<TargetView, "answer">;

interface TargetLineProps {
  readonly asked: Asked;
  /** Asked of each unit by itself: the figures count units. */
  readonly isEach?: boolean;
  /** Names the units behind the figure, in words read aloud before it; left out where the figure leads nowhere. */
  readonly onFigure?: { readonly words: string; readonly isOpen: boolean; readonly run: () => void };
  readonly children?: ReactNode;
}

/** One thing that a programme asks: its name with the answer, the figures with what is asked. */
export function TargetLine({ asked, isEach = false, onFigure, children }: TargetLineProps) {
  const body = useBodyStyles();
  const language = useLanguage();
  const { check } = useReportText();
  return (
    <li className={body.row}>
      <div className={body.split}>
        <b className={mergeClasses(body.grow, body.strong)}>{asked.label}</b>
        <AnswerTag answer={asked.answer} words={check.threshold.answers[asked.answer]} />
      </div>
      <div className={body.split}>
        <span className={body.grow}>
          {onFigure ? (
            <button type="button" className={body.link} aria-expanded={onFigure.isOpen} onClick={() => onFigure.run()}>
              <span className={body.unseen}>{onFigure.words} </span>
              {figures(asked, isEach, language, check.threshold)}
            </button>
          ) : (
            figures(asked, isEach, language, check.threshold)
          )}
        </span>
        <span className={mergeClasses(body.quiet, body.keep)}>{needed(asked, language, check.threshold)}</span>
      </div>
      {children}
    </li>
  );
}

type Words = ReportPagesText["check"]["threshold"];

/** «6.340/6.509 = 97,40 %»; a rate that is missed is never printed as what was asked. */
function figures({ numerator, denominator, value, answer }: Asked, isEach: boolean, language: Language, words: Words): string {
  const print = (count: number) => printNumber(count, language);
  if (numerator === null) return words.noFigure;
  if (isEach && denominator !== null) return words.each(print(numerator), print(denominator));
  if (denominator === null) return print(numerator);
  const isRate = value !== null && value.type !== "count";
  if (!isRate || denominator <= 0) return `${print(numerator)}/${print(denominator)}`;
  const missed = answer === "fail" ? shareOf(value) : undefined;
  return printRate({ part: numerator, whole: denominator }, language, missed);
}

function needed({ value, comparison, unit }: Asked, language: Language, { needed: words }: Words): string {
  if (value === null || comparison === null || comparison === "before" || comparison === "by") return "";
  if (value.type === "count") return words[comparison](`${printNumber(value.count, language)} ${unit}`.trim());
  if (value.type === "fraction") return words[comparison](`${value.part}/${value.whole}`);
  const isWhole = value.basisPoints % 100 === 0;
  const { part, whole } = shareOf(value);
  const percent = isWhole ? printPercent({ part, whole }, language).replace(/[.,]00/, "") : printPercent({ part, whole }, language);
  return words[comparison](percent);
}

function shareOf(value: Exclude<NonNullable<Asked["value"]>, { type: "count" }>) {
  return value.type === "rate" ? { part: value.basisPoints, whole: 10_000 } : { part: value.part, whole: value.whole };
}

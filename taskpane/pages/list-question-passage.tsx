import { Button, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { ListQuestion } from "../../src/operation/list-view";
import type { EncodingChoice } from "../../src/sheet/legacy-encoding";
import type { SplitPagesText } from "../../src/text/split-pages-text";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import type { AnswerChange } from "./answer-change";
import { LegacyExamples } from "./legacy-examples";
import { useSplitText } from "./use-split-text";

interface ListQuestionPassageProps {
  readonly question: ListQuestion;
  readonly at: number;
  readonly all: number;
  readonly onAnswer: (change: AnswerChange) => void;
}

const MOST_EXAMPLES = 4;

interface Answer {
  readonly words: string;
  readonly change: AnswerChange;
}

/** What only the officer can say. A press answers; arrow keys only move over the answers, and a button then takes the one chosen. */
export function ListQuestionPassage({ question, at, all, onAnswer }: ListQuestionPassageProps) {
  const body = useBodyStyles();
  const pages = useSplitText();
  const { found } = pages;
  const text = found.found;
  const id = useId();
  const byPointer = useRef(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const answers = answersTo(question, pages);
  const choose = (words: string) => {
    setChosen(words);
    const answer = answers.find((one) => one.words === words);
    if (byPointer.current && answer) onAnswer(answer.change);
  };
  const answer = answers.find(({ words }) => words === chosen);
  return (
    <Passage tone="brand" titleId={id} title={text.numbered(titleOf(question, pages), at, all)}>
      <span>{reasonOf(question, pages)}</span>
      {question.kind === "encoding" ? <LegacyExamples examples={question.legacy.examples.slice(0, MOST_EXAMPLES)} /> : null}
      <div
        onPointerDownCapture={() => {
          byPointer.current = true;
        }}
        onKeyDownCapture={() => {
          byPointer.current = false;
        }}
      >
        <RadioGroup className={body.gap4} aria-labelledby={id} value={chosen ?? ""} onChange={(_, { value }) => choose(value)}>
          {answers.map(({ words }) => (
            <Radio key={words} value={words} label={words} />
          ))}
        </RadioGroup>
      </div>
      {answer ? (
        <Button className={mergeClasses(body.gap4)} size="small" onClick={() => onAnswer(answer.change)}>
          {text.choose}
        </Button>
      ) : null}
    </Passage>
  );
}

type FoundText = SplitPagesText["found"]["found"];

function answersTo(question: ListQuestion, { found, legacy }: SplitPagesText): Answer[] {
  if (question.kind === "encoding") return encodingAnswers(question, legacy);
  return question.kind === "label" ? sectorAnswers(question, found.found) : columnAnswers(question, found.found);
}

function titleOf(question: ListQuestion, { found: { found, fields }, legacy }: SplitPagesText): string {
  if (question.kind === "encoding") {
    const { heading, unsure, encoding } = question.legacy;
    return legacy.question(heading, unsure, legacy.names[encoding]);
  }
  if (question.kind === "column") return found.whichColumn(fields[question.field]);
  return question.label === "" ? found.whichSectorBlank : found.whichSector(question.label);
}

function reasonOf(question: ListQuestion, { found: { found: text }, legacy }: SplitPagesText): string {
  if (question.kind === "encoding") return legacy.reason;
  if (question.kind === "label") return text.labelUnits(question.units, question.example);
  if (question.reason === "several") return text.reasons.several(question.options.length);
  const taken = question.options.find(({ column }) => column === question.column);
  return question.reason === "content" && taken
    ? text.reasons.content(text.column(taken.letter, taken.heading), taken.example)
    : text.reasons.missing;
}

/** All of the column, or none, or only what nobody doubts. */
function encodingAnswers(
  { legacy: { heading, encoding, sure } }: ListQuestion & { kind: "encoding" },
  text: SplitPagesText["legacy"],
): Answer[] {
  const answer = (words: string, choice: EncodingChoice): Answer => ({ words, change: { encodings: { [heading]: choice } } });
  const some = sure > 0 ? [answer(text.onlySure(sure), "sure")] : [];
  return [answer(text.read, encoding), ...some, answer(text.keep, "keep")];
}

function sectorAnswers({ label }: ListQuestion & { kind: "label" }, { sectors }: FoundText): Answer[] {
  return (["state", "non-state", "neither"] as const).map((sector) => ({
    words: sectors[sector],
    change: { labels: { [label]: sector } },
  }));
}

/** Taking one column lets go the others that were wanted for the same; a field that no column is headed as has to be found. */
function columnAnswers({ field, reason, options }: ListQuestion & { kind: "column" }, text: FoundText): Answer[] {
  const freed = (taken: string | null) =>
    reason === "missing"
      ? {}
      : Object.fromEntries(
          options.filter((one) => one.heading !== taken && (one.field === null || one.field === field)).map((one) => [one.heading, null]),
        );
  const answers: Answer[] = options.map(({ letter, heading, example }) => ({
    words: `${text.column(letter, heading)}, ${text.example(example)}`,
    change: { columns: { ...freed(heading), [heading]: field } },
  }));
  return reason === "missing" ? answers : [...answers, { words: text.noColumn, change: { columns: freed(null) } }];
}

import type { LayoutColumn } from "../../src/operation/layout-view";
import type { LegacyColumn } from "../../src/operation/legacy-columns";
import type { AnswerChange } from "./answer-change";
import { LegacySection } from "./legacy-section";
import { ListQuestionPassage } from "./list-question-passage";

interface LegacyPassagesProps {
  readonly legacy: readonly LegacyColumn[];
  readonly columns: readonly LayoutColumn[];
  readonly onAnswer: (change: AnswerChange) => void;
}

/** The columns of a table with texts of an old encoding: what is asked first, of those that are used, then what was read anew. */
export function LegacyPassages({ legacy, columns, onAnswer }: LegacyPassagesProps) {
  const isUsed = (title: string) => columns.some(({ heading, field }) => heading === title && field !== null && field !== "note");
  const open = legacy.filter(({ heading, unsure, choice }) => unsure > 0 && choice === null && isUsed(heading));
  return (
    <>
      {open.map((column, place) => (
        <ListQuestionPassage
          key={column.heading}
          question={{ kind: "encoding", legacy: column }}
          at={place + 1}
          all={open.length}
          onAnswer={onAnswer}
        />
      ))}
      <LegacySection legacy={legacy} onAnswer={onAnswer} />
    </>
  );
}

import { mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import type { LegacyColumn } from "../../src/operation/legacy-columns";
import type { ListView } from "../../src/operation/list-view";
import type { EncodingChoice } from "../../src/sheet/legacy-encoding";
import { useBodyStyles } from "../frame/use-body-styles";
import type { AnswerChange } from "./answer-change";
import { LegacyExamples } from "./legacy-examples";
import { useSplitText } from "./use-split-text";

const MOST_EXAMPLES = 4;

/** What is not sure is read anew only where the officer said so. */
function readAnew({ examples, choice }: LegacyColumn): LegacyColumn["examples"] {
  return choice === null || choice === "sure" ? examples.filter(({ isSure }) => isSure) : examples;
}

/** Cells of one column, on two tabs say, may be of two encodings: each is read as what it surely is, unless the officer said one. */
function readAs({ choice }: LegacyColumn): EncodingChoice {
  return choice === null || choice === "keep" ? "sure" : choice;
}

interface LegacySectionProps {
  readonly legacy: ListView["legacy"];
  readonly onAnswer: (change: AnswerChange) => void;
}

/** Texts of an old encoding that are read anew as a matter of course, with the way to leave them as they are. */
export function LegacySection({ legacy, onAnswer }: LegacySectionProps) {
  const body = useBodyStyles();
  const { legacy: text } = useSplitText();
  const id = useId();
  const settled = legacy.filter(({ sure, choice }) => sure > 0 || choice !== null);
  if (settled.length === 0) return null;
  const cells = settled.reduce((sum, { sure, unsure, choice }) => sum + sure + (choice === null || choice === "sure" ? 0 : unsure), 0);
  const encodings = [...new Set(settled.map(({ encoding }) => text.names[encoding]))];
  const kept = settled.filter(({ choice }) => choice === "keep").length;
  const chosen = kept === 0 ? "read" : kept === settled.length ? "keep" : "";
  const answer = (isKept: boolean) =>
    onAnswer({ encodings: Object.fromEntries(settled.map((one) => [one.heading, isKept ? "keep" : readAs(one)])) });
  return (
    <>
      <h2 id={id} className={body.h2}>
        {text.title(cells, encodings)}
      </h2>
      <p className={body.small}>{text.columns(settled.map(({ heading }) => heading))}</p>
      <div className={body.p}>
        <LegacyExamples examples={settled.flatMap(readAnew).slice(0, MOST_EXAMPLES)} />
      </div>
      <RadioGroup
        className={mergeClasses(body.choice, body.gap4)}
        aria-labelledby={id}
        value={chosen}
        onChange={(_, { value }) => answer(value === "keep")}
      >
        <Radio value="read" label={text.read} />
        <Radio value="keep" label={text.keep} />
      </RadioGroup>
    </>
  );
}

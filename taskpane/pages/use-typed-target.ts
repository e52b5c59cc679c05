import { useState } from "react";
import { parseTarget } from "../../src/operation/allocation-words";
import type { SplitChoices } from "../../src/operation/split-choices";
import { useFigures } from "../frame/use-figures";

/** A target as it stands in its field. */
export interface TypedTarget {
  readonly text: string;
  /** It is no whole number from 0: the choices still hold the last that was. */
  readonly isWrong: boolean;
  readonly type: (text: string) => void;
  /** Prints a right one as figures are printed: on leaving the field. */
  readonly settle: () => void;
}

/** What is typed stands for the programme it was typed for: another brings its own target. */
export function useTypedTarget(choices: SplitChoices, onChange: (next: SplitChoices) => void): TypedTarget {
  const { n } = useFigures();
  const [typed, setTyped] = useState<{ readonly text: string; readonly programme: string } | null>(null);
  const text = typed?.programme === choices.programme ? typed.text : n(choices.target);
  const isWrong = parseTarget(text) === undefined;
  return {
    text,
    isWrong,
    type: (next) => {
      setTyped({ text: next, programme: choices.programme });
      const target = parseTarget(next);
      if (target !== undefined && target !== choices.target) onChange({ ...choices, target });
    },
    settle: () => {
      if (!isWrong) setTyped(null);
    },
  };
}

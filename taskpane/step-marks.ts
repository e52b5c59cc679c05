import type { Text } from "../src/text/text";
import type { StepMark } from "./frame/header";
import type { SplitState } from "./split-state";
import type { StepName } from "./steps";

/** What each step of the path says of itself; a step left out has not been begun. */
export function stepMarks({ found, receipt }: SplitState, { frame }: Text): Partial<Record<StepName, StepMark>> {
  if (found?.outcome.kind !== "list") return {};
  const { questions, units } = found.outcome;
  const asked = questions.length;
  const list: StepMark = asked > 0 ? { kind: "attention", words: frame.questions(asked) } : { kind: "done", words: frame.units(units) };
  const { standing } = found.setup ?? {};
  const total = receipt?.total ?? standing?.total;
  if (total === undefined) return { list };
  if (found.change && !receipt) return { list, allocate: { kind: "stale", words: frame.again } };
  return { list, allocate: { kind: "done", words: frame.given(total, receipt !== null) } };
}

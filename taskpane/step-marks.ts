import type { CheckView } from "../src/operation/check-view";
import { countStandings } from "../src/operation/finding-standing";
import type { Text } from "../src/text/text";
import type { StepMark } from "./frame/header";
import type { SessionState } from "./session-state";
import type { StepName } from "./steps";

/** What each step of the path says of itself; a step left out has not been begun. */
export function stepMarks({ split, report }: Pick<SessionState, "split" | "report">, text: Text): Partial<Record<StepName, StepMark>> {
  return { ...splitMarks(split, text), ...reportMarks(report, text) };
}

function splitMarks({ found, receipt }: SessionState["split"], { frame }: Text): Partial<Record<StepName, StepMark>> {
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

function reportMarks({ check, isCheckStale, summaryReceipt, isSummaryStale }: SessionState["report"], { frame }: Text) {
  const again: StepMark = { kind: "stale", words: frame.again };
  const tabs = summaryReceipt?.tabs.length;
  return {
    ...(check ? { check: isCheckStale ? again : checkMark(check, frame) } : {}),
    ...(tabs === undefined ? {} : { summarise: isSummaryStale ? again : ({ kind: "done", words: frame.tabs(tabs) } as const) }),
  };
}

function checkMark(check: CheckView, frame: Text["frame"]): StepMark {
  const { error: errors, query: queries } = countStandings(check);
  if (errors > 0) return { kind: "error", words: frame.errors(errors) };
  return queries > 0 ? { kind: "attention", words: frame.queries(queries) } : { kind: "done", words: frame.checked };
}

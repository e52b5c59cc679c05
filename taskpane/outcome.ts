import { PartlyWritten } from "../src/operation/partly-written";
import { HostError } from "../src/sheet/host-error";
import type { Outcome } from "./worker-messages";

/** An error as it is posted. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof PartlyWritten) {
    const { entry, written, unwritten, reason } = error;
    return { end: "partly", entry, written, unwritten, refusal: { code: reason.code, facts: reason.facts } };
  }
  if (error instanceof HostError) return { end: "refused", refusal: { code: error.code, facts: error.facts } };
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  return { end: "failed", name, message, stack };
}

/** The error at the other end. */
export function errorOf(outcome: Exclude<Outcome, { end: "done" }>): Error {
  if (outcome.end === "refused") return new HostError(outcome.refusal.code, outcome.refusal.facts);
  if (outcome.end === "partly") {
    const { entry, written, unwritten, refusal } = outcome;
    return new PartlyWritten(entry, written, unwritten, new HostError(refusal.code, refusal.facts));
  }
  const error = new Error(outcome.message);
  error.name = outcome.name;
  error.stack = outcome.stack;
  return error;
}

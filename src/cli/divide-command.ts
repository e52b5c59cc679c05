import { type DivideAnswer, divideCase, parseDivideCase } from "../operation/divide-case";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";

/** `chitieu divide`: one case from stdin. @param read gives all of stdin. */
export async function runDivide(read: () => Promise<string>): Promise<Answer> {
  let json: unknown;
  try {
    json = JSON.parse(await read());
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refuse(2, "bad-json", batch.badJson);
  }
  const parsed = parseDivideCase(json);
  if ("code" in parsed) return refuse(2, parsed.code, batch.badCase[parsed.code](parsed.at));
  const answer = divideCase(parsed);
  return answer.kind === "divided" ? printParts(answer) : printImpossible(answer.reason);
}

function printParts({ parts, divisor, ties }: Extract<DivideAnswer, { kind: "divided" }>): Answer {
  const lines = [
    batch.done.parts(parts),
    ...(divisor ? [batch.done.divisor(String(divisor.value))] : []),
    ...ties.map(({ units, awarded }) => batch.done.ties(units.length, awarded)),
  ];
  return { exit: 0, json: { parts, divisor, ties }, text: lines.join("\n") };
}

type Impossible = Extract<DivideAnswer, { kind: "infeasible" }>["reason"];

function printImpossible(reason: Impossible): Answer {
  const { code, units, target } = reason;
  const message = sentenceFor(reason);
  const sums = { target, ...("least" in reason ? { least: reason.least } : {}), ...("most" in reason ? { most: reason.most } : {}) };
  return { exit: 1, json: { infeasible: { code, message, units, ...sums, waysOut: waysOf(reason) }, findings: [] }, text: message };
}

function sentenceFor(reason: Impossible): string {
  if (reason.code === "floors-above-target") return batch.impossible[reason.code](reason.least, reason.target);
  if (reason.code === "ceilings-below-target") return batch.impossible[reason.code](reason.most, reason.target);
  return batch.impossible[reason.code];
}

function waysOf(reason: Impossible): object[] {
  const { units, target } = reason;
  switch (reason.code) {
    case "floors-above-target":
      return [
        { kind: "release-floors", units, by: reason.least },
        { kind: "raise-target", target: reason.least, by: reason.least - target },
      ];
    case "ceilings-below-target":
      return [
        { kind: "lower-target", target: reason.most, by: target - reason.most },
        { kind: "release-ceilings", units },
      ];
    case "ceiling-below-floor":
      return [{ kind: "release-floors", units }];
    case "no-weight":
      return [{ kind: "change-weight" }];
    case "nobody":
      return [];
  }
}

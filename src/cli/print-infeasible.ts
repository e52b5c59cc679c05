import type { ListSearch } from "../operation/find-list";
import type { AllocationRun } from "../operation/run-allocation";
import { allocationText } from "../text/allocation-text";
import { nameUnit } from "./allocated";
import type { Answer } from "./answer";
import { printFindings } from "./print-findings";

type Infeasible = Extract<AllocationRun["outcome"], { kind: "infeasible" }>;
type WayOut = Infeasible["waysOut"][number];

const words = allocationText("vi");

/** A target that cannot be shared out: why, whose bounds are to blame, what can be done. Nothing was written. */
export function printInfeasible(run: AllocationRun, reason: Infeasible, file: string): Answer {
  const { code, target, least, most, leftOut } = reason;
  const message = words.infeasible[code]({ target, least, most, units: reason.units.length });
  const units = reason.units.map((unit) => nameUnit(run, unit));
  const waysOut = reason.waysOut.map((way) => ({ ...printWay(run, way), message: describeWay(way) }));
  const infeasible = { code, message, target, least, most, units, waysOut };
  const left_out = leftOut.map((one) => ({ ...nameUnit(run, one.unit), code: one.code }));
  return { exit: 1, json: { infeasible, left_out, findings: printFindings(run.findings, file) }, text: sentences(message, waysOut) };
}

/** No tab holds a list: each with its reason. */
export function printNoList({ rejected }: ListSearch): Answer {
  const message = words.infeasible["no-list"]();
  const tabs = rejected.map(({ tab, reason, missing, row }) => {
    const said = reason === "column-missing" ? words.tabs[reason](missing.map(nameField)) : words.tabs[reason];
    return { tab, reason, missing, row: row === null ? null : row + 1, message: said };
  });
  const text = [message, ...tabs.map((one) => `  «${one.tab}»: ${one.message}`)].join("\n");
  return { exit: 1, json: { infeasible: { code: "no-list", message, units: [], waysOut: [], tabs }, findings: [] }, text };
}

/** Two lists that are equally likely: the officer says which. */
export function printSeveralLists({ candidates }: ListSearch): Answer {
  const tabs = [...new Set(candidates.map(({ image }) => image.tab))];
  const message = words.infeasible["several-lists"]({ tabs });
  const waysOut = tabs.map((tab) => ({ kind: "choose-tab", tab, message: words.waysOut["choose-tab"]({ tab }) }));
  return {
    exit: 1,
    json: { infeasible: { code: "several-lists", message, units: [], waysOut }, findings: [] },
    text: sentences(message, waysOut),
  };
}

/** The list has no column to share out by. */
export function printNoColumn(heading: string): Answer {
  const message = words.infeasible["no-column"]({ heading });
  const waysOut = [{ kind: "change-weight", message: words.waysOut["change-weight"]() }];
  return {
    exit: 1,
    json: { infeasible: { code: "no-column", message, units: [], waysOut }, findings: [] },
    text: sentences(message, waysOut),
  };
}

function printWay(run: AllocationRun, way: WayOut): object {
  return "units" in way ? { ...way, units: way.units.map((unit) => nameUnit(run, unit)) } : way;
}

function describeWay(way: WayOut): string {
  switch (way.kind) {
    case "lower-target":
    case "raise-target":
      return words.waysOut[way.kind](way);
    case "release-floors":
    case "release-holds":
    case "release-ceilings":
      return words.waysOut[way.kind]({ units: way.units.length, by: way.by });
    case "new-unions":
    case "allow-override":
      return words.waysOut[way.kind](way);
    case "change-weight":
      return words.waysOut[way.kind]();
    case "answer-labels":
      return words.waysOut[way.kind](way);
    case "confirm-units":
      return words.waysOut[way.kind]({ units: way.units.length });
  }
}

function nameField(field: string): string {
  return words.fields[field as keyof typeof words.fields] ?? field;
}

function sentences(message: string, ways: readonly { readonly message: string }[]): string {
  return [`${message} ${words.nothingWritten}`, ...ways.map((way) => `  – ${way.message}`)].join("\n");
}

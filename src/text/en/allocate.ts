import { printNumber, printPercent } from "../number";
import type { allocate as vi } from "../vi/allocate";
import { count } from "./count";

const n = (value: number) => printNumber(value, "en");
const units = (value: number) => count(value, "unit", "units");
const persons = (value: number) => count(value, "person", "persons");

export const allocate: typeof vi = {
  percent: (basisPoints) => printPercent({ part: basisPoints, whole: 10_000 }, "en").replace(/\.00(?=%)|0(?=%)/, ""),
  sectors: { state: "State", "non-state": "Non-state", neither: "Nghiệp đoàn", unknown: "Unknown" },
  methods: {
    webster: "One divisor, rounded as usual",
    "largest-remainder": "Whole part + largest remainder",
    adams: "Small units first",
    dhondt: "Large units first",
    "huntington-hill": "Relative balance",
    equal: "Equal parts",
  },
  weights: {
    gap: "Members missing to the rate",
    "non-members": "Workers who are not members",
    workers: "All workers",
    "last-year": "Last year’s result",
    column: "Another column",
  },
  weightColumn: (heading) => `Column “${heading}”`,
  regimes: {
    1: (missing, target) =>
      missing > target
        ? `${n(missing)} are missing, ${n(missing - target)} more than the target: not every unit can reach its rate.`
        : `${n(missing)} are missing, exactly the target.`,
    2: (missing, target) =>
      `Every unit gets all it is missing (${n(missing)}); the other ${n(target - missing)} go by workers who are not members.`,
  },
  leftOut: {
    duplicate: "Repeats a unit above",
    "no-rate": "No rate is asked of it",
    "outside-population": "Not meant by the target",
    "unknown-sector": "Sector unknown",
    "no-workers": "Workers missing",
    "no-members": "Members missing",
    "members-above-workers": "More members than workers",
  },
  infeasible: {
    nobody: () => "There is no unit to assign to: every row of the list is set aside.",
    "no-list": () => "This workbook has no list of unions: it needs columns for name, workers and members.",
    "several-lists": ({ tabs }) =>
      `The workbook has ${n(tabs.length)} lists of unions: ${tabs.map((tab) => `“${tab}”`).join(", ")}. Please choose one.`,
    "no-column": ({ heading }) => `The list has no column “${heading}”.`,
    "ceiling-below-floor": (facts) => `${units(facts.units)} with a ceiling below the floor.`,
    "hold-outside-bounds": (facts) => `${units(facts.units)} held at a number outside the bounds.`,
    "floors-above-target": ({ least, target }) => `Floors and holds alone come to ${n(least)}, more than the target of ${n(target)}.`,
    "ceilings-below-target": ({ most, target }) =>
      `${n(target)} cannot be shared out. There is no room for ${persons(target - most)}: the units can take ${n(most)} at most.`,
    "no-weight": () => "No unit has anything to share by: the column is all zeros or blanks.",
  },
  nothingWritten: "Nothing was written to the workbook.",
  waysOut: {
    "lower-target": ({ target, by }) => `Lower the target to ${n(target)} (${persons(by)} fewer).`,
    "raise-target": ({ target, by }) => `Raise the target to ${n(target)} (${persons(by)} more).`,
    "release-floors": (facts) => `Let go the floors of ${units(facts.units)} (frees ${persons(facts.by)}).`,
    "release-holds": (facts) => `Release ${units(facts.units)} from being held (${persons(facts.by)}).`,
    "release-ceilings": (facts) => `Let go the ceilings of ${units(facts.units)} (room for ${persons(facts.by)} more).`,
    "new-unions": (facts) => `Hand ${persons(facts.persons)} over to unions still to be founded.`,
    "allow-override": (facts) => `Let some units go beyond: type a ceiling, with a note (room for ${persons(facts.persons)} is needed).`,
    "change-weight": () => "Share out by something else, such as the members missing to the rate.",
    "answer-labels": ({ labels }) =>
      `Say the sector of ${labels.map((label) => (label === "" ? "blank cells" : `“${label}”`)).join(", ")}.`,
    "confirm-units": (facts) => `Confirm ${units(facts.units)} set aside by a number in the column “Giữ”.`,
    "choose-tab": ({ tab }) => `Use the list on sheet “${tab}”.`,
  },
  tabs: {
    empty: "empty sheet",
    hidden: "hidden sheet, not read",
    "no-heading": "no heading row found",
    enterprises: "a list of enterprises, without members",
    "column-missing": (fields) => `no column for ${fields.join(", ")}`,
    "no-units": "a heading with no unit under it",
  },
  fields: { name: "name", workers: "workers", members: "members" },
};

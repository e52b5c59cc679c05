import type { ComparisonView, ImpossibleView, SplitView, UnitWhy } from "../../src/operation/split-view";
import { choices, splitView, TAB } from "./views";

/** «Vì sao 37?»: 215 workers, 129 members, 80 % asked: 172 needed, 43 missing; 43 : 1,1636 = 36,95. */
export function unitWhy(change: Partial<UnitWhy["why"]> = {}, unit: Partial<UnitWhy> = {}): UnitWhy {
  return {
    position: 1,
    isGap: true,
    name: "Công ty TNHH May Thắng Lợi Mới",
    ward: "Linh Trung",
    sector: "non-state",
    key: "cong ty tnhh may thang loi moi|linh trung",
    office: "LĐLĐ quận Thủ Đức",
    cell: { tab: TAB, address: "B219" },
    why: {
      unit: 1,
      workers: 215,
      members: 129,
      rate: 8_000,
      needed: 172,
      gap: 43,
      base: 0,
      weight: 43,
      divisor: "1.1636",
      quotient: 43 / 1.1636,
      floor: 0,
      ceiling: 86,
      rounded: 37,
      decidedBy: "calculation",
      tie: null,
      adjustment: 0,
      part: 37,
      after: 166,
      missingAfter: 6,
      ...change,
    },
    ...unit,
  };
}

/** In the second regime: 43 missing given first, then 43 non-members beyond them : 8,5 = 5,06, so 5; 177 of 215 afterwards. */
export const secondRegime = unitWhy({
  base: 43,
  weight: 43,
  divisor: "8.5",
  quotient: 43 / 8.5,
  ceiling: 43,
  rounded: 5,
  part: 48,
  after: 177,
  missingAfter: 0,
});

/** Version 2 by workers who are not members, against version 1 by what is missing. */
export function comparisonView(change: Partial<ComparisonView> = {}, size?: number): ComparisonView {
  const first = splitView({}, size);
  const second = splitView({ weight: "non-members" }, size);
  return {
    kind: "comparison",
    first: first.totals,
    second: second.totals,
    choices: second.choices,
    names: first.units.names,
    keys: first.units.keys,
    firstParts: first.units.parts,
    secondParts: second.units.parts,
    workers: first.units.workers,
    members: first.units.members,
    fallDespiteMore: 0,
    ...change,
  };
}

/** 12.000 asked where 11.646 can be taken. */
export function impossibleView(change: Partial<ImpossibleView> = {}): ImpossibleView {
  return {
    kind: "impossible",
    choices: { ...choices, target: 12_000 },
    code: "ceilings-below-target",
    target: 12_000,
    least: 0,
    most: 11_646,
    units: [],
    unitCount: 0,
    ways: [
      { way: { kind: "lower-target", target: 11_646, by: 354 }, choices: { ...choices, target: 11_646 } },
      { way: { kind: "new-unions", persons: 354 }, choices: { ...choices, relief: { ...choices.relief, reserve: 354 } } },
      { way: { kind: "allow-override", units: [1, 2], persons: 354 }, choices },
    ],
    leftOut: [],
    ...change,
  };
}

const blamed = (name: string, row: number, hold: number | null, floor: number | null, ceiling: number | null) => ({
  key: name.toLowerCase(),
  name,
  hold,
  floor,
  ceiling,
  cell: { tab: TAB, address: `T${row}` },
});

/** Every reason why nothing can be shared out, with the ways out that belong to it. */
export const impossibleViews: Readonly<Record<ImpossibleView["code"], ImpossibleView>> = {
  "ceilings-below-target": impossibleView(),
  "floors-above-target": impossibleView({
    code: "floors-above-target",
    target: 100,
    least: 130,
    units: [blamed("Trường Mầm non Vàng Anh 6", 12, null, 50, null), blamed("Công ty TNHH Thép Quốc Thái", 14, 80, null, null)],
    unitCount: 62,
    ways: [
      { way: { kind: "raise-target", target: 130, by: 30 }, choices: { ...choices, target: 130 } },
      { way: { kind: "release-floors", units: [0], by: 50 }, choices },
      { way: { kind: "release-holds", units: [5], by: 80 }, choices },
    ],
  }),
  nobody: impossibleView({
    code: "nobody",
    target: 100,
    leftOut: splitView().leftOut,
    ways: [
      { way: { kind: "answer-labels", labels: ["Trường học", ""] }, choices: null },
      { way: { kind: "confirm-units", units: [7, 8] }, choices: null },
    ],
  }),
  "ceiling-below-floor": impossibleView({
    code: "ceiling-below-floor",
    target: 100,
    units: [blamed("Cơ quan phường Tam Phú", 20, null, 30, 20)],
    unitCount: 1,
    ways: [
      { way: { kind: "release-floors", units: [3], by: 30 }, choices },
      { way: { kind: "release-ceilings", units: [3], by: 10 }, choices },
    ],
  }),
  "hold-outside-bounds": impossibleView({
    code: "hold-outside-bounds",
    target: 100,
    units: [blamed("Cơ quan phường Tam Phú", 20, 50, null, 20)],
    unitCount: 1,
    ways: [{ way: { kind: "release-holds", units: [3], by: 50 }, choices }],
  }),
  "no-weight": impossibleView({ code: "no-weight", target: 100, ways: [{ way: { kind: "change-weight" }, choices }] }),
};

/** A split in which the unit at a position has another part, and the first the difference, so that the total stays. */
export function withPart(view: SplitView, position: number, part: number): SplitView {
  const parts = view.units.parts.slice();
  const before = parts[position] ?? 0;
  parts[position] = part;
  parts[2] = (parts[2] ?? 0) + before - part;
  return { ...view, units: { ...view.units, parts } };
}

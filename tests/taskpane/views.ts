import { divide } from "../../src/apportion/divide";
import { type BasedClaims, claimByGap, claimByWeight, sumOf } from "../../src/apportion/regime";
import type { SplitChoices, SplitSetup } from "../../src/operation/split-choices";
import { NO_RELIEF } from "../../src/operation/split-choices";
import type { ListChange, SplitReceipt } from "../../src/operation/split-receipt";
import type { SplitUnits, SplitView } from "../../src/operation/split-view";
import type { Sector } from "../../src/roster/sector";
import { foldName } from "../../src/sheet/fold";

/** An invented office as the pages are shown it: every figure is computed from its units, so that all of them add up. */
interface Unit {
  readonly name: string;
  readonly ward: string;
  readonly sector: Sector;
  readonly workers: number;
  readonly members: number;
}

export const TAB = "DS CĐCS 2021";
const RATES = { state: 9800, "non-state": 8000 } as const;

const FEW: readonly Unit[] = [
  { name: "Trường Mầm non Vàng Anh 6", ward: "Linh Trung", sector: "state", workers: 43, members: 42 },
  { name: "Công ty TNHH May Thắng Lợi Mới", ward: "Linh Trung", sector: "non-state", workers: 215, members: 129 },
  { name: "Công ty TNHH MTV Cơ khí Lộc Vừng", ward: "Bình Chiểu", sector: "non-state", workers: 1_250, members: 509 },
  { name: "Cơ quan phường Tam Phú", ward: "Tam Phú", sector: "state", workers: 48, members: 40 },
  { name: "Công ty CP Dệt Ngọc Trai", ward: "Trường Thọ", sector: "non-state", workers: 412, members: 180 },
  { name: "Công ty TNHH Thép Quốc Thái", ward: "Trường Thọ", sector: "non-state", workers: 60, members: 60 },
];

/** The few units above, then as many more as are asked for. */
function unitsOf(size: number): Unit[] {
  const more = Array.from({ length: Math.max(0, size - FEW.length) }, (_, index): Unit => {
    const workers = 20 + ((index * 37) % 180);
    return {
      name: `Công ty TNHH Bao bì số ${index + 1}`,
      ward: ["Linh Xuân", "Tam Bình", "Hiệp Bình Chánh"][index % 3] ?? "",
      sector: "non-state",
      workers,
      members: Math.floor((workers * (40 + ((index * 13) % 60))) / 100),
    };
  });
  return [...FEW.slice(0, size), ...more];
}

export const choices: SplitChoices = {
  programme: "thu-duc-2021",
  target: 800,
  method: "webster",
  weight: "gap",
  weightHeading: "",
  holds: {},
  relief: NO_RELIEF,
};

const column = (units: readonly Unit[], figure: (unit: Unit) => number) => Float64Array.from(units, figure);
const rate = ({ sector }: Unit) => (sector === "neither" ? 0 : RATES[sector]);
const gap = (unit: Unit) => Math.max(0, Math.ceil((rate(unit) * unit.workers) / 10_000) - unit.members);

function claims(units: readonly Unit[], { target, weight }: SplitChoices): BasedClaims {
  const floors = column(units, () => 0);
  const nonMembers = column(units, ({ workers, members }) => workers - members);
  if (weight === "gap") return claimByGap(target, { gaps: column(units, gap), nonMembers, floors, ceilings: nonMembers });
  return claimByWeight(target, { weights: nonMembers, floors, ceilings: nonMembers });
}

/** A split of `asked` over the units of an office; `change` alters what the test is about. */
export function splitView(asked: Partial<SplitChoices> = {}, size = FEW.length, change: Partial<SplitView> = {}): SplitView {
  const units = unitsOf(size);
  const chosen = { ...choices, ...asked };
  const { bases, rest, regime, ...claim } = claims(units, chosen);
  const division = divide(rest, claim, chosen.method);
  if (division.kind === "impossible") throw new Error(`the sample cannot be split: ${division.reason.code}`);
  const parts = division.parts.map((part, index) => part + (bases[index] ?? 0));
  const { divisor } = division;
  return {
    kind: "split",
    choices: chosen,
    office: "LĐLĐ quận Thủ Đức",
    year: 2021,
    totals: totalsOf(units, parts, chosen.target),
    regime,
    rates: RATES,
    divisor: divisor && { value: divisor.value, low: divisor.low, high: Number.isFinite(divisor.high) ? divisor.high : null },
    weightHeading: null,
    units: columnsOf(units, parts),
    leftOut: [
      {
        unit: 7,
        key: "truong mam non hoa sen|linh tay",
        name: "Trường Mầm non Hoa Sen",
        code: "members-above-workers",
        workers: 43,
        members: 45,
        cell: { tab: TAB, address: "B69" },
      },
      {
        unit: 8,
        key: "cong ty tnhh mtv bao bi anh duong|tam phu",
        name: "Công ty TNHH MTV Bao bì Ánh Dương",
        code: "no-workers",
        workers: null,
        members: 12,
        cell: { tab: TAB, address: "B182" },
      },
    ],
    tie: division.tie && {
      awarded: [...division.tie.units.slice(0, division.tie.awarded)],
      passed: [...division.tie.units.slice(division.tie.awarded)],
    },
    changes: null,
    typedOver: 0,
    writes: { tabs: ["Phân bổ"], rows: size, isNew: false, titleTaken: [], canRestore: true, leftBehind: 0 },
    findings: [],
    ...change,
  };
}

function totalsOf(units: readonly Unit[], parts: Float64Array, target: number): SplitView["totals"] {
  const after = (index: number) => (parts[index] ?? 0) + (units[index]?.members ?? 0);
  const count = (test: (unit: Unit, index: number) => boolean) => units.filter(test).length;
  return {
    target,
    reserve: 0,
    given: sumOf(parts),
    workers: sumOf(column(units, ({ workers }) => workers)),
    members: sumOf(column(units, ({ members }) => members)),
    missing: sumOf(column(units, gap)),
    reachedBefore: count((unit) => unit.members * 10_000 >= rate(unit) * unit.workers),
    reachedAfter: count((unit, index) => after(index) * 10_000 >= rate(unit) * unit.workers),
    below60Before: count((unit) => unit.members * 10 < unit.workers * 6),
    below60After: count((unit, index) => after(index) * 10 < unit.workers * 6),
    zero: count((_, index) => parts[index] === 0),
    overGap: count((unit, index) => (parts[index] ?? 0) > gap(unit)),
    largest: parts.reduce((most, part) => Math.max(most, part), 0),
  };
}

function columnsOf(units: readonly Unit[], parts: Float64Array<ArrayBuffer>): SplitUnits {
  return {
    keys: units.map(({ name, ward }) => `${name}|${ward}`.toLowerCase()),
    names: units.map(({ name }) => name),
    wards: units.map(({ ward }) => ward),
    folded: units.map(({ name, ward }) => foldName(`${name} ${ward}`)),
    sectors: units.map(({ sector }) => sector),
    addresses: units.map((_, index) => `B${index + 9}`),
    tabs: units.map(() => TAB),
    workers: column(units, ({ workers }) => workers),
    members: column(units, ({ members }) => members),
    gaps: column(units, gap),
    parts,
    before: column(units, () => Number.NaN),
    held: new Uint8Array(units.length),
  };
}

export const setup: SplitSetup = {
  standing: null,
  programmes: [
    {
      key: "thu-duc-2021",
      from: "tab",
      source: "Chương trình 01/CTr-LĐLĐ",
      issuer: "Liên đoàn Lao động quận Thủ Đức",
      year: 2021,
      target: 800,
      growth: "gross",
      sentence: "Phát triển 800 đoàn viên mới.",
      section: "II.1",
      rates: RATES,
    },
    {
      key: "cong-doan-phuong-2025",
      from: "catalogue",
      source: "Chương trình 02/CTr-CĐP",
      issuer: "Công đoàn phường Linh Trung",
      year: 2025,
      target: null,
      growth: "net",
      sentence: "Phấn đấu tăng đoàn viên.",
      section: "",
      rates: {},
    },
  ],
  columns: ["Lao động nữ", "Kết nạp 2020"],
  hasLastYear: true,
  bounds: { holds: 0, floors: 0, ceilings: 0, typedOver: 0 },
  choices,
  findings: [],
};

export const listChange: ListChange = {
  changed: ["Công ty TNHH May Thắng Lợi Mới", "Cơ quan phường Tam Phú"],
  added: ["Trường THCS Hoa Sen 2"],
  gone: ["Công ty CP Gỗ Hồng Hà Mới"],
};

export const receipt: SplitReceipt = {
  kind: "written",
  entry: 4,
  when: "2021-03-05T10:42:07",
  tab: "Phân bổ",
  total: 4_500,
  rows: 415,
  cells: {
    table: { tab: "Phân bổ", address: "A9:W423" },
    check: { tab: "Phân bổ", address: "J5" },
    target: { tab: "Phân bổ", address: "C4" },
    divisor: { tab: "Phân bổ", address: "C5" },
    leftOut: { tab: "Phân bổ", address: "A427:L431" },
    officer: ["T", "U", "V", "W"],
  },
  leftOut: 5,
  held: 2,
  otherTabs: ["Phụ lục"],
  leftBehind: 0,
  canRestore: true,
  failed: [],
};

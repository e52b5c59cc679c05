import { type BandColumn, bandsOf, enterprisesIn, keyOfBand } from "./enterprise-bands";
import type { Enterprises } from "./enterprises";
import { figuresOf, GROUP_SUMS, type GroupSum, summedOf } from "./group-figures";
import { GROUP_KINDS } from "./groups";
import type { Summary } from "./summary";
import type { TargetRow } from "./target-row";

/** A figure of a summary tab by the kind of its tab, the key of its row (`total` for the sum below the table) and the key of its column. */
export interface FigureRef {
  readonly tab: string;
  readonly row: string;
  readonly column: string;
}

/**
 * The units of «Dữ liệu» that a figure stands on, by index; of what is asked of enterprises, those of «Dữ liệu doanh nghiệp». Empty where it stands on
 * none or is none of ours.
 */
export function rowsBehind(summary: Summary, { tab, row, column }: FigureRef): readonly number[] {
  const kind = GROUP_KINDS.find((one) => tab === `summary-${one}`);
  if (kind) {
    const all = Array.from({ length: summary.units.size }, (_, unit) => unit);
    const units = row === "total" ? all : summary.groups[kind].find(({ key }) => key === row)?.units;
    return units ? behindGroup(summary, units, column) : [];
  }
  if (tab === "summary-targets" || tab === "report") {
    const target = summary.targets.find((one) => one.row.key === row);
    return target ? behindTarget(target, column) : [];
  }
  if (tab === "summary-attention") {
    const list = summary.lists.find(({ key }) => row.startsWith(`${key}-`));
    const unit = list?.units[Number(row.slice((list?.key.length ?? 0) + 1)) - 1];
    return unit === undefined ? [] : [unit];
  }
  if (tab === "summary-enterprises" && summary.enterprises) return behindBand(summary.enterprises, row, column);
  return tab === "data" ? summary.units.keys.flatMap((key, unit) => (key === row ? [unit] : [])) : [];
}

function behindGroup({ units, facts }: Summary, some: readonly number[], column: string): readonly number[] {
  const figures = figuresOf({ units: some }, units, facts);
  const sum = GROUP_SUMS.find((key): key is GroupSum => key === column);
  if (sum) return some.filter((unit) => !Number.isNaN(summedOf(sum, units, facts, unit)));
  switch (column) {
    case "units":
      return some;
    case "gap":
    case "short":
      return figures.short;
    case "remark":
      return figures.missing;
    case "level":
    case "result":
      return some.filter((unit) => !Number.isNaN(facts.levels[unit]));
    default:
      return figures.complete;
  }
}

function behindBand(enterprises: Enterprises, row: string, column: string): readonly number[] {
  const band = bandsOf(enterprises).find((one) => keyOfBand(one) === row);
  const counted = BAND_COLUMNS.find((one) => one === column);
  return band && counted ? enterprisesIn(enterprises, band, counted) : [];
}

const BAND_COLUMNS: readonly BandColumn[] = ["units", "withUnion", "withoutUnion", "rate", "feeOnly"];

function behindTarget({ behind }: TargetRow, column: string): readonly number[] {
  switch (column) {
    case "missing":
    case "passing":
    case "failing":
      return behind[column];
    case "whole":
      return behind.whole;
    case "answer":
    case "least":
    case "most":
      return [...behind.whole, ...behind.missing];
    default:
      return behind.part;
  }
}

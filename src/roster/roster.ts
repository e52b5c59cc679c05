import type { Finding } from "../finding/finding";
import type { HeadingBlock } from "../sheet/heading";
import type { RowWithRole } from "../sheet/row-role";
import type { ImagePart } from "../sheet/sheet-image";
import type { ColumnMap } from "./map-columns";

/**
 * The grassroots unions (công đoàn cơ sở, CĐCS) of an office's list, as columns: entry i of each is the i-th unit in list order. Texts are as the
 * officer wrote them, in NFC with single spaces; head-counts are whole persons, NaN where the cell is blank or cannot be read.
 */
export interface Roster {
  readonly tab: string;
  /** Only of a list that stands on several tabs: where its rows come from. */
  readonly parts: readonly ImagePart[];
  readonly heading: HeadingBlock;
  readonly map: ColumnMap;
  /** Every row under the heading, units or not. */
  readonly rows: readonly RowWithRole[];
  readonly size: number;
  /** By it a unit is found again: the office's code, else folded name and ward; `#2` for the second with the same. */
  readonly keys: readonly string[];
  /** Zero-based rows of what was read; where they stand in the workbook `cellOfUnit` tells. */
  readonly row: Uint32Array<ArrayBuffer>;
  readonly names: readonly string[];
  readonly wards: readonly string[];
  /** Khối: its own column, or the group row the unit stands under. */
  readonly blocks: readonly string[];
  /** The office's word for the sector; "" where nothing says. */
  readonly sectorLabels: readonly string[];
  readonly workers: Float64Array<ArrayBuffer>;
  readonly members: Float64Array<ArrayBuffer>;
  /** Index of the earlier unit a row repeats, or -1. */
  readonly duplicateOf: Int32Array<ArrayBuffer>;
  readonly findings: readonly Finding[];
}

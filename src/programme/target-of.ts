import { judgedRow } from "./judged-row";
import type { Programme, ProgrammeRow } from "./programme";

/** The membership target that is shared out over the unions. */
export interface MembershipTarget {
  /** Whole persons. */
  readonly count: number;
  /** `gross` kết nạp mới, `net` thực tăng. */
  readonly growth: "gross" | "net";
  readonly row: ProgrammeRow;
  /** Other readings of the same sentence («mới» beside «tăng thêm»), each judged for itself. */
  readonly others: readonly ProgrammeRow[];
}

/** undefined where the programme sets no target of growth. */
export function targetOf(programme: Programme): MembershipTarget | undefined {
  const rows = programme.rows.filter(
    ({ kind, numerator, value }) => kind === "target" && numerator === "growth" && value?.type === "count",
  );
  const row = judgedRow(rows);
  if (row?.value?.type !== "count" || row.growth === null) return undefined;
  return { count: row.value.count, growth: row.growth, row, others: rows.filter((other) => other !== row) };
}

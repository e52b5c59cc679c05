import type { CheckRun } from "../operation/run-check";
import { printCellRef } from "../sheet/cell-ref";

/** Who has sent and who has not, as every JSON of the batch door has it. */
export function printSubmissions({ submissions }: Pick<CheckRun, "submissions">): object[] {
  return submissions.map(({ unit, name, kind, status, file, sent, period, cell }) => {
    return { unit, name, kind, status, file, sent, period, cell: cell && printCellRef({ tab: cell.tab, address: cell.address }) };
  });
}

import type { Finding } from "../finding/finding";
import { printCellRef } from "../sheet/cell-ref";
import { describeListFinding } from "../text/allocation-text";
import { describeFinding } from "../text/check-text";
import { describeProgrammeFinding } from "../text/programme-text";

/**
 * Findings as every JSON of the batch door has them. `found` and `expected` are null where the finding is not about a figure.
 *
 * @param file the one whose cells they are, where a cell does not say; null where there is none.
 */
export function printFindings(findings: readonly Finding[], file: string | null): object[] {
  return findings.map((finding) =>
    printFinding(finding, file, describeProgrammeFinding(finding, "vi") ?? describeListFinding(finding, "vi")),
  );
}

/** Findings of a check: their sentences are its rules' own. */
export function printCheckFindings(findings: readonly Finding[]): object[] {
  return findings.map((finding) => printFinding(finding, null, describeFinding(finding, "vi")));
}

function printFinding({ code, severity, cells, unit, facts }: Finding, file: string | null, message: string | undefined): object {
  return {
    code,
    severity,
    file: cells[0]?.file ?? file,
    cells: cells.map(({ tab, address }) => printCellRef({ tab, address })),
    unit: unit ?? null,
    found: facts["found"] ?? facts["said"] ?? null,
    expected: facts["expected"] ?? null,
    message: message ?? code,
  };
}

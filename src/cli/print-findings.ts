import type { Finding } from "../finding/finding";
import { printCellRef } from "../sheet/cell-ref";
import { describeListFinding } from "../text/allocation-text";

/** Findings as every JSON of the batch door has them. `found` and `expected` are null where the finding is not about a figure. */
export function printFindings(findings: readonly Finding[], file: string): object[] {
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    file,
    cells: finding.cells.map(printCellRef),
    unit: finding.unit ?? null,
    found: finding.facts["found"] ?? null,
    expected: finding.facts["expected"] ?? null,
    message: describeListFinding(finding, "vi") ?? finding.code,
  }));
}

import type { QuarterReport } from "./quarter-reports";

/** What stands in one quarterly report, and what should stand in its line 6. */
export function reportKey(report: QuarterReport, file: string) {
  const { union, workers, closing, ...figures } = report;
  return {
    file,
    ...figures,
    unit: union.name,
    ward: union.ward,
    workers: workers.total,
    workersFemale: workers.female,
    closing: closing.total,
    closingFemale: closing.female,
    closingShouldBe: report.opening + report.admitted + report.movedIn - report.movedOut - report.left,
  };
}

import { districtKey } from "./district-key";
import { districtWorkbook } from "./district-sheet";
import { districtUnions } from "./district-unions";
import { enterpriseKey } from "./enterprise-key";
import { enterpriseWorkbook } from "./enterprise-sheet";
import { enterprises } from "./enterprises";
import { oldOfficeWorkbook, type PlacedUnion } from "./old-office-sheet";
import { quarterReportWorkbook } from "./quarter-report-sheet";
import { quarterReports } from "./quarter-reports";
import { reportKey } from "./report-key";
import { ruralWorkbook } from "./rural-sheet";
import { workbookBytes } from "./workbook-bytes";

/** Every file of this folder that is made and not written by hand: file name → content. The same on every machine and every day. */
export async function allSamples(): Promise<ReadonlyMap<string, Uint8Array>> {
  const blocks = districtUnions();
  const { workbook, rows } = districtWorkbook(blocks);
  const reports = quarterReports();
  const old = oldOfficeWorkbook();
  const files = new Map<string, Uint8Array>([
    ["quan-mau.xlsx", await workbookBytes(workbook)],
    ["quan-mau.key.json", json(districtKey(blocks, rows))],
    ["huyen-mau.xlsx", await workbookBytes(ruralWorkbook())],
    ["huyen-phong-cu.xlsx", await workbookBytes(old.workbook)],
    ["huyen-phong-cu.key.json", json(old.placed.map(placeLine))],
    ["doanh-nghiep-mau.xlsx", await workbookBytes(enterpriseWorkbook())],
    ["doanh-nghiep-mau.key.json", json(enterpriseKey(enterprises()))],
  ]);
  const named = reports.map((report) => ({ report, file: `bao-cao-quy-1-${plainName(report.union.name)}.xlsx` }));
  for (const { report, file } of named) files.set(file, await workbookBytes(quarterReportWorkbook(report)));
  files.set("bao-cao-quy-1.key.json", json(named.map(({ report, file }) => reportKey(report, file))));
  return files;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

function placeLine({ tab, row, name, ward, sector, workers, members }: PlacedUnion) {
  return { tab, row, name, ward, sector, workers: workers?.total ?? null, members: members.total, membersFemale: members.female };
}

/** "Trường THCS Gò Lau" → "truong-thcs-go-lau": letters that a file may carry through any mail program. */
function plainName(name: string): string {
  const letters = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

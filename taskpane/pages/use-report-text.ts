import { type ReportPagesText, reportPagesText } from "../../src/text/report-pages-text";
import { useLanguage } from "../text-context";

/** The sentences of «Kiểm tra» and «Tổng hợp». */
export function useReportText(): ReportPagesText {
  return reportPagesText(useLanguage());
}

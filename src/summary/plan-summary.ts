import type { WorkbookPlan } from "../sheet/workbook-plan";
import { GROUP_KINDS } from "./groups";
import { planAttention } from "./plan-attention";
import { planData } from "./plan-data";
import { planEnterpriseGroups } from "./plan-enterprise-groups";
import { planEnterprises } from "./plan-enterprises";
import { planGroup } from "./plan-group";
import { planReport } from "./plan-report";
import { planTargets } from "./plan-targets";
import type { Summary } from "./summary";
import type { SummaryOffice } from "./summary-office";

/** Every tab of a summary. They refer to each other, so they are written together. */
export function planSummary(summary: Summary, office: SummaryOffice): WorkbookPlan {
  const { enterprises } = summary;
  const hasBlocks = summary.units.blocks.some((block) => block !== "");
  return {
    tabs: [
      planData(summary, office),
      ...GROUP_KINDS.map((kind) => planGroup(summary, kind, office)),
      ...(enterprises ? [planEnterprises(summary, enterprises, office), planEnterpriseGroups(summary, enterprises, office)] : []),
      planTargets(summary, office),
      planAttention(summary, office),
      planReport(summary, office),
    ].filter(({ kind }) => hasBlocks || kind !== "summary-block"),
  };
}

import { useEffect } from "react";
import type { CheckProps } from "./check-pages";
import { lazyPage } from "./lazy-page";
import { useList } from "./list-step";
import { TroubleOr } from "./trouble-or";
import { useDue } from "./use-due";
import { useRecheck } from "./use-recheck";

const CheckPages = lazyPage(async () => (await import("./check-pages")).CheckPages);

/** «Kiểm tra» and the pages below it: checked as soon as the step is open, with the programme of the split where there is a list. */
export function CheckStep(props: CheckProps) {
  const { session, state, page } = props;
  const { split, report, work, refusal } = state;
  useList(props);
  const isDue = page === "check" && split.found !== null && report.check === null && work === null && refusal === null;
  useDue(isDue, state.info, () => void session.report.check());
  useRecheck(session, state);
  useEffect(() => {
    if (page !== "finding") session.report.closeFinding();
  }, [page, session]);
  return (
    <TroubleOr {...props}>
      <CheckPages {...props} />
    </TroubleOr>
  );
}

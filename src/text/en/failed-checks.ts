import type { failedChecks as vi } from "../vi/failed-checks";

export const failedChecks: typeof vi = {
  differs: "the workbook calculates otherwise: do not use it",
  title: (cells) => (cells === 1 ? "A check cell does not say it is right" : `${cells} check cells do not say they are right`),
  what: "All tabs were written, but the workbook calculates them otherwise. In Excel choose Formulas, Calculation Options, Automatic. If the cell still does not say it is right, press Restore and report the fault.",
};

import { printChange, printNumber, printPercent, type Share } from "../../src/text/number";
import { useLanguage } from "../text-context";

/** Figures as the pane's language prints them. */
interface Figures {
  readonly n: (value: number) => string;
  readonly change: (value: number) => string;
  /** Members of workers; a rate in hundredths of a percent that is missed is never what is printed. `whole` is above 0. */
  readonly percent: (part: number, whole: number, rate?: number) => string;
}

export function useFigures(): Figures {
  const language = useLanguage();
  return {
    n: (value) => printNumber(value, language),
    change: (value) => printChange(value, language),
    percent: (part, whole, rate) => printPercent({ part, whole }, language, missed({ part, whole }, rate)),
  };
}

function missed({ part, whole }: Share, rate: number | undefined): Share | undefined {
  return rate !== undefined && part * 10_000 < rate * whole ? { part: rate, whole: 10_000 } : undefined;
}

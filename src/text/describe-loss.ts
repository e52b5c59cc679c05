import type { Language } from "./language";
import { textFor } from "./text";

/** Kinds of things that a copy of a file may lack. */
type LossKind = keyof ReturnType<typeof textFor>["loss"]["kinds"];

/** Something of a file that its copy would lack: how many, and on which tab; null for the workbook as a whole. */
export interface LossFacts {
  readonly what: LossKind;
  readonly tab: string | null;
  readonly count: number;
}

/** «2 biểu đồ, trang «Tổng hợp»». */
export function describeLoss({ what, tab, count }: LossFacts, language: Language): string {
  const { loss } = textFor(language);
  const thing = loss.kinds[what](count);
  return tab === null ? thing : loss.onTab(thing, tab);
}

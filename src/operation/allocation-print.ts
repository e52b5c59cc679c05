import type { Allocation } from "../apportion/allocate";
import type { AllocationRequest } from "../apportion/allocation-request";
import type { Language } from "../text/language";
import type { AllocationProgramme } from "./allocation-programme";

/** What the tab is printed from. */
export interface AllocationPrint {
  readonly request: AllocationRequest;
  readonly allocation: Allocation;
  readonly programme: AllocationProgramme;
  /** The office as it heads its papers; "" where the list does not say. */
  readonly office: string;
  /** Heading of the column the target is shared out by, where it is one. */
  readonly weightHeading: string | null;
  readonly settled: ReadonlyMap<string, number>;
  /** Of the written tab, not of the reader. */
  readonly language: Language;
}

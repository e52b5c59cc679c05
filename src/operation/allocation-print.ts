import type { Allocation } from "../apportion/allocate";
import type { AllocationRequest } from "../apportion/allocation-request";
import type { PlainValue } from "../sheet/cell-value";
import type { Language } from "../text/language";
import type { AllocationProgramme } from "./allocation-programme";

/** By column of the officer's and unit key; null clears a cell. What is not there stays as it stands. */
export type OfficerWords = Readonly<Partial<Record<"hold" | "min" | "max" | "note", ReadonlyMap<string, PlainValue>>>>;

/** What the tab is printed from. */
export interface AllocationPrint {
  readonly request: AllocationRequest;
  readonly allocation: Allocation;
  readonly programme: AllocationProgramme;
  /** The office as it heads its papers; "" where the list does not say. */
  readonly office: string;
  /** Heading of the column the target is shared out by, where it is one. */
  readonly weightHeading: string | null;
  /** What shall stand in the officer's columns from now on. */
  readonly settled: OfficerWords;
  /** Persons handed over to unions still to be founded: target = parts + reserve. */
  readonly reserve: number;
  /** Of the written tab, not of the reader. */
  readonly language: Language;
}

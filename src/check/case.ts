import type { FindingFacts } from "../finding/finding";
import type { Sector } from "../roster/sector";
import type { CellRef } from "../sheet/cell-ref";
import type { Facts, RuleScope } from "./rule";

/** One thing rules are asked of, with where its figures stand. */
export interface Case {
  readonly scope: RuleScope;
  readonly facts: Facts;
  /** The cell of each fact; `cell` stands in for those that have none. */
  readonly cells: Readonly<Record<string, CellRef>> & { readonly cell: CellRef };
  readonly unit?: string;
  readonly sector?: Sector | null;
  /** What the sentence needs beside the two sides. */
  readonly said: FindingFacts;
}

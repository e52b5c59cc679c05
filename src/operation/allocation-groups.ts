import type { Allocation } from "../apportion/allocate";
import type { AllocationRequest } from "../apportion/allocation-request";
import { foldText } from "../sheet/fold";
import type { AllocationTabText, AllocationText } from "../text/allocation-text";

/** Units that stand together on paper: positions among those that take part, in the order of the list. */
export interface AllocationGroup {
  readonly label: string;
  readonly positions: readonly number[];
}

export interface AllocationGroups {
  /** Column of «Phân bổ» in which the label of its group stands beside each unit. */
  readonly column: "block" | "sector";
  /** In the order in which the list names them; one where the list makes no difference. */
  readonly groups: readonly AllocationGroup[];
}

/**
 * The label of each unit's block (khối), by position; all "" where the list has no blocks. A block that is spelt in several ways, or that the list
 * returns to, is one: the first spelling counts, so that a formula which compares labels finds all of it.
 */
export function blockLabels({ roster }: AllocationRequest, { facts }: Allocation, text: AllocationTabText): string[] {
  const labels = Array.from(facts.taken, (unit) => roster.blocks[unit] ?? "");
  if (labels.every((label) => foldText(label) === "")) return labels.map(() => "");
  const spelling = new Map<string, string>();
  return labels.map((label) => {
    const folded = foldText(label);
    if (folded === "") return text.noBlock;
    const known = spelling.get(folded) ?? label;
    spelling.set(folded, known);
    return known;
  });
}

/** By block; where the list has none, by sector. */
export function groupUnits(
  request: AllocationRequest,
  allocation: Allocation,
  words: AllocationText,
  text: AllocationTabText,
): AllocationGroups {
  const blocks = blockLabels(request, allocation, text);
  const hasBlocks = blocks.some((label) => label !== "");
  const { taken, sectors } = allocation.facts;
  const labels = hasBlocks ? blocks : Array.from(taken, (unit) => words.sectors[sectors[unit] ?? "unknown"]);
  const positions = new Map<string, number[]>();
  labels.forEach((label, position) => {
    const some = positions.get(label);
    if (some) some.push(position);
    else positions.set(label, [position]);
  });
  return { column: hasBlocks ? "block" : "sector", groups: [...positions].map(([label, some]) => ({ label, positions: some })) };
}

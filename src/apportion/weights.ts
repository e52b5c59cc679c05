import type { AllocationRequest } from "./allocation-request";
import type { UnitFacts } from "./unit-facts";

/**
 * The weight of each unit that takes part, in whole numbers. A unit that only takes part because it is held has none: its part is the number typed.
 *
 * @throws RangeError where the weight is a column and no figures came with it.
 */
export function weightsOf(request: AllocationRequest, facts: UnitFacts): Float64Array<ArrayBuffer> {
  const column = columnOf(request, facts);
  return Float64Array.from(facts.taken, (unit, index) => (facts.confirmed[index] === 1 ? 0 : column[unit] || 0));
}

function columnOf({ weight, figures, roster }: AllocationRequest, facts: UnitFacts): Float64Array {
  switch (weight) {
    case "gap":
      return facts.gaps;
    case "non-members":
      return facts.nonMembers;
    case "workers":
      return roster.workers;
    case "last-year":
    case "column":
      if (!figures) throw new RangeError(`the weight «${weight}» needs a column of figures`);
      return figures;
  }
}

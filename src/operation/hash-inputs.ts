import type { AllocationRequest } from "../apportion/allocation-request";
import { Checksum, hashText } from "../sheet/checksum";

/**
 * A short text that two requests share when their allocations must be the same: it covers the units with their figures and bounds in the order of the
 * list, what their labels mean, target, rates, method, weight. Names, rows and the look of the list do not count. 16 hexadecimal digits.
 */
export function hashInputs(request: AllocationRequest): string {
  const { roster, labels, terms, method, weight, figures, bounds, outside } = request;
  const sum = new Checksum();
  const addText = (text: string) => {
    sum.add(text.length);
    sum.add(hashText(text));
  };
  const addPairs = (pairs: readonly (readonly [string, string | number])[]) => {
    sum.add(pairs.length);
    for (const [name, value] of [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))) {
      addText(name);
      addText(String(value));
    }
  };
  const addColumn = (column: ArrayLike<number> | null) => {
    sum.add(column === null ? 0 : 1);
    for (let unit = 0; column !== null && unit < roster.size; unit += 1) sum.addNumber(column[unit] ?? Number.NaN);
  };
  addText(method);
  addText(weight);
  sum.addNumber(terms.target);
  addPairs(Object.entries(terms.rates));
  addPairs([...labels]);
  sum.add(roster.size);
  for (const text of [...roster.keys, ...roster.sectorLabels]) addText(text);
  for (const column of [roster.workers, roster.members, roster.duplicateOf, figures, outside]) addColumn(column);
  for (const column of [bounds.holds, bounds.floors, bounds.ceilings]) addColumn(column);
  return sum.print();
}

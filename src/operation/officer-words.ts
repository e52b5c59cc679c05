import type { Allocation } from "../apportion/allocate";
import type { AllocationRequest } from "../apportion/allocation-request";
import type { PlainValue } from "../sheet/cell-value";
import { allocationTabText } from "../text/allocation-text";
import type { OfficerWords } from "./allocation-print";
import type { OpenedList } from "./opened-list";
import type { SplitChoices } from "./split-choices";
import { TAB_LANGUAGE } from "./tab-language";

/**
 * What of the officer's columns changes with a split: parts typed over and units held or released in the pane move to «Giữ», bounds that were let go
 * are cleared, and a unit that may go beyond its room gets its «Tối đa» with a note. A note of the officer's own stays.
 */
export function officerWords(
  { standing }: Pick<OpenedList, "standing">,
  { holds, relief }: SplitChoices,
  request: AllocationRequest,
  allocation: Allocation,
): OfficerWords {
  const cleared = (keys: readonly string[]) => new Map<string, PlainValue>(keys.map((key) => [key, null]));
  const max = cleared(relief.releaseCeilings);
  const note = new Map<string, PlainValue>();
  const may = new Set(relief.override);
  allocation.facts.taken.forEach((unit, position) => {
    const key = request.roster.keys[unit] ?? "";
    const part = allocation.parts[position] ?? 0;
    if (!may.has(key) || part <= (allocation.facts.nonMembers[unit] ?? 0)) return;
    max.set(key, part);
    if (standing?.units.get(key)?.hasNote !== true) note.set(key, allocationTabText(TAB_LANGUAGE).overrideNote);
  });
  const hold = new Map<string, PlainValue>([
    ...(standing?.holds?.settled ?? []),
    ...cleared(relief.releaseHolds),
    ...Object.entries(holds),
  ]);
  return { hold, min: cleared(relief.releaseFloors), max, note };
}

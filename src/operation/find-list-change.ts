import { sectorOfLabel } from "../roster/sector";
import { foldHeading } from "../sheet/fold";
import { allocationText } from "../text/allocation-text";
import { labelsOf } from "./labels-of";
import type { OpenedList } from "./opened-list";
import type { ListChange } from "./split-receipt";
import { TAB_LANGUAGE } from "./tab-language";

/**
 * «Danh sách đã đổi»: the list against what «Phân bổ» was made from, which stands there as values. Units that were left out then stand below its
 * table and count neither as added nor as gone; null where there is no tab, or nothing has changed.
 *
 * @param leftOut keys of the units that get no part as the list stands now.
 */
export function findListChange(opened: OpenedList, leftOut: ReadonlySet<string>): ListChange | null {
  const { standing, roster } = opened;
  if (!standing || standing.units.size === 0) return null;
  const labels = labelsOf(opened.answers);
  const { sectors } = allocationText(TAB_LANGUAGE);
  const changed: string[] = [];
  const added: string[] = [];
  const seen = new Set<string>();
  roster.keys.forEach((key, unit) => {
    const name = roster.names[unit] ?? "";
    const stood = standing.units.get(key);
    if (!stood) {
      if (!leftOut.has(key)) added.push(name);
      return;
    }
    seen.add(key);
    const sector = foldHeading(sectors[sectorOfLabel(roster.sectorLabels[unit] ?? "", labels) ?? "unknown"]);
    const isSame =
      sameCount(stood.workers, roster.workers[unit]) &&
      sameCount(stood.members, roster.members[unit]) &&
      foldHeading(stood.sector) === sector;
    if (!isSame) changed.push(name);
  });
  const gone = [...standing.units].filter(([key]) => !seen.has(key)).map(([key, { name }]) => name || key);
  return changed.length + added.length + gone.length === 0 ? null : { changed, added, gone };
}

function sameCount(stood: number, now: number | undefined): boolean {
  return Object.is(stood, now ?? Number.NaN);
}

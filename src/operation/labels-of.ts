import type { SectorLabels } from "../roster/sector";
import type { ListAnswers } from "./list-view";

/** The officer's answers about labels as the roster asks for them. */
export function labelsOf({ labels }: ListAnswers): SectorLabels {
  return new Map(Object.entries(labels));
}

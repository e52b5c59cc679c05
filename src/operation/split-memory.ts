import { WEIGHT_NAMES } from "../apportion/allocation-request";
import { DIVIDE_METHODS } from "../apportion/divide";
import type { Programme } from "../programme/programme";
import { ratesOf } from "../programme/rates-of";
import { targetOf } from "../programme/target-of";
import { foldText } from "../sheet/fold";
import { findOfficeName } from "./office-name";
import type { OpenedList } from "./opened-list";
import { chooseProgramme, type ProgrammeShelf } from "./read-programme";
import { NO_RELIEF, type SplitChoices } from "./split-choices";

/** Under this name the choices stand in `WorkbookState.memory`. */
export const SPLIT_MEMORY = "split";

/** What was chosen last in this workbook, else what most offices will want: their own programme, its target, by what is missing to the rate. */
export function recallChoices({ memory, shelf, list }: Pick<OpenedList, "memory" | "shelf" | "list">): SplitChoices {
  const kept = memory[SPLIT_MEMORY];
  const said: Readonly<Record<string, unknown>> = typeof kept === "object" && kept !== null ? { ...kept } : {};
  const programme = recallProgramme(shelf, said["programme"], findOfficeName(list.image, list.heading));
  const target = programme && targetOf(programme)?.count;
  // A target typed in the pane holds as long as the programme asks for what it asked for then.
  const isSame = said["programme"] === programme?.key && said["asked"] === (target ?? null);
  const hasRates = programme !== undefined && Object.keys(ratesOf(programme).rates).length > 0;
  const heading = said["weightHeading"];
  return {
    programme: programme?.key ?? "",
    target: isSame && Number.isSafeInteger(said["target"]) ? Number(said["target"]) : (target ?? 0),
    method: DIVIDE_METHODS.find((method) => method === said["method"]) ?? "webster",
    weight: WEIGHT_NAMES.find((weight) => weight === said["weight"]) ?? (hasRates ? "gap" : "non-members"),
    weightHeading: typeof heading === "string" ? heading : "",
    holds: {},
    relief: NO_RELIEF,
  };
}

/** What of the choices is worth remembering: holds and ways out are written where they belong. */
export function rememberChoices(choices: SplitChoices, shelf: ProgrammeShelf): Readonly<Record<string, unknown>> {
  const { programme, target, method, weight, weightHeading } = choices;
  const asked = chooseProgramme(shelf, programme);
  return { programme, target, asked: (asked && targetOf(asked)?.count) ?? null, method, weight, weightHeading };
}

/** The workbook's own, the one chosen last, the one whose issuer heads the list, else the first. */
function recallProgramme(shelf: ProgrammeShelf, last: unknown, office: string): Programme | undefined {
  if (shelf.own) return shelf.own;
  const folded = foldText(office);
  const ofOffice = shelf.catalogue.find(({ issuer }) => folded !== "" && foldText(issuer) === folded);
  return (typeof last === "string" ? chooseProgramme(shelf, last) : undefined) ?? ofOffice ?? shelf.catalogue[0];
}

import type { Finding } from "../finding/finding";
import { findProgramme, listProgrammes } from "../programme/catalogue";
import { parseProgramme } from "../programme/parse-programme";
import type { Programme } from "../programme/programme";
import type { ReadableBook } from "../sheet/workbook";

/** The programmes an office can choose from. */
export interface ProgrammeShelf {
  /** The workbook's own tab «Chương trình»; it goes before the catalogue. null where there is none, or none that can be read. */
  readonly own: Programme | null;
  readonly catalogue: readonly Programme[];
  /** What reading the tab found. */
  readonly findings: readonly Finding[];
}

/** Kind of the tab «Chương trình». */
const PROGRAMME_TAB = "programme";

/** Reads the tab «Chương trình» where the workbook has one, and the catalogue. @throws HostError */
export async function readProgrammes(workbook: ReadableBook): Promise<ProgrammeShelf> {
  const { tabs } = await workbook.describe();
  const tab = tabs.find(({ mark }) => mark?.kind === PROGRAMME_TAB);
  const parsed = tab && parseProgramme(await workbook.read(tab.name));
  const own = parsed?.programme ?? null;
  const catalogue = listProgrammes().flatMap(({ key }) => findProgramme(key) ?? []);
  return { own, catalogue: catalogue.filter(({ key }) => key !== own?.key), findings: parsed?.findings ?? [] };
}

/** A programme by its key, the workbook's own first. */
export function chooseProgramme({ own, catalogue }: ProgrammeShelf, key: string): Programme | undefined {
  return own?.key === key ? own : catalogue.find((one) => one.key === key);
}

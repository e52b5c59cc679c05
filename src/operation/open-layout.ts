import type { SheetImage } from "../sheet/sheet-image";
import type { ReadableBook } from "../sheet/workbook";
import { changeLayout } from "./change-layout";
import type { LayoutCorrection } from "./layout-memory";
import type { LayoutChange, LayoutRefusal, LayoutView } from "./layout-view";
import { tablesOf, viewTable } from "./view-layout";

/** How tables are read, and what is known of layouts after what was said. */
export interface LayoutAnswer {
  readonly view: LayoutView;
  readonly layouts: readonly LayoutCorrection[];
  /** Why what was said cannot be: nothing changed. */
  readonly refusal: LayoutRefusal | null;
  /** Place in `view.tables` of the table that was spoken of; 0 where none was. */
  readonly place: number;
}

/** What is looked at: every tab of a file that was sent, or one tab of the open workbook. */
export interface LayoutOf {
  /** null for the open workbook. */
  readonly file: string | null;
  /** null for every visible tab that is not ours. */
  readonly tab: string | null;
}

/**
 * Reads the tables anew, with what the officer says of one of them. Nothing is written.
 *
 * @param layouts what is known, oldest first. @throws HostError what the workbook throws
 */
export async function openLayout(
  workbook: ReadableBook,
  { file, tab }: LayoutOf,
  layouts: readonly LayoutCorrection[],
  change: LayoutChange | null,
): Promise<LayoutAnswer> {
  const { name, tabs } = await workbook.describe();
  const looked = tabs.filter((one) => (tab === null ? one.mark === null && one.visibility === "visible" : one.name === tab));
  const images: SheetImage[] = [];
  for (const one of looked) images.push(await workbook.read(one.name));
  const of = file ?? name;
  const image = change && images.find((one) => one.tab === change.tab);
  const changed = change && image ? changeLayout(of, image, layouts, change) : null;
  const known = changed?.layouts ?? layouts;
  const tables = images.flatMap((one) => tablesOf(of, one, known).map((table) => viewTable(table)));
  const spokenOf = changed && tables.findIndex((one) => one.tab === change?.tab && (one.heading?.first ?? null) === changed.at);
  const inTab = tables.findIndex((one) => one.tab === change?.tab);
  return {
    view: { file, tables },
    layouts: known,
    refusal: changed?.refusal ?? null,
    place: Math.max(0, spokenOf === null || spokenOf < 0 ? inTab : spokenOf),
  };
}

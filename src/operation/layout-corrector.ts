import { type CorrectHeadings, knowsReportLabel } from "../check/recognise-tab";
import type { HeadingBlock } from "../sheet/heading";
import type { KnowsLabel } from "../sheet/heading-score";
import type { SheetImage } from "../sheet/sheet-image";
import { STATE_TAB } from "../sheet/tab-content";
import type { ReadableBook } from "../sheet/workbook";
import { correctHeadings, type PlacedHeading } from "./correct-headings";
import { type LayoutCorrection, recallLayouts } from "./layout-memory";
import { senderOf } from "./layout-sender";
import { readState } from "./workbook-state";

/** Reads the tabs of a file by what the officer said of layouts. @param layouts oldest first */
export function correctorFor(file: string, layouts: readonly LayoutCorrection[]): CorrectHeadings {
  return (image, found) => placeHeadings(file, image, found, layouts);
}

/** The same, with what was said of each. */
export function placeHeadings(
  file: string,
  image: SheetImage,
  found: readonly HeadingBlock[],
  layouts: readonly LayoutCorrection[],
  knows: KnowsLabel = knowsReportLabel,
): PlacedHeading[] {
  const sender = layouts.length > 0 ? senderOf(file, image).sender : "";
  return correctHeadings(image, found, layouts, sender, knows);
}

/** What is known of layouts: as the officer says now, else as the workbook remembers. @throws HostError what the workbook throws */
export async function knownLayouts(workbook: ReadableBook, said: readonly LayoutCorrection[] | null): Promise<readonly LayoutCorrection[]> {
  if (said) return said;
  const { tabs } = await workbook.describe();
  return recallLayouts(
    await readState(
      workbook,
      tabs.some(({ name }) => name === STATE_TAB),
    ),
  );
}

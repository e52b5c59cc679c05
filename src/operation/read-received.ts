import { parseDay } from "../programme/day";
import { cellText } from "../sheet/cell-text";
import { plainOf } from "../sheet/cell-value";
import { foldHeading } from "../sheet/fold";
import { at, type SheetImage } from "../sheet/sheet-image";
import type { Workbook } from "../sheet/workbook";
import { checkText } from "../text/check-text";
import type { Language } from "../text/language";
import { SUBMITTED_TAB } from "./submitted-plan";

/** Ngày nhận as the officer typed it on our tab «Số liệu nộp», by file: ISO. Empty where the workbook has no such tab. @throws HostError */
export async function readReceived(workbook: Workbook, language: Language): Promise<ReadonlyMap<string, string>> {
  const { tabs } = await workbook.describe();
  const tab = tabs.find(({ mark }) => mark?.kind === SUBMITTED_TAB.kind);
  return tab ? receivedIn(await workbook.read(tab.name), language) : new Map();
}

function receivedIn(image: SheetImage, language: Language): ReadonlyMap<string, string> {
  const { columns } = checkText(language).submittedTab;
  const received = new Map<string, string>();
  let places: { readonly file: number; readonly day: number } | undefined;
  for (let row = 0; row < image.rows; row += 1) {
    if (!places) {
      places = headingAt(image, row, columns.file, columns.received);
      continue;
    }
    const day = parseDay(plainOf(at(image, row, places.day)), image.dateSystem);
    const file = cellText(image, row, places.file);
    // One day typed anywhere beside a file's figures is that file's.
    if (day !== undefined && file !== "" && !received.has(file)) received.set(file, day);
  }
  return received;
}

function headingAt(image: SheetImage, row: number, file: string, received: string) {
  const labels = Array.from({ length: image.columns }, (_, column) => foldHeading(cellText(image, row, column)));
  const places = { file: labels.indexOf(foldHeading(file)), day: labels.indexOf(foldHeading(received)) };
  return places.file >= 0 && places.day >= 0 ? places : undefined;
}

import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import { KIND, type SheetImage } from "../sheet/sheet-image";

const OFFICE = /^(lien doan lao dong|ldld|cong doan (tinh|thanh pho|quan|huyen|phuong|xa|cac khu|khu|nganh|vien chuc))\b/;

/** The office as it heads the list: the last line above the heading that names one (the higher office stands first). "" where none does. */
export function findOfficeName(image: SheetImage, heading: HeadingBlock): string {
  let name = "";
  for (let entry = 0; entry < (image.rowStarts[heading.first] ?? 0); entry += 1) {
    if (image.kinds[entry] !== KIND.text) continue;
    const text = (image.strings[image.texts[entry] ?? 0] ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();
    if (text.length <= 80 && OFFICE.test(foldText(text))) name = text;
  }
  return name;
}

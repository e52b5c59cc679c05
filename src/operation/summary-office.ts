import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import { KIND, type SheetImage } from "../sheet/sheet-image";
import type { SummaryOffice } from "../summary/summary-office";
import { findOfficeName } from "./office-name";

/** What an office's settings say of its papers; what is left out is filled in by hand. */
export type OfficeSettings = Partial<Omit<SummaryOffice, "tab">>;

/** Who reports: as the settings say, else as the list is headed. */
export function officeOf(image: SheetImage, heading: HeadingBlock, settings: OfficeSettings): SummaryOffice {
  const issuer = settings.issuer ?? findOfficeName(image, heading);
  return {
    superior: settings.superior ?? findSuperior(image, heading, issuer),
    issuer,
    place: settings.place ?? "",
    number: settings.number ?? "",
    date: settings.date ?? null,
    signerPosition: settings.signerPosition ?? "CHỦ TỊCH",
    signerName: settings.signerName ?? "",
    preparerName: settings.preparerName ?? "",
    tab: image.tab,
  };
}

const SUPERIOR = /^(tong lien doan|lien doan lao dong|ldld|cong doan (tinh|thanh pho|nganh|cac khu|khu))\b/;

/** The first line above the heading that names a union body, where it is another than the issuer. */
function findSuperior(image: SheetImage, heading: HeadingBlock, issuer: string): string {
  for (let entry = 0; entry < (image.rowStarts[heading.first] ?? 0); entry += 1) {
    if (image.kinds[entry] !== KIND.text) continue;
    const text = (image.strings[image.texts[entry] ?? 0] ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();
    if (text.length <= 80 && SUPERIOR.test(foldText(text))) return foldText(text) === foldText(issuer) ? "" : text;
  }
  return "";
}

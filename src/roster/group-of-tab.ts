import { cellText } from "../sheet/cell-text";
import type { HeadingBlock } from "../sheet/heading";
import type { SheetImage } from "../sheet/sheet-image";

const GROUP = /\b(khối|cụm|nhóm|phường|xã|thị trấn|đặc khu|khu vực)\s+\S/iu;
const TITLE = /(?:^|\s)((?:khối|cụm|nhóm|phường|xã|thị trấn|đặc khu)\s+.+?)(?=\s+(?:năm|quý|tháng|tính đến)(?:\s|$)|\s*[(,;:–-]|$)/iu;

/**
 * What the units of a list have in common that has a tab to itself: as the tab is called where its name says a group, else as the title above the
 * heading says («DANH SÁCH CĐCS KHỐI TRƯỜNG HỌC NĂM 2021»), else the tab's name.
 */
export function groupOfTab(image: SheetImage, { start, first }: HeadingBlock): string {
  const name = image.tab.normalize("NFC").trim();
  if (GROUP.test(name)) return name;
  for (let row = first - 1; row >= start; row -= 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const said = TITLE.exec(cellText(image, row, image.columnOf[entry] ?? 0))?.[1];
      if (said !== undefined) return said === said.toUpperCase() ? capitalised(said.toLowerCase()) : capitalised(said);
    }
  }
  return name;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

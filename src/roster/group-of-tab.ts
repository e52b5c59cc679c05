import { cellText } from "../sheet/cell-text";
import type { HeadingBlock } from "../sheet/heading";
import type { SheetImage } from "../sheet/sheet-image";

const TITLE = /(?:^|\s)((?:khối|cụm|nhóm|phường|xã|thị trấn|đặc khu)\s+.+?)(?=\s+(?:năm|quý|tháng|tính đến)(?:\s|$)|\s*[(,;:–-]|$)/iu;

/**
 * What the units of a list have in common that has a tab to itself: as the title above the heading says («DANH SÁCH CĐCS KHỐI TRƯỜNG HỌC NĂM 2021»),
 * which has room for more than a tab's 31 letters; else the tab's name.
 */
export function groupOfTab(image: SheetImage, heading: HeadingBlock): string {
  return groupsInTitles(image, heading)[0] ?? image.tab.normalize("NFC").trim();
}

/** The one khối that a list is of, as its titles say; "" where they name none, or several. */
export function blockOfTitles(image: SheetImage, heading: HeadingBlock): string {
  const blocks = groupsInTitles(image, heading).filter((group) => /^khối\s/iu.test(group));
  const [only = ""] = blocks;
  return blocks.length === 1 && !/(?<=\S\s)khối\s/iu.test(only) ? only : "";
}

/** The nearest to the heading first. */
function groupsInTitles(image: SheetImage, { start, first }: HeadingBlock): string[] {
  const groups: string[] = [];
  for (let row = first - 1; row >= start; row -= 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const said = TITLE.exec(cellText(image, row, image.columnOf[entry] ?? 0))?.[1];
      if (said !== undefined) groups.push(capitalised(said === said.toUpperCase() ? said.toLowerCase() : said));
    }
  }
  return groups;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

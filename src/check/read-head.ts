import { cellText } from "../sheet/cell-text";
import { foldText } from "../sheet/fold";
import type { HeadingBlock } from "../sheet/heading";
import type { SheetImage } from "../sheet/sheet-image";
import { type Deadline, readDeadline } from "./deadline";
import { type Period, readPeriod } from "./period";
import { readDay } from "./read-day";

/** What stands round a table: title, period, who reports, and the days. Days are ISO-like numbers, 20210310; null where nothing says. */
export interface TabHead {
  readonly title: string;
  /** Of the title or the tab's name; the part is null where only a year is said. */
  readonly part: Period["part"] | null;
  readonly year: number | null;
  readonly periodCell: Place | null;
  readonly unit: string;
  readonly unitCell: Place | null;
  readonly ward: string;
  /** «Số liệu tính đến ngày …». */
  readonly cutOff: number | null;
  readonly signed: number | null;
  readonly signedCell: Place | null;
  /** «Ngày nhận: …», typed in the sheet; never the file's own date. */
  readonly received: number | null;
  readonly deadline: Deadline | null;
  /** Everything above the table, for finding the paper it speaks of. */
  readonly texts: readonly string[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

interface Said extends Place {
  readonly text: string;
}

const SIGNED = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu;
const CUT_OFF = /(tính đến|đến (hết )?ngày|số liệu)/iu;
const PAPER = /^\(?(theo (kế hoạch|quyết định|công văn|chương trình|văn bản|hướng dẫn)|căn cứ|hạn )/iu;
const UNIT = /^(?:tên )?(?:đơn vị(?: báo cáo)?|cđcs(?: báo cáo)?|công đoàn cơ sở)\s*:\s*(.*)$/iu;
const WARD = /^(?:địa bàn|phường|xã|phường, xã)\s*:\s*(.*)$/iu;
const RECEIVED = /^ngày (?:nhận|gửi|nộp)(?: báo cáo)?\s*:?\s*(.*)$/iu;

/**
 * Reads what stands above a table and, for the signature, below it; what belongs to other tables of the tab is not looked at.
 * @param after first row below the units.
 */
export function readHead(image: SheetImage, { start, first, end }: HeadingBlock, after: number): TabHead {
  const above = saidIn(image, start, first);
  const below = saidIn(image, after, end);
  const period = findPeriod(above, image.tab);
  const unit = findValue(image, above, UNIT);
  const signed = [...below, ...above].find(({ text }) => SIGNED.test(text) && !CUT_OFF.test(text));
  const cutOff = above.find(({ text }) => CUT_OFF.test(text));
  const received = findValue(image, [...above, ...below], RECEIVED);
  return {
    title: titleOf(above),
    part: period.part,
    year: period.year,
    periodCell: period.place,
    unit: unit?.text ?? "",
    unitCell: unit ?? null,
    ward: (findValue(image, above, WARD)?.text ?? "").replace(/^(phường|xã)\s+/iu, ""),
    cutOff: dayIn(cutOff?.text),
    signed: dayIn(signed?.text),
    signedCell: signed ?? null,
    received: dayIn(received?.text),
    deadline: above.map(({ text }) => readDeadline(text)).find((one) => one !== undefined) ?? null,
    texts: [...above.map(({ text }) => text), image.tab],
  };
}

function saidIn(image: SheetImage, from: number, to: number): Said[] {
  const said: Said[] = [];
  for (let entry = image.rowStarts[from] ?? 0, row = from; row < Math.min(to, image.rows); row += 1) {
    for (; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const column = image.columnOf[entry] ?? 0;
      const text = cellText(image, row, column);
      if (text !== "") said.push({ row, column, text });
    }
  }
  return said;
}

/** The first that names a quarter or half, else the first that names a year: neither papers referred to, nor days. */
function findPeriod(above: readonly Said[], tab: string): { part: Period["part"] | null; year: number | null; place: Place | null } {
  const titles = above.filter(({ text }) => !PAPER.test(text) && !/ngày\s/iu.test(outside(text)));
  const read = [...titles, { row: 0, column: 0, text: tab }].map((said) => ({ place: said, ...readPeriod(outside(said.text)) }));
  const best = read.find(({ part }) => part !== null && part !== "year") ?? read.find(({ year }) => year !== null);
  const year = best?.year ?? read.find((one) => one.year !== null)?.year ?? null;
  return { part: best?.part ?? null, year, place: best?.place ?? null };
}

/** A title without its brackets; brackets alone are a title too. */
function outside(text: string): string {
  return text.replace(/\([^)]*\)/gu, " ").trim() || text;
}

/** What stands behind a label, in its cell or in the next one. */
function findValue(image: SheetImage, said: readonly Said[], label: RegExp): Said | undefined {
  for (const one of said) {
    const match = label.exec(one.text);
    if (!match) continue;
    if (match[1]) return { ...one, text: match[1].trim() };
    const next = cellText(image, one.row, one.column + 1);
    if (next !== "") return { row: one.row, column: one.column + 1, text: next };
  }
  return undefined;
}

function titleOf(above: readonly Said[]): string {
  const capitals = above.filter(
    ({ text }) => text === text.toUpperCase() && !/cong hoa xa hoi|^(ldld|lien doan|lđlđ)/.test(foldText(text)),
  );
  return [...capitals].sort((a, b) => b.text.length - a.text.length)[0]?.text ?? "";
}

function dayIn(text: string | undefined): number | null {
  if (text === undefined) return null;
  const { day } = readDay(/^\d{5}$/.test(text) ? { kind: "number", number: Number(text) } : { kind: "text", text }, 1900);
  return Number.isNaN(day) || day === 0 ? null : day;
}

import { utils, write } from "@e965/xlsx";

/** Cells of a tab, row by row. */
export type Grid = readonly (readonly (string | number | null)[])[];

/**
 * An .xlsx with these tabs, written by SheetJS: a writer that shares no code with ours.
 *
 * @param compression as Excel does it; it takes its time. @param bookSST texts in a part of their own, as Excel writes them
 */
export function listFile(tabs: Readonly<Record<string, Grid>>, { compression = false, bookSST = false } = {}): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(tabs)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression, bookSST }) as ArrayBuffer);
}

/** A list of unions with its heading in the third row; each unit is name, ward, sector, workers, members and what follows. */
export function listGrid(units: readonly (readonly (string | number | null)[])[], more: readonly string[] = []): Grid {
  return [
    ["LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU"],
    ["DANH SÁCH CÔNG ĐOÀN CƠ SỞ"],
    ["STT", "Tên CĐCS", "Phường", "Khu vực", "Số lao động", "Số đoàn viên", ...more],
    ...units.map((unit, index) => [index + 1, ...unit]),
  ];
}

import type { Workbook } from "@cj-tech-master/excelts";
import { unzipSync, type Zippable, zipSync } from "fflate";

/** No zip entry may carry the hour of its making. Local time, because zip knows no zone; the entry's two words are the same everywhere. */
const ENTRY_TIME = new Date(2021, 0, 14, 8, 0, 0);

/** The workbook as .xlsx: the same workbook gives the same bytes on every machine, whatever its zlib, clock and time zone. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const written = unzipSync(await workbook.xlsx.writeBuffer());
  const entries: Zippable = {};
  for (const name of Object.keys(written)) {
    const content = written[name];
    if (content) entries[name] = [content, { mtime: ENTRY_TIME, level: 9, os: 0 }];
  }
  return zipSync(entries);
}

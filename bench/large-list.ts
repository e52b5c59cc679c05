import { utils, write } from "@e965/xlsx";
import { unzipSync, zipSync } from "fflate";
import { randomFrom } from "../samples/random";
import { drawUnits } from "../tests/support/office/office-units";

/** A list of invented unions, 15 columns wide, as the bytes of an .xlsx, packed as Excel packs it: shared strings, deflate of the usual level. */
export function largeList(units: number): Uint8Array {
  const dice = randomFrom(1);
  const drawn = drawUnits(dice, [500]);
  const rows: (string | number | null)[][] = [["DANH SÁCH CÔNG ĐOÀN CƠ SỞ NĂM 2021"], []];
  rows.push(["STT", "Tên CĐCS", "Mã CĐCS", "Phường", "Khu vực", "Khối", "Tổng số lao động", "LĐ nữ", "Tham gia BHXH"]);
  rows[2]?.push("Tổng số đoàn viên", "ĐV nữ", "Kết nạp mới", "Giảm", "Tỷ lệ (%)", "Ghi chú");
  for (let unit = 0; unit < units; unit += 1) {
    const one = drawn[unit % drawn.length];
    if (!one) break;
    const figures = [one.workers, one.workersFemale, one.workersInsured, one.members, one.membersFemale, one.newMembers, one.left];
    const share = Math.round(one.share * 10_000) / 100;
    rows.push([unit + 1, `${one.name} ${unit}`, `${one.code}-${unit}`, one.ward, one.sector, one.block, ...figures, share, one.note]);
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { dense: true }), "DS");
  const parts = unzipSync(new Uint8Array(write(book, { type: "array", bookType: "xlsx", bookSST: true }) as ArrayBuffer));
  return zipSync(parts, { level: 6 });
}

import { describe, expect, test } from "vitest";
import { knowsReportLabel } from "../../src/check/recognise-tab";
import { reportFieldOf } from "../../src/roster/report-field";
import { cellText } from "../../src/sheet/cell-text";
import { findHeadings } from "../../src/sheet/heading";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { type BeginsRow, splitSideBySide } from "../../src/sheet/side-by-side";
import { imageOf } from "../support/image-of";

type Rows = Parameters<typeof imageOf>[0];
type Row = Rows[number];

const find = (image: SheetImage) => findHeadings(image, knowsReportLabel);
const begins: BeginsRow = (labels) => {
  const field = reportFieldOf(labels);
  return field === "no" || field === "name" ? field : null;
};

/** What each part says in the row of headings, and in the title above, left to right. */
function partsOf(rows: Rows, row = 1): string[] {
  const image = imageOf(rows);
  return splitSideBySide(image, find, begins).map((part) => {
    const said = Array.from({ length: part.columns }, (_, column) => cellText(part, row, column));
    expect(part.columns, "places are as they were").toBe(image.columns);
    expect(cellText(part, 0, 0), "titles are everybody's").toBe(cellText(image, 0, 0));
    return said.filter((text) => text !== "").join(" ");
  });
}

const times = (count: number, row: (index: number) => Row): Row[] => Array.from({ length: count }, (_, index) => row(index));
const unit = (index: number): Row => [index + 1, `CĐCS Trường số ${index}`, 50, 40];

describe("tables side by side", () => {
  test.each<[string, Rows, string[]]>([
    [
      "a second running number begins one",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Lao động", "Đoàn viên", "STT", "Tên CĐCS", "Lao động", "Đoàn viên"],
        ...times(4, (at) => [...unit(at), ...unit(at + 4)]),
      ],
      ["STT Tên CĐCS Lao động Đoàn viên", "STT Tên CĐCS Lao động Đoàn viên"],
    ],
    [
      "three of them are three",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Lao động", "STT", "Tên CĐCS", "Lao động", "STT", "Tên CĐCS", "Đoàn viên"],
        ...times(4, (at) => [...unit(at).slice(0, 3), ...unit(at).slice(0, 3), ...unit(at).slice(0, 3)]),
      ],
      ["STT Tên CĐCS Lao động", "STT Tên CĐCS Lao động", "STT Tên CĐCS Đoàn viên"],
    ],
    [
      "without numbers the same name does",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["Tên CĐCS", "Lao động", "Tên CĐCS", "Lao động"],
        ...times(4, (at) => [`Trường ${at}`, 50, `Công ty ${at}`, 60]),
      ],
      ["Tên CĐCS Lao động", "Tên CĐCS Lao động"],
    ],
    [
      "what stands before the number stands before it again",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["Mã CĐCS", "STT", "Tên CĐCS", "Lao động", "Mã CĐCS", "STT", "Tên CĐCS", "Lao động"],
        ...times(4, (at) => [`A${at}`, at + 1, `Trường ${at}`, 50, `B${at}`, at + 5, `Công ty ${at}`, 60]),
      ],
      ["Mã CĐCS STT Tên CĐCS Lao động", "Mã CĐCS STT Tên CĐCS Lao động"],
    ],
    [
      "after a blank column a number of its own does, under other words",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Lao động", "Đoàn viên", null, "TT", "Doanh nghiệp", "Lao động"],
        ...times(5, (at) => [...unit(at), null, at + 1, `Công ty ${at}`, 70]),
      ],
      ["STT Tên CĐCS Lao động Đoàn viên", "TT Doanh nghiệp Lao động"],
    ],
    [
      "and a few words and figures beside a longer table",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Lao động", "Đoàn viên", null, "Khối", "Đoàn viên"],
        ...times(10, (at): Row => (at < 3 ? [...unit(at), null, `Khối ${"ABC"[at]}`, 100] : unit(at))),
      ],
      ["STT Tên CĐCS Lao động Đoàn viên", "Khối Đoàn viên"],
    ],
  ])("%s", (_, rows, expected) => expect(partsOf(rows)).toEqual(expected));

  test("an image without a heading, and one with a single table, is itself", () => {
    for (const rows of [
      [],
      [["Kính gửi các CĐCS"], [1, 2]],
      [["DANH SÁCH"], ["STT", "Tên CĐCS", "Lao động", "Đoàn viên"], ...times(4, unit)],
    ]) {
      const image = imageOf(rows);
      const [part, ...more] = splitSideBySide(image, find, begins);
      expect([part === image, more.length]).toEqual([true, 0]);
    }
  });

  test.each<[string, Rows]>([
    [
      "a blank column within a table",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Phường", null, "Lao động", "Đoàn viên"],
        ...times(6, (at): Row => [at + 1, `Trường ${at}`, "Đông", null, 50, 40]),
      ],
    ],
    [
      "remarks of words for nearly every row",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Lao động", "Đoàn viên", null, "Khu vực", "Kết nạp"],
        ...times(10, (at): Row => (at < 8 ? [...unit(at), null, "Nhà nước", 3] : unit(at))),
      ],
    ],
    [
      "words beside words: they hold no figures of their own",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Lao động", "Đoàn viên", null, "Khối", "Ghi chú"],
        ...times(10, (at): Row => (at < 3 ? [...unit(at), null, "Khối A", "mới"] : unit(at))),
      ],
    ],
    [
      "a single word and figure",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Lao động", "Đoàn viên", null, "Khối", "Đoàn viên"],
        ...times(10, (at): Row => (at < 1 ? [...unit(at), null, "Khối A", 100] : unit(at))),
      ],
    ],
    [
      "two running numbers next to each other",
      [["DANH SÁCH CĐCS NĂM 2021"], ["STT", "STT", "Tên CĐCS", "Lao động"], ...times(4, (at): Row => [at + 1, at + 1, `Trường ${at}`, 50])],
    ],
    [
      "names of two kinds: the firm and its union",
      [
        ["DANH SÁCH CĐCS NĂM 2021"],
        ["STT", "Tên CĐCS", "Lao động", "Tên doanh nghiệp", "Đoàn viên"],
        ...times(4, (at): Row => [at + 1, `CĐCS Công ty ${at}`, 50, `Công ty ${at}`, 40]),
      ],
    ],
  ])("%s makes no second table", (_, rows) => expect(partsOf(rows)).toHaveLength(1));
});

import type { Random } from "../../samples/random";
import { type Cell, type Layout, layOut } from "./list-layout";

/** A sheet as it might be typed: rows of cells, and merged areas in A1 form. */
export interface RandomSheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly string[] | "unknown";
}

const WORDS =
  "STT|TT|Tên CĐCS|Tên đơn vị|Đơn vị|Phường|Khối|Khu vực|Tổng số LĐ|Lao động nữ|Số đoàn viên|ĐV nữ|Kết nạp mới|Giảm|Nội dung|Đơn vị tính|Số lượng|Ghi chú|Chỉ tiêu|Kế hoạch|Thực hiện|Tỷ lệ %|Ngày nộp|Quý I|6 tháng|MST|CĐCS có/chưa|Trong đó|Nữ|Tổng cộng|Cộng|Cộng I|I|II|A|B|- Nữ|+ Khác|Khối trường học|NGƯỜI LẬP BIỂU|Nơi nhận:|BÁO CÁO|DANH SÁCH CĐCS NĂM 2021|“|x|-|có|chưa|1.234|12,5|1,234.5|98%|01|22/2/2021|02/25/2021|31/02/2021|#REF!|#N/A|C«ng ty|®oµn viªn|Coâng ñoaøn|½|×|  | |(1)|(2)|3=1+2|=1+1|'12|１２|Công ty TNHH Một|Trường MN Hai|\u200B|e\u0301|\uD800|😀".split(
    "|",
  );

/** Words of such sheets strewn over a grid, a few of them far away. */
export function strewnSheet(dice: Random): RandomSheet {
  const [height, width] = [dice.whole(0, 25), dice.whole(1, 12)];
  const filled = dice.whole(5, 95);
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, (): Cell => (dice.chance(filled) ? cell(dice) : null)));
  return { rows, merges: dice.chance(20) ? "unknown" : merges(dice, height, width) };
}

/** A list as an office would lay it out, then with cells and rows changed, lost, doubled, moved. */
export function mutatedSheet(dice: Random): RandomSheet {
  const { cells, merges: own } = layOut(layout(dice));
  const rows = cells.map((row) => [...row]);
  for (let change = dice.whole(0, 12); change > 0 && rows.length > 0; change -= 1) {
    const at = dice.whole(0, rows.length - 1);
    const row = rows[at] ?? [];
    const how = dice.whole(0, 7);
    if (how === 0) rows.splice(at, 1);
    else if (how === 1) rows.splice(at, 0, [...row]);
    else if (how === 2) rows.splice(at, 0, []);
    else if (how === 3) row.unshift(cell(dice));
    else if (how === 4) row.shift();
    else if (how === 5) rows.push(rows.splice(at, 1)[0] ?? []);
    else row[dice.whole(0, 8)] = cell(dice);
  }
  for (const row of rows) for (let column = 0; column < row.length; column += 1) row[column] ??= null;
  return { rows, merges: dice.chance(30) ? merges(dice, rows.length, 8) : own };
}

function cell(dice: Random): Cell {
  if (dice.chance(40)) return dice.chance(90) ? dice.whole(0, 3_000) : dice.pick([-1, 12.5, 1e15, 1e-9, 44_000, 0.98]);
  return dice.chance(5) ? `${dice.pick(WORDS)} `.repeat(dice.whole(1, 60)) : dice.pick(WORDS);
}

function layout(dice: Random): Layout {
  return {
    titles: dice.whole(0, 5),
    headingRows: dice.pick([1, 2, 3]),
    hasNumberRow: dice.chance(50),
    groups: dice.pick(["none", "roman", "khối", "ward"]),
    groupHasSums: dice.chance(50),
    subtotals: dice.pick(["none", "named", "bare"]),
    total: dice.pick(["TỔNG CỘNG", "Tổng số", "Toàn quận", "Cộng", null]),
    ofWhich: dice.chance(50),
    repeatsHeading: dice.chance(50),
    subRow: dice.chance(50),
    foot: dice.pick(["none", "note", "signature", "both"]),
    asText: dice.chance(50),
    merges: dice.pick(["known", "unknown", "absent"]),
    sizes: Array.from({ length: dice.whole(1, 4) }, () => dice.whole(3, 8)),
  };
}

function merges(dice: Random, height: number, width: number): string[] {
  if (height === 0) return [];
  return Array.from({ length: dice.whole(0, 6) }, () => {
    const [row, column] = [dice.whole(1, height), dice.whole(0, width - 1)];
    const name = (index: number) => String.fromCharCode(65 + index);
    return `${name(column)}${row}:${name(Math.min(25, column + dice.whole(0, 6)))}${row + dice.whole(0, 4)}`;
  });
}

/** The sheet as SpreadsheetML 2003, the one kind of workbook that is plain text. */
export function printXml({ rows }: RandomSheet): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const data = (value: Cell) =>
    value === null
      ? "<Cell/>"
      : `<Cell><Data ss:Type="${typeof value === "number" ? "Number" : "String"}">${escaped(String(value))}</Data></Cell>`;
  const body = rows.map((row) => `<Row>${row.map(data).join("")}</Row>`).join("");
  const names = 'xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"';
  return `<?xml version="1.0"?><Workbook ${names}><Worksheet ss:Name="T"><Table>${body}</Table></Worksheet></Workbook>`;
}

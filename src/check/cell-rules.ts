import { fact, type Rule, rule, value } from "./rule";

const HOUSE = "Số người là số nguyên, mỗi ô một con số";

/** What a cell must be before anything is computed with it: each fact is 1 where the fault is there, 0 where it is not. */
const flaw = (code: Rule["code"], name: string, severity: Rule["severity"], source = HOUSE): Rule =>
  rule({
    code,
    scope: "cell",
    left: fact(name),
    right: value(0),
    severity,
    source,
    point: "cell",
    examples: { pass: { [name]: 0 }, fail: { [name]: 1 }, undecided: { [name]: null } },
  });

export const CELL_RULES: readonly Rule[] = [
  flaw("K01", "isText", "query", "Số gõ dạng chữ không vào tổng của Excel"),
  flaw("K02", "isFraction", "error"),
  flaw("K04", "isNegative", "error"),
  flaw("K05", "isError", "error", "Ô báo lỗi không phải số liệu"),
  flaw("K06", "isUncalculated", "query", "Công thức chưa tính thì ô chưa có số liệu"),
  flaw("K09", "isMonthFirst", "query", "Ngày ghi theo thứ tự ngày, tháng, năm"),
  flaw("K10", "isShortYear", "note", "Năm ghi đủ bốn chữ số"),
  flaw("K11", "isUnreal", "error", "Ngày phải có thật trong lịch"),
  flaw("K12", "isBlankKey", "query", "Trống không phải là 0: thiếu số thì không có tỷ lệ"),
  flaw("K13", "hasLostZero", "query", "Mã số thuế có 10 chữ số, chi nhánh thêm 3 chữ số"),
  flaw("K14", "isReaching", "error", "Tệp nộp chỉ có số liệu, không có công thức gọi ra ngoài"),
  flaw("K16", "isUnreadable", "error"),
];

const name = (code: Rule["code"], of: string, severity: Rule["severity"], source: string): Rule => ({
  ...flaw(code, of, severity, source),
  scope: "name",
});

/** How names are written, and whether the list knows them. */
export const NAME_RULES: readonly Rule[] = [
  name("V01", "isTcvn3", "query", "Văn bản dùng phông Unicode (TCVN 6909:2001)"),
  name("V02", "isVni", "query", "Văn bản dùng phông Unicode (TCVN 6909:2001)"),
  name("V03", "isUnsureEncoding", "query", "Văn bản dùng phông Unicode (TCVN 6909:2001)"),
  name("V04", "isDecomposed", "note", "Văn bản dùng phông Unicode dựng sẵn (TCVN 6909:2001)"),
  name("V05", "hasLookAlike", "query", "Chữ gõ đúng bảng chữ tiếng Việt thì máy mới so khớp được"),
  name("V06", "hasStraySpaces", "note", "Tên ghi liền, một dấu cách giữa các từ"),
  name("V08", "isSpoilt", "error", "Văn bản dùng phông Unicode (TCVN 6909:2001)"),
  name("D01", "isUnknown", "error", "Đơn vị báo cáo có tên trong danh sách CĐCS"),
  name("D02", "isSpelledOtherwise", "query", "Tên ghi như trong danh sách CĐCS"),
  name("D03", "isNearKnown", "query", "Đơn vị báo cáo có tên trong danh sách CĐCS"),
  name("D04", "isRepeated", "error", "Mỗi đơn vị một dòng"),
  name("D05", "isTaxCodeRepeated", "error", "Mỗi mã số thuế một dòng"),
  name("D08", "isOtherSector", "query", "Khu vực khớp danh sách CĐCS"),
  name("D09", "isForeignList", "error", "Danh sách nộp là của các CĐCS trực thuộc"),
];

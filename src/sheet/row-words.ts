/** What a row under a heading is. Only `unit` and `sub-row` stand for somebody; the rest is there for the reader's eye. */
export type RowRole =
  | "unit"
  | "group"
  | "number-row"
  | "subtotal"
  | "total"
  | "sub-row"
  | "of-which"
  | "note"
  | "signature"
  | "repeated-heading"
  | "blank";

/** What follows a sum that is one of a part: «Cộng khối trường học», «Tổng I», «Tổng cộng phường 5»; «Tổng cộng (I + II)» is one of everything. */
const PART = String.raw`\s*[:(]?\s*(khối|cụm|nhóm|mục|phần|phường|xã|thị trấn|địa bàn|khu vực|loại hình|[ivx]{1,4}|[a-h])(?!\p{L})(?!\s*[+,])`;
const SUBTOTAL = new RegExp(`^(cộng|tổng cộng|tổng số|tổng)${PART}`, "u");
const TOTAL =
  /^(tổng cộng|tổng số|tc$|t\.?cộng|tổng(?! (công ty|cty|cục|kho|đội))|cộng (chung|toàn|tổng|tất cả)|toàn (quận|huyện|tỉnh|thành phố|phường|xã|đơn vị))(?!\p{L})/u;
const BARE_SUM = /^cộng(?!\p{L})(?! (đồng|tác|hưởng))/u;
const OF_WHICH = /^[-+–—*•]?\s*trong đó/u;
const SIGNATURE =
  /^(người (lập|tổng hợp|kiểm tra|báo cáo)|lập biểu|tm\.|t\/m|kt\.|tl\.|chủ tịch$|phó chủ tịch( thường trực)?$|nơi nhận|thủ trưởng|giám đốc$|xác nhận|kế toán( trưởng)?$|ban (thường vụ|chấp hành)$|\(?ký( tên|,| và|\)|$)|.*ngày\s*\S*\s*tháng\s*\S*\s*năm|[^,]{2,40}, ngày \d)/u;
const NOTE = /^(ghi chú\s*:?$|ghi chú\s*:|chú thích|chú ý\s*:|lưu ý|\*|\(\*|nguồn\s*:|số liệu )/u;

/** What a row's first words say it is: a sum, a part of the row above, a note, a signature; undefined where they say nothing. Texts are folded as headings. */
export function roleOfWords(texts: readonly string[]): RowRole | undefined {
  for (const text of texts) {
    if (OF_WHICH.test(text)) return "of-which";
    if (SUBTOTAL.test(text)) return "subtotal";
    if (TOTAL.test(text)) return "total";
    if (BARE_SUM.test(text)) return "subtotal";
    if (SIGNATURE.test(text)) return "signature";
    if (NOTE.test(text)) return "note";
  }
  return undefined;
}

/** «Cộng» alone: of a group, or of everything, as it stands. */
export function isBareSum(text: string): boolean {
  return BARE_SUM.test(text) && !SUBTOTAL.test(text);
}

/** «I», «II.», «A)»: what groups are counted with. */
export function isGroupNumber(text: string): boolean {
  return /^(?:[ivxlc]+|[a-h])[.)]?$/iu.test(text);
}

/** «I. Hành chính», «Khối trường học». */
export function isGroupName(text: string): boolean {
  return /^(?:(?:[ivxlc]+|[a-h])[.)]\s*\p{L}|khối |cụm |nhóm |khu vực )/iu.test(text);
}

/** «I. Hành chính»: counted among groups, so that it is one whatever else stands in the row. */
export function isCountedGroup(text: string): boolean {
  return /^(?:[ivxlc]+|[a-h])[.)]\s+\p{L}/iu.test(text);
}

/** «Phường Linh Trung», «Xã Phan»: a place by itself, which in a list of numbered units is a group. */
export function isPlaceName(text: string): boolean {
  return /^(phường|xã|thị trấn|tt\.?|đặc khu|địa bàn|p\.|x\.)\s*\S/iu.test(text);
}

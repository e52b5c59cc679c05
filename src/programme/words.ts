import type { Severity } from "../finding/finding";
import type { Sector } from "../roster/sector";
import { foldText } from "../sheet/fold";
import type { Measure } from "./measure";
import type { Comparison, FilterFlag, Grain, ProgrammeRow, RowKind, Subject } from "./programme";

/** A closed list of words of the tab «Chương trình», both ways: the first word is printed, all are read, case and marks apart. */
export type Words<T extends string> = Readonly<Record<T, readonly [string, ...string[]]>>;

export const KINDS: Words<RowKind> = {
  target: ["chỉ tiêu"],
  threshold: ["ngưỡng", "tỷ lệ"],
  minimum: ["mức tối thiểu", "tối thiểu"],
  count: ["số lượng"],
  deadline: ["thời hạn", "hạn nộp"],
  list: ["danh sách"],
  period: ["thời gian", "giai đoạn"],
  fact: ["ghi nhận"],
};

/** «bằng» and not «=»: a cell that begins with that sign cannot be typed again. */
export const COMPARISONS: Words<Comparison> = {
  "at-least": ["≥", ">=", "ít nhất", "từ"],
  "more-than": [">", "trên"],
  "at-most": ["≤", "<=", "nhiều nhất", "không quá"],
  "less-than": ["<", "dưới"],
  exactly: ["bằng", "="],
  before: ["trước ngày", "trước"],
  by: ["chậm nhất ngày", "chậm nhất"],
};

export const GRAINS: Words<Grain> = {
  each: ["từng đơn vị"],
  together: ["cộng chung"],
  both: ["cả hai cách", "cả hai"],
};

export const GROWTHS: Words<NonNullable<ProgrammeRow["growth"]>> = {
  gross: ["gộp (kết nạp mới)", "gộp", "kết nạp mới"],
  net: ["thực (tăng trừ giảm)", "thực", "thực tăng"],
};

export const SEVERITIES: Words<Severity> = {
  error: ["sai", "lỗi"],
  query: ["cần giải trình", "giải trình"],
  note: ["lưu ý"],
};

export const MEASURES: Words<Measure | "units"> = {
  units: ["số đơn vị"],
  workers: ["tổng số lao động", "lao động"],
  workersInsured: ["lao động đóng BHXH", "lao động có BHXH"],
  members: ["đoàn viên"],
  growth: ["phát triển đoàn viên"],
  introduced: ["đoàn viên ưu tú được giới thiệu"],
  partyClasses: ["lớp bồi dưỡng kết nạp Đảng"],
  unionClasses: ["lớp tập huấn cán bộ CĐCS"],
  meetings: ["kỳ giao ban CĐCS"],
  hasUnion: ["đơn vị đã có CĐCS"],
  chairIsPartyMember: ["chủ tịch CĐCS là đảng viên"],
  heldConference: ["đơn vị có hội nghị người lao động"],
  heldDialogue: ["đơn vị có đối thoại tại nơi làm việc"],
  isFocusUnit: ["đơn vị theo Hướng dẫn 1294"],
  wearsUniform: ["đơn vị thí điểm áo nhận diện"],
  founded: ["đơn vị thành lập trong kỳ"],
  agreementSigned: ["đơn vị ký mới TƯLĐTT trong kỳ"],
};

export const SUBJECTS: Words<Subject> = {
  unions: ["CĐCS", "công đoàn cơ sở"],
  enterprises: ["doanh nghiệp", "DN"],
  office: ["công đoàn cấp trên"],
};

export const SECTORS: Words<Sector> = {
  state: ["nhà nước", "khu vực nhà nước"],
  "non-state": ["ngoài nhà nước", "khu vực ngoài nhà nước"],
  neither: ["nghiệp đoàn"],
};

export const FLAG_WORDS: Readonly<Record<FilterFlag, { readonly yes: string; readonly no: string }>> = {
  isEnterprise: { yes: "của doanh nghiệp", no: "không phải doanh nghiệp" },
  eligible: { yes: "đủ điều kiện vận động", no: "chưa đủ điều kiện vận động" },
  hasUnion: { yes: "đã có CĐCS", no: "chưa có CĐCS" },
  paysFee: { yes: "có đóng kinh phí công đoàn", no: "không đóng kinh phí công đoàn" },
};

export function printWord<T extends string>(words: Words<T>, value: T | null): string {
  return value === null ? "" : words[value][0];
}

/** undefined where the text is none of the words. */
export function parseWord<T extends string>(words: Words<T>, text: string): T | undefined {
  const wanted = foldWord(text);
  return namesOf(words).find((name) => words[name].some((word) => foldWord(word) === wanted));
}

/** The words as they are printed, for saying what would have been understood. */
export function listWords<T extends string>(words: Words<T>): string {
  return namesOf(words)
    .map((name) => `«${words[name][0]}»`)
    .join(", ");
}

/** Signs such as ≥ have nothing to fold and stay. */
function foldWord(text: string): string {
  return foldText(text) || text.replace(/\s+/gu, "");
}

function namesOf<T extends string>(words: Words<T>): T[] {
  return Object.keys(words) as T[];
}

import { foldText } from "../sheet/fold";

/** What the words of a heading speak of. */
export type Concept =
  | "order"
  | "name"
  | "union"
  | "unit"
  | "enterprise"
  | "code"
  | "tax"
  | "ward"
  | "sector"
  | "block"
  | "worker"
  | "member"
  | "female"
  | "new"
  | "elite"
  | "introduce"
  | "admit"
  | "party"
  | "chair"
  | "person-name"
  | "date"
  | "report"
  | "found"
  | "year"
  | "target"
  | "note"
  | "fee"
  | "insured"
  | "not"
  | "opening"
  | "closing"
  | "decrease"
  | "net"
  | "hold"
  | "least"
  | "most"
  | "eligible"
  | "other";

/** Folded words and their concept; longer phrases are looked for first. `other` says that the column is none of ours. */
const PHRASES: readonly (readonly [Concept, string])[] = [
  ["order", "stt|s tt|so tt|so thu tu"],
  ["name", "ten"],
  ["union", "cong doan co so|cdcs|cd co so|nghiep doan|cong doan"],
  ["unit", "don vi|co quan"],
  ["enterprise", "doanh nghiep|dn|cong ty|cty"],
  ["code", "ma so|ma"],
  ["tax", "ma so thue|mst|ma so doanh nghiep"],
  ["ward", "phuong|xa|thi tran|dia ban|phuong xa|xa phuong"],
  ["sector", "loai hinh|khu vuc|thanh phan kinh te|thanh phan"],
  ["block", "khoi thi dua|cum thi dua|khoi|cum"],
  [
    "worker",
    "nguoi lao dong|lao dong|ld|nld|cnld|cnvcld|cnvc ld|cnvclld|cnvc|cong nhan vien chuc|cong nhan|can bo cong chuc|cbccvc|nhan su",
  ],
  ["member", "doan vien cong doan|doan vien|dv|dvcd"],
  ["female", "nu"],
  ["new", "moi|phat trien moi|phat trien|ptdv|tang moi"],
  ["elite", "uu tu|dvut"],
  ["introduce", "gioi thieu|gt"],
  ["admit", "ket nap"],
  ["party", "dang vien|dang|vao dang"],
  ["chair", "chu tich"],
  ["person-name", "ho va ten|ho ten"],
  ["date", "ngay"],
  ["report", "nop|bao cao|bc|gui"],
  ["found", "thanh lap"],
  ["year", "nam thanh lap"],
  ["target", "chi tieu|ke hoach|kh|giao"],
  ["note", "ghi chu"],
  ["fee", "kinh phi cong doan|kinh phi|kpcd"],
  ["insured", "bhxh|bao hiem xa hoi|bao hiem"],
  ["not", "chua la|chua"],
  ["opening", "dau nam|dau ky|dau quy"],
  ["closing", "cuoi ky|cuoi nam|cuoi quy|hien co|hien nay"],
  ["decrease", "giam|chuyen di"],
  ["net", "thuc tang|tang them"],
  ["hold", "giu"],
  ["least", "toi thieu|it nhat"],
  ["most", "toi da|muc cao nhat|cao nhat"],
  ["eligible", "du dieu kien|du dk"],
  [
    "other",
    "khac|ty le|ti le|dia chi|dien thoai|sdt|so dt|email|thu dien tu|noi nhan|xep loai|doan phi|phu trach|nganh nghe|don vi tinh|dvt|danh gia|dat|khoi luong|dien tich|don gia|thanh tien",
  ],
];

const BY_LENGTH = PHRASES.flatMap(([concept, words]) => words.split("|").map((phrase) => ({ concept, words: phrase.split(" ") }))).sort(
  (a, b) => b.words.length - a.words.length,
);

/**
 * The concepts of a heading, in the order in which its words stand. Abbreviations of two meanings are read by their neighbours: ĐV is đơn vị after
 * mã and tên, else đoàn viên; CT is chỉ tiêu before giao, năm and numbers, else chủ tịch; TT alone is the running number, else thị trấn.
 */
export function conceptsOf(heading: string): Concept[] {
  const words = foldText(heading)
    .split(" ")
    .filter((word) => word !== "");
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; ) {
    const found = readAbbreviation(words, at) ?? readPhrase(words, at);
    if (found) concepts.push(found.concept);
    at += found?.length ?? 1;
  }
  return heading.includes("%") && !concepts.includes("fee") ? [...concepts, "other"] : concepts;
}

interface Found {
  readonly concept: Concept;
  readonly length: number;
}

function readAbbreviation(words: readonly string[], at: number): Found | undefined {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === "dv" && (before === "ma" || before === "ten" || (before === "so" && words[at - 2] === "ma")))
    return { concept: "unit", length: 1 };
  if (word === "ct")
    return { concept: after === "giao" || after === "nam" || after === "ptdv" || after === undefined ? "target" : "chair", length: 1 };
  if (word === "tt") return { concept: words.length === 1 ? "order" : "ward", length: 1 };
  return undefined;
}

function readPhrase(words: readonly string[], at: number): Found | undefined {
  const phrase = BY_LENGTH.find((one) => one.words.every((word, index) => words[at + index] === word));
  return phrase && { concept: phrase.concept, length: phrase.words.length };
}

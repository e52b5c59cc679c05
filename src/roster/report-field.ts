import { foldText } from "../sheet/fold";
import type { Field } from "./field";
import { fieldOfHeading } from "./field-of-heading";

/** A heading that only reports and registers have: what its last level, or all of it, says once folded. The first that fits decides. */
interface ReportRule {
  readonly field: Field | null;
  readonly last?: RegExp;
  readonly all?: RegExp;
  readonly not?: RegExp;
}

const UNION = /\b(cdcs|cong doan|to chuc cong doan)\b/;

const RULES: readonly ReportRule[] = [
  { field: null, all: /\b(nguoi|can bo|hinh thuc|noi) (dang ky|gui|nop|nhan|bao cao)\b/ },
  { field: "sent", all: /\bngay (dang ky|gui|nop)\b/ },
  { field: "agreementSigned", all: /\b(tuldtt|tu ?ldtt|tldtt|thoa uoc)\b/, not: /het han|so luong|^so\b/ },
  { field: "dialogues", last: /^(tong )?so (cuoc|lan|buoi).*doi thoai/ },
  { field: "heldDialogue", all: /doi thoai/ },
  { field: "heldConference", all: /\bhoi nghi\b|\bhnnld\b|\bhn nld\b/ },
  { field: "isFocusUnit", all: /\b1294\b/ },
  { field: "wearsUniform", all: /\bao nhan dien\b|\bdong phuc\b|\bmac ao\b/ },
  { field: "classes", last: /^(tong )?so lop\b/ },
  { field: "attendances", last: /\bluot (nguoi|cnvcld|cnld|doan vien)\b/ },
  { field: "content", all: /\bmo hinh\b|\bnoi dung\b.*\bdang ky\b|^noi dung( thuc hien)?$/ },
  {
    field: "hasNoUnion",
    last: /^chua( co| thanh lap| co cdcs| thanh lap cdcs| co to chuc cong doan)?( x)?$/,
    all: /cdcs|cong doan|thanh lap/,
  },
  { field: "hasUnion", last: /^(da co|co|da thanh lap|da tl|co chua|x)( x)?$/, all: UNION },
  {
    field: "hasUnion",
    all: /\b(cdcs|cong doan)\b.*\b(co(?! so\b)|chua)\b|^(co|da co|da thanh lap|tinh trang|tinh hinh).*\b(cdcs|cong doan)\b/,
    not: /ngay|nam|chua thanh|kinh phi|chua co|doan phi/,
  },
  { field: "nonMembers", all: /\bchua (la|phai la|gia nhap|vao|ket nap)\b/ },
  { field: null, all: /\b(ty|ti) le\b.*\b(nu|du kien|sau|dang|bhxh|tham gia)\b/ },
  { field: "rate", all: /\b(ty|ti) le\b/ },
  { field: "movedIn", last: /\bchuyen den\b/ },
  { field: "movedOut", last: /\bchuyen (di|khoi)\b/ },
  { field: "leftOther", last: /nghi viec|nghi huu|thoi viec|ly do khac|cham dut|giam khac|xin ra/ },
  { field: "increase", last: /\btang\b/, not: /thuc tang|tang them|tang moi|tang giam|giam/ },
];

/** The field a heading or a line of a report speaks of: first what only reports have, then what lists have. */
export function reportFieldOf(labels: readonly string[]): Field | null {
  const last = foldText(labels.at(-1) ?? "");
  const all = foldText(labels.join(" "));
  const rule = RULES.find((one) => (one.last?.test(last) ?? true) && (one.all?.test(all) ?? true) && !(one.not?.test(all) ?? false));
  return rule ? rule.field : fieldOfHeading(labels);
}

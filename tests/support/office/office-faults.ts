import type { Random } from "../../../samples/random";
import type { PlainValue } from "../../../src/sheet/cell-value";
import { encodeTcvn3, encodeVni } from "../old-encodings";
import type { Leaf } from "./office-columns";
import type { OfficeCell } from "./office-page";

/** A cell typed badly on purpose: what stands in it, what a reader should make of it, and the code of the fault; null where it is none. */
export interface Slip {
  readonly cell: OfficeCell;
  readonly value: PlainValue;
  readonly code: string | null;
}

const slip = (cell: OfficeCell, value: PlainValue, code: string | null): Slip => ({ cell, value, code });

/** A slip for a cell of a column that holds a value, or undefined where the column knows none. */
export function drawSlip({ kind, field }: Leaf, value: PlainValue, dice: Random): Slip | undefined {
  if (kind === "count" || kind === "key") {
    const drawn = dice.pick(countSlips(Number(value), kind === "key", dice));
    // Workers less members may well come out below 0.
    return drawn.code === "K04" && field === "nonMembers" ? undefined : drawn;
  }
  if (kind === "share") return shareSlip(dice);
  if (kind === "day") return dice.pick(daySlips(String(value)));
  if (kind === "name") return dice.pick(nameSlips(String(value), dice));
  if (kind === "tax") return dice.pick(taxSlips(String(value)));
  return kind === "mark" && value === true ? dice.pick(MARK_SLIPS) : undefined;
}

const grouped = (count: number, separator: string) => String(count).replace(/\B(?=(\d{3})+$)/g, separator);
const fullWidth = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

function countSlips(count: number, isKey: boolean, dice: Random): Slip[] {
  const none = isKey ? "K12" : null;
  const text = (typed: string) => slip(typed, count, "K01");
  const big = count >= 1_000;
  return [
    text(String(count)),
    text(big ? grouped(count, ".") : `0${count}`),
    text(big ? grouped(count, " ") : ` ${count} `),
    text(big ? grouped(count, "\u00A0") : `${count}\u00A0`),
    text(`${big ? grouped(count, ".") : count} người`),
    text(fullWidth(String(count))),
    text(`'${count}`),
    slip(count + 0.5, `${count}.5`, "K02"),
    slip(`${count % 1000},5`, `${count % 1000},5`, "K02"),
    slip(-count - 1, `${-count - 1}`, "K04"),
    ...["#REF!", "#N/A", "#VALUE!", "#DIV/0!"].map((error) => slip({ error }, error, "K05")).slice(0, 1 + dice.whole(0, 3)),
    slip({ formula: "SUM(XX9:XX10)", value: null }, null, "K06"),
    slip(null, null, none),
    slip("-", "-", none),
    slip("–", "–", none),
    slip("x", "x", "K16"),
    slip("98%", "98%", "K16"),
    slip("chưa có số liệu", "chưa có số liệu", "K16"),
    slip(`khoảng ${count}`, `khoảng ${count}`, "K16"),
  ];
}

function shareSlip(dice: Random): Slip {
  const tenths = dice.whole(100, 999);
  const typed = `${Math.floor(tenths / 10)},${tenths % 10}`;
  return dice.pick([
    slip(`${typed}%`, tenths / 10, "K01"),
    slip(`${typed} %`, tenths / 10, "K01"),
    slip(null, null, null),
    slip("-", "-", null),
    slip({ error: "#DIV/0!" }, "#DIV/0!", "K05"),
  ]);
}

function daySlips(iso: string): Slip[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  const late = `${year}-${month}-25`;
  const bare = (text: string) => String(Number(text));
  return [
    slip(`${day}/${month}/${year}`, iso, null),
    slip(`${bare(day)}/${bare(month)}/${year}`, iso, null),
    slip(`${day}-${month}-${year}`, iso, null),
    slip(`${day}.${month}.${year}`, iso, null),
    slip(`ngày ${day} tháng ${month} năm ${year}`, iso, null),
    slip(`${month}/25/${year}`, late, "K09"),
    slip(`31/02/${year}`, `31/02/${year}`, "K11"),
    slip("chưa", "chưa", null),
    slip("chưa rõ ngày", "chưa rõ ngày", null),
    ...(Number(year) >= 2000 ? [slip(`${bare(day)}/${bare(month)}/${year.slice(2)}`, iso, "K10")] : []),
  ];
}

const OLD = /[ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i;

function nameSlips(name: string, dice: Random): Slip[] {
  const words = name.split(" ").filter((word) => OLD.test(word) && word.slice(1) === word.slice(1).toLowerCase());
  const isOld = words.length >= 3 && !/[ÀẢÃÁẠẰẲẴẮẶẦẨẪẤẬÈẺẼÉẸỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙỦŨÚỤỪỬỮỨỰỲỶỸÝỴ]/.test(name);
  const split = name.replace(" ", "  ");
  const cyrillic = name.replace(/a/, "а");
  return [
    ...(name.normalize("NFD") === name ? [] : [slip(name.normalize("NFD"), name, "V04")]),
    slip(`${name} `, name, "V06"),
    slip(` ${name}`, name, "V06"),
    ...(split === name ? [] : [slip(split, name, "V06")]),
    slip(name.replace(" ", "\u00A0"), name, "V06"),
    ...(cyrillic === name ? [] : [slip(cyrillic, cyrillic, "V05")]),
    ...(isOld ? [slip(encodeTcvn3(name), name, "V01"), slip(encodeVni(name), name, "V02")].slice(0, dice.whole(1, 2)) : []),
  ];
}

function taxSlips(code: string): Slip[] {
  const isBranch = code.includes("-");
  return [
    slip(isBranch ? code.replace("-", "") : Number(code), code, isBranch ? null : "K13"),
    slip(isBranch ? code : `'${code}`.slice(1), code, null),
    slip(isBranch ? Number(code.replace("-", "")) : `${code.slice(0, 4)} ${code.slice(4)}`, code, isBranch ? "K13" : null),
  ];
}

const MARK_SLIPS: readonly Slip[] = [slip("X", true, null), slip("x ", true, null), slip("có", true, null)];

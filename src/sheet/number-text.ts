/** How a column writes its numbers: `1.234,5`, `1,234.5`, or so that it cannot be told. */
export type NumberStyle = "point-thousands" | "comma-thousands" | "unknown";

/** A number read from text, or why it is none. `fraction` is a decimal where whole persons are due. */
export type NumberText =
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "none"; readonly mark: "dash" | "cross" }
  | { readonly kind: "fraction"; readonly number: number }
  | { readonly kind: "no-number" };

const SPACES = /[\s\u00A0\u202F\u2009']/g;
const TRAILING_WORDS = /^([-+−]?[\d.,]+)\s*(người|ng|đv|đoàn viên|lao động|đ|đồng)?\.?$/iu;

/**
 * Reads a head-count that was typed as text: «1.234», «1 234», «1.200 người», «01», full-width digits. Groups of exactly three digits after one
 * kind of separator are thousands in either style, since persons are whole; «12.5» is a fraction, never 125; «-» and «x» are marks, not 0.
 */
export function parseCount(text: string, style: NumberStyle = "unknown"): NumberText {
  const plain = text.normalize("NFKC").trim().replace(/^'/, "");
  if (/^[-–—−]$/u.test(plain)) return { kind: "none", mark: "dash" };
  if (/^x$/iu.test(plain)) return { kind: "none", mark: "cross" };
  const match = TRAILING_WORDS.exec(
    plain.replace(SPACES, (space, at: number) => (/\d/.test(plain[at - 1] ?? "") && /\d/.test(plain[at + 1] ?? "") ? "" : space)),
  );
  const digits = match?.[1]?.replace("−", "-");
  if (digits === undefined || !/\d/.test(digits)) return { kind: "no-number" };
  const number = parseDigits(digits, style);
  if (number === undefined) return { kind: "no-number" };
  return Number.isInteger(number) ? { kind: "number", number } : { kind: "fraction", number };
}

function parseDigits(digits: string, style: NumberStyle): number | undefined {
  const sign = digits.startsWith("-") ? -1 : 1;
  const bare = digits.replace(/^[-+]/, "");
  if (/^\d+$/.test(bare)) return sign * Number(bare);
  const grouped = (point: string) => new RegExp(`^\\d{1,3}(\\${point}\\d{3})+$`).test(bare);
  if (style !== "comma-thousands" && grouped(".")) return sign * Number(bare.replaceAll(".", ""));
  if (style !== "point-thousands" && grouped(",")) return sign * Number(bare.replaceAll(",", ""));
  if (/^\d{1,3}(\.\d{3})*,\d+$/.test(bare)) return sign * Number(bare.replaceAll(".", "").replace(",", "."));
  if (/^\d{1,3}(,\d{3})*\.\d+$/.test(bare)) return sign * Number(bare.replaceAll(",", ""));
  if (/^\d+[.,]\d+$/.test(bare)) return sign * Number(bare.replace(",", "."));
  return undefined;
}

/**
 * The style of a column, from all its texts: a value with both separators, or with one of them repeated, or with other than three digits after
 * it, settles it for the column.
 */
export function decideNumberStyle(texts: Iterable<string>): NumberStyle {
  let point = 0;
  let comma = 0;
  for (const text of texts) {
    const digits = text.normalize("NFKC").replace(SPACES, "");
    if (/^\d{1,3}(\.\d{3}){2,}$|^\d{1,3}(\.\d{3})+,\d+$|^\d+,\d{1,2}$/.test(digits)) point += 1;
    else if (/^\d{1,3}(,\d{3}){2,}$|^\d{1,3}(,\d{3})+\.\d+$|^\d+\.\d{1,2}$/.test(digits)) comma += 1;
  }
  if (point === comma) return "unknown";
  return point > comma ? "point-thousands" : "comma-thousands";
}

import type { Language } from "./language";

/** A part of a whole, both whole counts; `whole` is above 0. 98 % is `{part: 98, whole: 100}`. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

const MARKS = { vi: { group: ".", decimal: ",", percent: "\u00a0%" }, en: { group: ",", decimal: ".", percent: "%" } } as const;
const MINUS = "−";

/**
 * 4500 → «4.500», −3 → «−3», 1.16365 with 4 decimals → «1,1637». Without `decimals` all the digits the number has are printed; with
 * them exactly so many, a half going away from zero. The decimal digits that JavaScript itself prints are rounded, so 1.005 gives 1,01.
 * @throws RangeError NaN and infinity are not figures: the caller has a word for what is unknown.
 */
export function printNumber(value: number, language: Language, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is not a figure`);
  const { whole, fraction } = digitsOf(Math.abs(value));
  const kept = decimals ?? fraction.length;
  const digits = roundDigits(whole + fraction.slice(0, kept).padEnd(kept, "0"), fraction[kept]);
  return printDigits(digits, kept, value < 0, language);
}

/** +5, −5, 0: for changes. */
export function printChange(value: number, language: Language): string {
  return value > 0 ? `+${printNumber(value, language)}` : printNumber(value, language);
}

/**
 * 6340/6509 → «97,40 %». Exact at any size; a half is rounded up. Where the rate misses a threshold, give it as `missed`: the rate is
 * then never printed as that threshold, but with as many more decimals as tell them apart (97,996 % where 98 % was asked).
 * @throws RangeError where a count is not whole, or `whole` is 0.
 */
export function printPercent(rate: Share, language: Language, missed?: Share): string {
  let decimals = 2;
  const tells = (): boolean => !missed || same(rate, missed) || hundredths(rate, decimals) !== hundredths(missed, decimals);
  while (!tells()) decimals += 1;
  const scaled = hundredths(rate, decimals);
  const digits = (scaled < 0n ? -scaled : scaled).toString();
  return printDigits(digits, decimals, scaled < 0n, language) + MARKS[language].percent;
}

/** 6.340/6.509 = 97,40 %: the fraction before its percentage, as every rate is printed. */
export function printRate(rate: Share, language: Language, missed?: Share): string {
  return `${printNumber(rate.part, language)}/${printNumber(rate.whole, language)} = ${printPercent(rate, language, missed)}`;
}

function same(a: Share, b: Share): boolean {
  return BigInt(a.part) * BigInt(b.whole) === BigInt(b.part) * BigInt(a.whole);
}

/** The percentage times 10^decimals, a half rounded away from zero. */
function hundredths({ part, whole }: Share, decimals: number): bigint {
  if (whole <= 0) throw new RangeError(`a share of ${whole} has no percentage`);
  const doubled = 2n * BigInt(part) * 10n ** BigInt(decimals + 2);
  const half = part < 0 ? -BigInt(whole) : BigInt(whole);
  return (doubled + half) / (2n * BigInt(whole));
}

/** The digits of a number not below 0, as JavaScript prints them, without an exponent. */
function digitsOf(value: number): { whole: string; fraction: string } {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const shift = Number(exponent);
  if (shift >= 0) return { whole: whole + fraction.slice(0, shift).padEnd(shift, "0"), fraction: fraction.slice(shift) };
  return { whole: "0", fraction: "0".repeat(-shift - 1) + whole + fraction };
}

/** Adds one to the last digit where the first digit left away is 5 or more. */
function roundDigits(digits: string, next: string | undefined): string {
  return next !== undefined && next >= "5" ? (BigInt(digits) + 1n).toString().padStart(digits.length, "0") : digits;
}

function printDigits(digits: string, decimals: number, negative: boolean, language: Language): string {
  const { group, decimal } = MARKS[language];
  const padded = digits.padStart(decimals + 1, "0");
  const whole = padded.slice(0, padded.length - decimals).replace(/^0+(?=\d)/, "");
  const fraction = decimals === 0 ? "" : decimal + padded.slice(-decimals);
  const sign = negative && /[1-9]/.test(padded) ? MINUS : "";
  return sign + whole.replace(/\B(?=(?:\d{3})+$)/g, group) + fraction;
}

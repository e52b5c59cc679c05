/** A tax code (mã số thuế) as it is compared, and whether a leading 0 was put back that a number cell had lost. */
export interface TaxCode {
  readonly code: string;
  readonly hasLostZero: boolean;
}

/**
 * Reads a tax code: ten digits, and three more for a branch, «0301234567-001» (Thông tư 105/2020/TT-BTC art. 5). Spaces and points do not count; nine or
 * twelve digits have lost their first 0 to a number cell. What is no tax code comes as it is.
 */
export function readTaxCode(text: string): TaxCode {
  const digits = text.replace(/[\s.-]/gu, "");
  if (!/^\d+$/.test(digits)) return { code: text, hasLostZero: false };
  const hasLostZero = digits.length === 9 || digits.length === 12;
  const whole = hasLostZero ? `0${digits}` : digits;
  if (whole.length === 13) return { code: `${whole.slice(0, 10)}-${whole.slice(10)}`, hasLostZero };
  return { code: whole.length === 10 ? whole : text, hasLostZero };
}

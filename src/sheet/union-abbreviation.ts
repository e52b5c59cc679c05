const SHORT = /^(CĐ|CĐCS|ĐV|ĐVCĐ|ĐVƯT|PTĐV|LĐ|LĐLĐ|CNLĐ|CNVCLĐ|NLĐ|TLĐ|HĐ|QĐ|BCĐ|KPCĐ|TƯLĐTT)$/u;

/** An abbreviation of union papers, in capitals or not: where one comes out of decoding, that is no chance. */
export function isAbbreviation(word: string): boolean {
  return SHORT.test(word.toUpperCase());
}

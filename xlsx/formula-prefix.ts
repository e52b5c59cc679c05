import { formulaTokens } from "./formula-tokens";

// Functions newer than the file format carry a prefix in files and none on screen. Source: ECMA-376 knows the functions of Excel 2007;
// [MS-XLSX] 2.2.2.1 lists the later ones with their prefixes.
const LATER = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT
  BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS
  COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE
  ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS
  FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
  ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST
  NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE
  REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST
  T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE
  UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** Written by Excel without a prefix although they are not in ECMA-376's first edition. */
const BARE = new Set(["NETWORKDAYS.INTL", "WORKDAY.INTL", "CEILING.PRECISE", "FLOOR.PRECISE", "AGGREGATE"]);
const WORKSHEET = new Set(["FILTER", "SORT"]);
const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** A formula as people write it → as files hold it: `FILTER(…)` → `_xlfn._xlws.FILTER(…)`, and LET's and LAMBDA's own words get `_xlpm.`. */
export function addFunctionPrefixes(formula: string): string {
  if (!formula.includes("(")) return formula;
  const tokens = formulaTokens(formula);
  const parameters = lambdaWords(tokens);
  return tokens
    .map(({ kind, text, sheet }) => {
      if (kind === "call") return parameters.has(text.toUpperCase()) ? `_xlpm.${text}` : prefixed(text);
      if (kind === "name" && sheet === undefined && parameters.has(text.toUpperCase())) return `_xlpm.${text}`;
      return text;
    })
    .join("");
}

/** A formula as files hold it → as people write it. */
export function removeFunctionPrefixes(formula: string): string {
  if (!/_xl(?:fn|ws|pm|udf)\./i.test(formula)) return formula;
  return formulaTokens(formula)
    .map(({ kind, text }) => (kind === "call" || kind === "name" ? text.replace(PREFIX, "") : text))
    .join("");
}

const SPILLING =
  /(?:^|[^\w.])(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|XLOOKUP|TEXTSPLIT|TOCOL|TOROW|WRAPROWS|WRAPCOLS|TAKE|DROP|EXPAND|CHOOSEROWS|CHOOSECOLS|HSTACK|VSTACK|BYROW|BYCOL|MAP|SCAN|MAKEARRAY|GROUPBY|PIVOTBY|ANCHORARRAY)\(/i;

/** Whether a formula may give several values: in a file it must be marked, or Excel shows it with an "@" and gives one. */
export function isDynamicFormula(formula: string): boolean {
  return formula.includes("(") && SPILLING.test(formula);
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return LATER.has(upper) && !BARE.has(upper) ? `_xlfn.${upper}` : name;
}

/** The words that LET and LAMBDA introduce, in capitals: every other argument of LET but its last, all but the last of LAMBDA. */
function lambdaWords(tokens: ReturnType<typeof formulaTokens>): Set<string> {
  const words = new Set<string>();
  const open: { call: string; argument: number; words: string[] }[] = [];
  let call = "";
  tokens.forEach(({ kind, text }, index) => {
    const inner = open.at(-1);
    if (kind === "call") call = text.toUpperCase().replace(/^_XLFN\./, "");
    else if (text === "(") {
      open.push({ call, argument: 0, words: [] });
      call = "";
    } else if (text === ")") open.pop();
    else if (text === "," && inner) inner.argument++;
    else if (kind === "name" && inner && nextText(tokens, index) === ",") {
      if (inner.call === "LAMBDA" || (inner.call === "LET" && inner.argument % 2 === 0)) words.add(text.toUpperCase());
    }
  });
  return words;
}

function nextText(tokens: ReturnType<typeof formulaTokens>, index: number): string {
  for (let next = index + 1; next < tokens.length; next++) {
    const text = tokens[next]?.text ?? "";
    if (text.trim() !== "") return text;
  }
  return "";
}

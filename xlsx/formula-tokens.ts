/** A piece of a formula; the pieces put together give the formula back. */
export interface FormulaToken {
  /**
   * `reference`: a cell, block, whole columns or rows; `sheet` holds its tab as written, with quotes and "!". `call`: a function's name
   * before "(". `name`: any other word. `structured`: a "[…]" of a table, behind its table's name where it has one. `text` and
   * `error`: literals. `other`: operators, brackets, numbers, blanks.
   */
  readonly kind: "reference" | "call" | "name" | "structured" | "text" | "error" | "other";
  readonly text: string;
  readonly sheet?: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const PIECES: readonly [FormulaToken["kind"], RegExp][] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:REF!|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iy],
  [
    "reference",
    new RegExp(
      `(?<sheet>${SHEET})?(?:${CELL}:${CELL}|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}|${CELL})(?![\\p{L}\\p{N}_.(!:\\[])`,
      "yu",
    ),
  ],
  ["reference", new RegExp(`(?<sheet>${SHEET})#REF!`, "yu")],
  ["call", /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\s*\()/uy],
  ["name", new RegExp(`(?<sheet>${SHEET})?[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*`, "yu")],
  ["other", /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\s+|<>|<=|>=|[^[]/uy],
];

/** Cuts a formula (without "=") into pieces. Never fails: what it does not know is `other`. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = formula[at] === "[" ? structuredAt(formula, at) : pieceAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function pieceAt(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PIECES) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match || match[0] === "") continue;
    const sheet = match.groups?.["sheet"];
    return sheet === undefined ? { kind, text: match[0] } : { kind, text: match[0], sheet };
  }
  return { kind: "other", text: formula[at] ?? "" };
}

/** From "[" to its closing "]"; an apostrophe in it takes the next character literally. */
function structuredAt(formula: string, at: number): FormulaToken {
  let depth = 0;
  let end = at;
  for (; end < formula.length; end++) {
    const character = formula[end];
    if (character === "'") end++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) break;
  }
  return { kind: "structured", text: formula.slice(at, end + 1) };
}

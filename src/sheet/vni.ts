/**
 * VNI for Windows, as VNI- fonts draw it: a letter and then its mark, each a character of Latin-1; a few letters are one character. The mark may be
 * small after a capital: the letter's case decides.
 */
const PAIRS: Readonly<Record<string, readonly [marks: string, letters: string]>> = {
  a: ["àáâãäåèéêëïõøùúûü", "ầấâẫậẩằắăặạãàáẳảẵ"],
  e: ["àáâãäåïõøùû", "ềếêễệểẹẽèéẻ"],
  o: ["àáâãäåïõøùû", "ồốôỗộổọõòóỏ"],
  u: ["ïõøùû", "ụũùúủ"],
  y: ["õøùû", "ỹỳýỷ"],
  ô: ["ïõøùû", "ợỡờớở"],
  ö: ["ïõøùû", "ựữừứử"],
};
const SINGLES: readonly [codes: string, letters: string] = ["æìíîñòóôö", "ỉìíỵđịĩơư"];
const DECODE = new Map([
  ...Object.entries(PAIRS).flatMap(([base, [marks, letters]]) =>
    [...marks].map((mark, index): [string, string] => [base + mark, letters[index] ?? base]),
  ),
  ...[...SINGLES[0]].map((code, index): [string, string] => [code, SINGLES[1][index] ?? code]),
]);

/** Text typed in a VNI- font → Unicode. What is no letter of VNI stays as it is. */
export function decodeVni(text: string): string {
  return split(text)
    .map(({ code, letter }) => (letter === undefined ? code : isCapital(code) ? letter.toUpperCase() : letter))
    .join("");
}

/** Whether everything in a text beyond ASCII is a letter of VNI: its marks do not stand alone. */
export function isVni(text: string): boolean {
  return split(text).every(({ code, letter }) => letter !== undefined || /^\p{ASCII}*$/u.test(code));
}

interface Code {
  readonly code: string;
  /** Small. */
  readonly letter: string | undefined;
}

function split(text: string): Code[] {
  const codes: Code[] = [];
  for (let at = 0; at < text.length; ) {
    const pair = text.slice(at, at + 2);
    const paired = DECODE.get(pair.toLowerCase());
    const code = paired === undefined ? pair.slice(0, 1) : pair;
    codes.push({ code, letter: paired ?? DECODE.get(code.toLowerCase()) });
    at += code.length;
  }
  return codes;
}

function isCapital(code: string): boolean {
  const [first = ""] = code;
  return first !== first.toLowerCase();
}

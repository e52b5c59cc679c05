/** One instruction: a whole sentence, and those of its words that stand on a button or a menu and are shown in bold. */
export interface Step {
  readonly text: string;
  readonly words: readonly string[];
}

/** A sentence with the words in it that are to stand out. Each must occur in the sentence. */
export function step(text: string, ...words: readonly string[]): Step {
  return { text, words };
}

/** The sentence cut at its words, in reading order: what is shown plainly and what in bold. */
export function pieces({ text, words }: Step): { readonly text: string; readonly strong: boolean }[] {
  const found: { text: string; strong: boolean }[] = [];
  let rest = text;
  for (const word of words) {
    const at = rest.indexOf(word);
    if (at < 0) throw new RangeError(`«${word}» does not stand in «${rest}»`);
    if (at > 0) found.push({ text: rest.slice(0, at), strong: false });
    found.push({ text: word, strong: true });
    rest = rest.slice(at + word.length);
  }
  return rest === "" ? found : [...found, { text: rest, strong: false }];
}

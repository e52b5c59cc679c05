/** A formula as given, without its "=". */
export function fromFormula(formula: unknown): string {
  const text = String(formula ?? "");
  return text.startsWith("=") ? text.slice(1) : text;
}

/** The word whose value this is. */
export function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, value: string | undefined): Key | undefined {
  for (const key in words) if (words[key] === value) return key;
  return undefined;
}

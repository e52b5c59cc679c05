/** Texts that are kept with what was found for them; then all are forgotten. */
const MOST = 20_000;

/**
 * The same function, which keeps what it found: twenty reports name the same units and wards twenty times, and several rules look each of them up. Where
 * every text is another, keeping costs as much as finding.
 *
 * @param find says the same of a text each time
 */
export function remembered(find: (text: string) => string): (text: string) => string {
  const found = new Map<string, string>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const result = find(text);
    if (found.size >= MOST) found.clear();
    found.set(text, result);
    return result;
  };
}

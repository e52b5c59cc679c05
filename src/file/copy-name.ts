/** The name to offer for a copy, never that of the original: "DS.xls" → "DS (chỉ tiêu).xlsx" → "DS (chỉ tiêu 2).xlsx". */
export function suggestCopyName(name: string): string {
  const stem = name.replace(/\.[^.\\/\s]{1,5}$/, "");
  const known = / \(chỉ tiêu(?: (\d+))?\)$/.exec(stem);
  if (!known) return `${stem} (chỉ tiêu).xlsx`;
  return `${stem.slice(0, known.index)} (chỉ tiêu ${Number(known[1] ?? 1) + 1}).xlsx`;
}

import { Checksum, hashText } from "./checksum";
import { KIND, type SheetImage } from "./sheet-image";

/**
 * A short text that two images share when their cells hold the same: values where they were typed, formulas where they were not.
 * Formats, widths and names do not count. Two 32-bit FNV-1a sums: a change slips through once in 2^64.
 */
export function fingerprint(image: SheetImage): string {
  const sums = new Checksum();
  const hashes = image.strings.map(hashText);
  for (let row = 0; row < image.rows; row += 1) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry += 1) {
      const kind = image.kinds[entry] ?? 0;
      const formula = image.formulas[entry] ?? 0;
      if (kind === KIND.blank && formula === 0) continue;
      sums.add(row);
      sums.add(image.columnOf[entry] ?? 0);
      if (formula !== 0) sums.add(hashes[formula - 1] ?? 0);
      else if (kind === KIND.text || kind === KIND.error) sums.add(hashes[image.texts[entry] ?? 0] ?? 0, kind);
      else sums.addNumber(image.numbers[entry] ?? 0, kind);
    }
  }
  return sums.print();
}

import { KIND, type SheetImage } from "./sheet-image";

/**
 * A short text that two images share when their cells hold the same: values where they were typed, formulas where they were not.
 * Formats, widths and names do not count. Two 32-bit FNV-1a sums: a change slips through once in 2^64.
 */
export function fingerprint(image: SheetImage): string {
  const sums = new Sums();
  const numberBits = new Float64Array(1);
  const halves = new Uint32Array(numberBits.buffer);
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
      else {
        numberBits[0] = image.numbers[entry] ?? 0;
        sums.add(halves[0] ?? 0, kind);
        sums.add(halves[1] ?? 0);
      }
    }
  }
  return sums.print();
}

function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

class Sums {
  private first = 0x811c9dc5;
  private second = 0x9e3779b9;

  add(word: number, kind = 0): void {
    this.first = Math.imul(this.first ^ word, 0x01000193) ^ kind;
    this.second = Math.imul(this.second ^ (word + 0x7f4a7c15 + kind), 0x85ebca6b) ^ (this.second >>> 13);
  }

  print(): string {
    return [this.first, this.second].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

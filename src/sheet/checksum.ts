/** A 32-bit FNV-1a sum of a text. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Two 32-bit sums over words and numbers in order: a change slips through once in 2^64. It guards against chance, not against intent. */
export class Checksum {
  private first = 0x811c9dc5;
  private second = 0x9e3779b9;
  private readonly bits = new Float64Array(1);
  private readonly halves = new Uint32Array(this.bits.buffer);

  add(word: number, kind = 0): void {
    this.first = Math.imul(this.first ^ word, 0x01000193) ^ kind;
    this.second = Math.imul(this.second ^ (word + 0x7f4a7c15 + kind), 0x85ebca6b) ^ (this.second >>> 13);
  }

  /** All 64 bits of a number; NaN is one like the others. */
  addNumber(number: number, kind = 0): void {
    this.bits[0] = number;
    this.add(this.halves[0] ?? 0, kind);
    this.add(this.halves[1] ?? 0);
  }

  /** Sixteen hexadecimal digits. */
  print(): string {
    return [this.first, this.second].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

/** Of four bytes at once, the first through the last table: TABLES[k][byte] is byte followed by k noughts. */
const TABLES = tables();

function tables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest >>> 0;
  });
  const all = [first];
  for (let k = 1; k < 4; k += 1) all.push((all[k - 1] ?? first).map((rest) => (first[rest & 255] ?? 0) ^ (rest >>> 8)));
  return all;
}

/** CRC-32 as zip uses it (polynomial 0xEDB88320, reflected), of bytes that come in pieces. */
export class Crc32 {
  private rest = 0xffffffff;

  /** Of all bytes so far. */
  get value(): number {
    return (this.rest ^ 0xffffffff) >>> 0;
  }

  add(bytes: Uint8Array): this {
    const [t0, t1, t2, t3] = TABLES as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
    const read = (table: Uint32Array, at: number) => table[at & 255] ?? 0;
    const whole = bytes.length - (bytes.length % 4);
    let crc = this.rest;
    for (let at = 0; at < whole; at += 4) {
      crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
      crc = read(t3, crc) ^ read(t2, crc >>> 8) ^ read(t1, crc >>> 16) ^ read(t0, crc >>> 24);
    }
    for (let at = whole; at < bytes.length; at += 1) crc = read(t0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
    this.rest = crc;
    return this;
  }
}

import { Inflate, inflateSync } from "fflate";
import { HostError } from "../sheet/host-error";
import type { FileLimits } from "./file-limits";
import type { GuardedFile } from "./guard";
import { packedBytes, type ZipEntry } from "./zip-directory";

/** Packed bytes given to the inflater at once: what a false size can cost before it is seen is a thousand times this. Fewer cost more to put together. */
const STEP = 65_536;

const CELL_PART = /(^|\/)(worksheets\/[^/]+|sharedStrings)\.(xml|bin)$|^content\.xml$/i;

/**
 * The parts of a guarded zip, inflated when asked for. A part is refused that grows beyond its declared size, whose checksum
 * differs, or that declares a DOCTYPE: no workbook has one, and entity bombs and references to other files begin there.
 */
export class ZipParts {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly kept = new Map<string, Uint8Array>();

  constructor(
    private readonly file: GuardedFile,
    private readonly limits: FileLimits,
  ) {
    for (const entry of file.entries) this.entries.set(partKey(entry.name), entry);
  }

  get names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** A part's bytes, or undefined where there is none of that name. @throws HostError damaged, not-a-workbook (DOCTYPE). */
  bytes(name: string): Uint8Array | undefined {
    const key = partKey(name);
    const entry = this.entries.get(key);
    if (!entry) return undefined;
    const known = this.kept.get(key) ?? this.inflate(entry);
    this.kept.set(key, known);
    return known;
  }

  /** A part as text; "" where it is missing. */
  text(name: string): string {
    const bytes = this.bytes(name);
    return bytes ? decodeXml(bytes) : "";
  }

  /**
   * Inflates the parts of more than one step that hold cells by the machine's own inflater, several times quicker than ours, which only works in steps of its own. A part
   * it cannot do is left for `bytes`, which says what is wrong with it. @throws HostError as `bytes`.
   */
  async inflateCells(): Promise<void> {
    for (const entry of this.entries.values()) {
      if (entry.method === 0 || entry.packed <= STEP || !CELL_PART.test(entry.name)) continue;
      const whole = await inflateByStream(packedBytes(this.file.bytes, entry), Math.min(entry.size, this.limits.part));
      if (whole) this.kept.set(partKey(entry.name), this.check(entry, whole));
    }
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const packed = packedBytes(this.file.bytes, entry);
    return this.check(entry, entry.method === 0 ? packed : inflateCapped(packed, entry, Math.min(entry.size, this.limits.part)));
  }

  private check(entry: ZipEntry, whole: Uint8Array): Uint8Array {
    if (whole.length !== entry.size) throw new HostError("damaged", { what: "size", part: entry.name });
    if (crc32(whole) !== entry.crc) throw new HostError("damaged", { what: "checksum", part: entry.name });
    if (isXml(entry.name)) refuseDoctype(whole, entry.name);
    return whole;
  }
}

/** Part names are compared without case and without a leading slash (ECMA-376 part 2, 6.2.2.3). */
function partKey(name: string): string {
  return name.toLowerCase().replace(/^\/+/, "");
}

/** The bytes, or undefined where they are damaged or not exactly `size`: what is beyond that is never asked for. */
async function inflateByStream(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const whole = new Uint8Array(size);
  let at = 0;
  const { writable, readable } = new DecompressionStream("deflate-raw");
  const reader = readable.getReader();
  try {
    feed(packed, writable.getWriter()).catch(() => undefined);
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      if (at + step.value.length > size) return undefined;
      whole.set(step.value, at);
      at += step.value.length;
    }
    return at === size ? whole : undefined;
  } catch {
    return undefined;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** In steps, each once the one before is taken: what lies beyond the declared size is inflated by one step at most. */
async function feed(packed: Uint8Array, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (let at = 0; at < packed.length; at += STEP) await writer.write(packed.slice(at, at + STEP));
  await writer.close();
}

function inflateCapped(packed: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (packed.length <= STEP) return inflateSmall(packed, entry, most);
  const whole = new Uint8Array(most);
  let size = 0;
  const inflater = new Inflate((chunk) => {
    if (size + chunk.length > most)
      throw new HostError("file-too-large", { what: "part", size: size + chunk.length, most, part: entry.name });
    whole.set(chunk, size);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError("damaged", { what: "packing", part: entry.name }, { cause: error });
  }
  return whole.subarray(0, size);
}

/** Into bytes of the declared size and one more: what goes beyond is seen by that one, and dropped. */
function inflateSmall(packed: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  try {
    const whole = inflateSync(packed, { out: new Uint8Array(most + 1) });
    if (whole.length <= most) return whole;
  } catch (error) {
    throw new HostError("damaged", { what: "packing", part: entry.name }, { cause: error });
  }
  throw new HostError("file-too-large", { what: "part", size: most + 1, most, part: entry.name });
}

function isXml(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

/** Refuses a DOCTYPE or ENTITY anywhere in XML, in whichever of UTF-8 and UTF-16 it is written. */
export function refuseDoctype(bytes: Uint8Array, part: string): void {
  // «!» is rare, «<» is every third byte.
  for (let at = bytes.indexOf(0x21); at >= 0; at = bytes.indexOf(0x21, at + 1)) {
    const step = bytes[at - 1] === 0 ? 2 : 1;
    if (bytes[at - step] !== 0x3c) continue;
    const word = String.fromCharCode(...[1, 2, 3, 4, 5, 6].map((i) => bytes[at + i * step] ?? 0)).toUpperCase();
    if (word === "DOCTYP" || word === "ENTITY") throw new HostError("not-a-workbook", { what: "doctype", part });
  }
}

/** XML bytes as text: UTF-16 by its byte order mark, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** Of four bytes at once, the first through the last table: TABLES[k][byte] is byte followed by k noughts. */
const CRC_TABLES = crcTables();

function crcTables(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
    return rest >>> 0;
  });
  const tables = [first];
  for (let k = 1; k < 4; k += 1) tables.push((tables[k - 1] ?? first).map((rest) => (first[rest & 255] ?? 0) ^ (rest >>> 8)));
  return tables;
}

/** CRC-32 as zip uses it (polynomial 0xEDB88320, reflected). */
function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = CRC_TABLES as readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const read = (table: Uint32Array, at: number) => table[at & 255] ?? 0;
  const whole = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  for (let at = 0; at < whole; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc = read(t3, crc) ^ read(t2, crc >>> 8) ^ read(t1, crc >>> 16) ^ read(t0, crc >>> 24);
  }
  for (let at = whole; at < bytes.length; at += 1) crc = read(t0, crc ^ (bytes[at] ?? 0)) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

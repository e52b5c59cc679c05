import { Inflate, inflateSync } from "fflate";
import { HostError } from "../sheet/host-error";
import { binaryString, bytesOfBinary } from "./binary-string";
import { decodeXml, isUtf16 } from "./decode-xml";
import type { FileLimits } from "./file-limits";
import type { GuardedFile } from "./guard";
import { INFLATE_STEP, inflateByStream } from "./inflate-by-stream";
import { PartCheck } from "./part-check";
import { PiecesOfPart } from "./pieces-of-part";
import { packedBytes, type ZipEntry } from "./zip-directory";

const CELL_PART = /(^|\/)(worksheets\/[^/]+|sharedStrings)\.(xml|bin)$|^content\.xml$/i;

/**
 * The parts of a guarded zip, inflated when asked for. A part is refused that grows beyond its declared size, whose checksum
 * differs, or that declares a DOCTYPE: no workbook has one, and entity bombs and references to other files begin there.
 */
export class ZipParts {
  private readonly entries = new Map<string, ZipEntry>();
  private readonly kept = new Map<string, Uint8Array>();
  /** Large worksheets, as text of a character a byte. */
  private readonly binaries = new Map<string, string>();

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
    const binary = this.binaries.get(key);
    if (binary !== undefined) return bytesOfBinary(binary);
    const known = this.kept.get(key) ?? this.inflate(entry);
    this.kept.set(key, known);
    return known;
  }

  /** A part of UTF-8 as SheetJS takes it, a character a byte, what is UTF-16 made UTF-8; "" where it is missing. @throws HostError as `bytes`. */
  binary(name: string): string {
    const bytes = this.binaries.get(partKey(name)) ?? this.bytes(name) ?? "";
    if (typeof bytes === "string") return bytes;
    return binaryString(isUtf16(bytes) ? new TextEncoder().encode(decodeXml(bytes)) : bytes);
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
      if (entry.method === 0 || entry.packed <= INFLATE_STEP || !CELL_PART.test(entry.name)) continue;
      const pieces = new PiecesOfPart(entry, this.limits.part);
      if (!(await inflateByStream(packedBytes(this.file.bytes, entry), (bytes) => pieces.add(bytes)))) continue;
      const whole = pieces.end();
      if (typeof whole === "string") this.binaries.set(partKey(entry.name), whole);
      else this.kept.set(partKey(entry.name), whole);
    }
  }

  private inflate(entry: ZipEntry): Uint8Array {
    const packed = packedBytes(this.file.bytes, entry);
    const whole = entry.method === 0 ? packed : inflateCapped(packed, entry, Math.min(entry.size, this.limits.part));
    new PartCheck(entry).add(whole).end();
    return whole;
  }
}

/** Part names are compared without case and without a leading slash (ECMA-376 part 2, 6.2.2.3). */
function partKey(name: string): string {
  return name.toLowerCase().replace(/^\/+/, "");
}

function inflateCapped(packed: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  if (packed.length <= INFLATE_STEP) return inflateSmall(packed, entry, most);
  const whole = new Uint8Array(most);
  let size = 0;
  const inflater = new Inflate((chunk) => {
    if (size + chunk.length > most)
      throw new HostError("file-too-large", { what: "part", size: size + chunk.length, most, part: entry.name });
    whole.set(chunk, size);
    size += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += INFLATE_STEP)
      inflater.push(packed.subarray(at, at + INFLATE_STEP), at + INFLATE_STEP >= packed.length);
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

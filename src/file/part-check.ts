import { HostError } from "../sheet/host-error";
import { Crc32 } from "./crc-32";
import type { ZipEntry } from "./zip-directory";

/** The longest declaration that is refused, «<!DOCTYP» in UTF-16, and as much again. */
const SEAM = 32;

/** Holds a part against what the zip says of it, while it is inflated or afterwards. No workbook has a DOCTYPE: entity bombs and references to other files begin there. */
export class PartCheck {
  private readonly crc = new Crc32();
  private readonly isXml: boolean;
  private size = 0;
  /** The last bytes of the piece before: a word may stand across a seam. */
  private tail = new Uint8Array();

  constructor(private readonly entry: ZipEntry) {
    this.isXml = /\.(xml|rels|vml)$/i.test(entry.name);
  }

  /** @throws HostError not-a-workbook (DOCTYPE). */
  add(bytes: Uint8Array): this {
    this.size += bytes.length;
    this.crc.add(bytes);
    if (!this.isXml) return this;
    const seam = Uint8Array.of(...this.tail, ...bytes.subarray(0, SEAM));
    if (this.tail.length > 0) refuseDoctype(seam, this.entry.name);
    refuseDoctype(bytes, this.entry.name);
    this.tail = bytes.length < SEAM ? seam.slice(-SEAM) : bytes.slice(-SEAM);
    return this;
  }

  /** Once all of it was added. @throws HostError damaged. */
  end(): void {
    if (this.size !== this.entry.size) throw new HostError("damaged", { what: "size", part: this.entry.name });
    if (this.crc.value !== this.entry.crc) throw new HostError("damaged", { what: "checksum", part: this.entry.name });
  }
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

import { binaryString, bytesOfBinary } from "./binary-string";
import { isUtf16 } from "./decode-xml";
import { PartCheck } from "./part-check";
import type { ZipEntry } from "./zip-directory";

/** Of these SheetJS takes the text, and hardly anybody the bytes. */
const SHEET_PART = /(^|\/)worksheets\/[^/]+\.xml$/i;

/**
 * Puts a part together while it is inflated, and checks it piece by piece: a worksheet at once as text of a character a byte, so that its bytes need not
 * stand beside it, fifty megabytes of a long list.
 */
export class PiecesOfPart {
  private readonly check: PartCheck;
  private readonly most: number;
  private readonly whole: Uint8Array | TextOfPieces;
  private isUtf16 = false;
  private size = 0;

  /** @param limit bytes, whatever size is declared */
  constructor(entry: ZipEntry, limit: number) {
    this.check = new PartCheck(entry);
    this.most = Math.min(entry.size, limit);
    this.whole = SHEET_PART.test(entry.name) ? new TextOfPieces() : new Uint8Array(this.most);
  }

  /** false where it would be more than is declared. @throws HostError not-a-workbook (DOCTYPE). */
  add(piece: Uint8Array): boolean {
    if (this.size + piece.length > this.most) return false;
    this.check.add(piece);
    if (this.size === 0) this.isUtf16 = isUtf16(piece);
    if (this.whole instanceof Uint8Array) this.whole.set(piece, this.size);
    else this.whole.add(piece);
    this.size += piece.length;
    return true;
  }

  /** The part: as text only where it is UTF-8. @throws HostError damaged. */
  end(): Uint8Array | string {
    this.check.end();
    if (this.whole instanceof Uint8Array) return this.whole;
    const text = this.whole.end();
    return this.isUtf16 ? bytesOfBinary(text) : text;
  }
}

/** Pieces of some kilobytes as one text. They are gathered first: a megabyte is put where the collector does not move it. */
class TextOfPieces {
  private readonly texts: string[] = [];
  private readonly gathered = new Uint8Array(1 << 20);
  private size = 0;

  add(piece: Uint8Array): void {
    let from = 0;
    while (from < piece.length) {
      const taken = piece.subarray(from, from + this.gathered.length - this.size);
      this.gathered.set(taken, this.size);
      this.size += taken.length;
      from += taken.length;
      if (this.size === this.gathered.length) this.flush();
    }
  }

  end(): string {
    this.flush();
    return this.texts.join("");
  }

  private flush(): void {
    this.texts.push(binaryString(this.gathered.subarray(0, this.size)));
    this.size = 0;
  }
}

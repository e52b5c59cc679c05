import type { SheetImage } from "../src/sheet/sheet-image";
import type { ReadableBook } from "../src/sheet/workbook";

/** A file that was sent, each of its tabs read once: it does not change any more, but how it is read may. */
export class KeptBook implements ReadableBook {
  private readonly images = new Map<string, Promise<SheetImage>>();

  constructor(private readonly book: ReadableBook) {}

  describe(): ReturnType<ReadableBook["describe"]> {
    return this.book.describe();
  }

  read(tab: string): Promise<SheetImage> {
    const kept = this.images.get(tab) ?? this.book.read(tab);
    this.images.set(tab, kept);
    return kept;
  }
}

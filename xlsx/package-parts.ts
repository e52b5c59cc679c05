import { type Unzipped, unzipSync, zipSync } from "fflate";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** The parts of an .xlsx by name; what is changed is kept as text until it is packed. */
export class PackageParts {
  private readonly parts: Unzipped;
  private readonly texts = new Map<string, string>();

  /** @throws Error where the bytes are no zip. */
  constructor(bytes: Uint8Array) {
    this.parts = unzipSync(bytes);
  }

  get names(): string[] {
    return Object.keys(this.parts);
  }

  text(name: string): string {
    const known = this.texts.get(name);
    if (known !== undefined) return known;
    const bytes = this.parts[name];
    const text = bytes ? decoder.decode(bytes) : "";
    this.texts.set(name, text);
    return text;
  }

  set(name: string, text: string): void {
    if (text === this.text(name)) return;
    this.texts.set(name, text);
    this.parts[name] = encoder.encode(text);
  }

  /** A part that is not there has nothing to be renamed. */
  rename(from: string, to: string): void {
    const bytes = this.parts[from];
    if (!bytes) return;
    this.parts[to] = bytes;
    delete this.parts[from];
    this.texts.delete(from);
    this.texts.delete(to);
  }

  /** Changes every part whose name fits. */
  change(pattern: RegExp, edit: (text: string, name: string) => string): void {
    for (const name of this.names) if (pattern.test(name)) this.set(name, edit(this.text(name), name));
  }

  /** `level`: 0 packs nothing tighter, 9 all it can. */
  pack(level: 0 | 1 | 6 | 9): Uint8Array<ArrayBuffer> {
    return new Uint8Array(zipSync(this.parts, { level }));
  }
}

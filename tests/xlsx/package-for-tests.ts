import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A package with parts changed as text. */
export function edited(bytes: Uint8Array, edits: Readonly<Record<string, (xml: string) => string>>): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, edit] of Object.entries(edits)) {
    const part = parts[name];
    if (!part) throw new Error(`${name} is not in ${Object.keys(parts).join(" ")}`);
    const before = strFromU8(part);
    const after = edit(before);
    if (after === before) throw new Error(`nothing changed in ${name}: ${before}`);
    parts[name] = strToU8(after);
  }
  return zipSync(parts);
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`${name} is missing`);
  return strFromU8(part);
}

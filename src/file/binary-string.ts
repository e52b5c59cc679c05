/** Bytes → a character for each, as SheetJS takes the text of a part. */
export function binaryString(bytes: Uint8Array): string {
  if (isAscii(bytes)) return new TextDecoder().decode(bytes);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE)
    pieces.push(String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE) as unknown as number[]));
  return pieces.join("");
}
const PIECE = 4096;

/** The inverse. */
export function bytesOfBinary(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

function isAscii(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}

/** XML bytes as text: UTF-16 by its byte order mark, else UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(isUtf16(bytes) ? (bytes[0] === 0xff ? "utf-16le" : "utf-16be") : "utf-8").decode(bytes);
}

/** By the byte order mark, which XML of UTF-16 must have. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

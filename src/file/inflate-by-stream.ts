/** Packed bytes given to an inflater at once: what a false size can cost before it is seen is a thousand times this. Fewer cost more to put together. */
export const INFLATE_STEP = 65_536;

/**
 * Inflates by the machine's own inflater, in pieces. @param take a piece; false ends it @returns whether all of it was taken: not where the bytes are
 * damaged. What `take` throws is passed on.
 */
export async function inflateByStream(packed: Uint8Array, take: (piece: Uint8Array) => boolean): Promise<boolean> {
  const { writable, readable } = new DecompressionStream("deflate-raw");
  const reader = readable.getReader();
  const next = () => reader.read().catch(() => undefined);
  feed(packed, writable.getWriter()).catch(() => undefined);
  try {
    let step = await next();
    for (; step?.done === false; step = await next()) if (!take(step.value)) return false;
    return step !== undefined;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** In steps, each once the one before is taken: what lies beyond the declared size is inflated by one step at most. */
async function feed(packed: Uint8Array, writer: WritableStreamDefaultWriter<BufferSource>): Promise<void> {
  for (let at = 0; at < packed.length; at += INFLATE_STEP) await writer.write(packed.slice(at, at + INFLATE_STEP));
  await writer.close();
}

import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import { fromUint8Array, toUint8Array } from "js-base64";
import { DEFAULT_FORMAT } from "../sheet/cell-format";
import type { SheetImage } from "../sheet/sheet-image";

type Columns = "rowStarts" | "columnOf" | "kinds" | "numbers" | "texts" | "formulas" | "formatOf";
type Packed = Omit<SheetImage, Columns> & Record<Columns, number[]>;

/** Anything of ours that JSON can say → deflated base64, for cells of the state tab. 420 rows of 20 columns take about 40 kB. */
export function packJson(value: unknown): string {
  return fromUint8Array(deflateSync(strToU8(JSON.stringify(value)), { level: 6 }));
}

/** The inverse. @throws Error where the text is not what `packJson` made. */
export function unpackJson(text: string): unknown {
  return JSON.parse(strFromU8(inflateSync(toUint8Array(text))));
}

/** An image with plain arrays in place of typed ones, as JSON can hold it. */
export function printImage(image: SheetImage): Packed {
  const { rowStarts, columnOf, kinds, numbers, texts, formulas, formatOf, ...rest } = image;
  return {
    ...rest,
    rowStarts: [...rowStarts],
    columnOf: [...columnOf],
    kinds: [...kinds],
    numbers: [...numbers],
    texts: [...texts],
    formulas: [...formulas],
    formatOf: [...formatOf],
  };
}

/** The inverse of `printImage`. */
export function parseImage(packed: Packed): SheetImage {
  return {
    ...packed,
    // An image packed by an earlier version says less of its formats.
    formats: packed.formats.map((format) => ({ ...DEFAULT_FORMAT, ...format })),
    rowStarts: Uint32Array.from(packed.rowStarts),
    columnOf: Uint16Array.from(packed.columnOf),
    kinds: Uint8Array.from(packed.kinds),
    numbers: Float64Array.from(packed.numbers),
    texts: Uint32Array.from(packed.texts),
    formulas: Uint32Array.from(packed.formulas),
    formatOf: Uint16Array.from(packed.formatOf),
  };
}

import type { Style } from "@cj-tech-master/excelts";

/** A cell's look as the file writer wants it. Never changed once it is interned. */
export type FileStyle = Readonly<Partial<Style>>;

/** A cell nobody gave a look. */
export const PLAIN_STYLE: FileStyle = Object.freeze({});

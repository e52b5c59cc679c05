import { type CarriedKind, type Inventory, itemKey } from "./inventory";
import type { ReadFile } from "./read-file";

/**
 * What a file that is no .xlsx holds besides cells, as far as the names of its parts or streams tell; the copy is built anew and has
 * none of it. Tabs are not known. SpreadsheetML and HTML have no parts.
 */
export function inventoryByName(file: ReadFile): Inventory {
  const counts = new Map<string, number>();
  for (const name of file.parts?.names ?? file.streams) {
    const found = KINDS.find(([pattern]) => pattern.test(name));
    if (found) counts.set(itemKey(found[1], null), (counts.get(itemKey(found[1], null)) ?? 0) + 1);
  }
  return counts;
}

/** .xlsb names its parts as .xlsx does; .ods has folders of its own; .xls has streams. */
const KINDS: readonly (readonly [RegExp, CarriedKind])[] = [
  [/^xl\/vbaProject\.bin$|^Basic\/.+\.xml$|^_VBA_PROJECT_CUR$/i, "macros"],
  [/^xl\/media\/|^Pictures\/./i, "picture"],
  [/^xl\/charts\/chart\d*\.xml$|^Object \d+\/content\.xml$/i, "chart"],
  [/^xl\/pivotTables\/|^_SX_DB_CUR$/i, "pivot-table"],
  [/^xl\/comments\d*\./i, "comment"],
  [/^xl\/externalLinks\/[^/]+$/i, "external-link"],
  [/^xl\/embeddings\/|^MBD[\dA-F]{8}$/i, "embedded-object"],
  [/^xl\/slicers\//i, "slicer"],
];

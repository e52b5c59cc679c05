/**
 * What this Excel can do beyond ExcelApi 1.9, the floor of the manifest. Everything above the floor is asked for here and nowhere
 * else, and whoever asks has a way without it.
 * Source: https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets
 */
export interface Capabilities {
  /** Range.getMergedAreasOrNullObject, ExcelApi 1.13. Without it merged areas are "unknown". */
  readonly mergedAreas: boolean;
}

/** Asked anew each time: it costs no request. */
export function capabilities(): Capabilities {
  return { mergedAreas: hasExcelApi("1.13") };
}

function hasExcelApi(version: string): boolean {
  return typeof Office !== "undefined" && Office.context?.requirements?.isSetSupported("ExcelApi", version) === true;
}

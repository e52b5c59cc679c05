import { Block } from "./block";
import type { ExcelHost } from "./excel-host";
import type { ObjectModel } from "./object-model";
import { rangeAreas } from "./range-areas";
import { rangeType } from "./range-type";
import { tableType } from "./table";
import { worksheetType } from "./worksheet";

/** Every family of objects of one workbook. */
export function createObjectModel(host: ExcelHost): ObjectModel {
  return {
    range: (sheet, rect) => rangeType(new Block(host, sheet, rect)),
    rangeAreas: (sheet, rects) => rangeAreas({ host, sheet, rects }),
    worksheet: (sheet) => worksheetType({ host, sheet }),
    table: (table) => tableType({ host, table }),
  };
}

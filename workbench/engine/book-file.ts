import { Workbook, type WorkbookModel } from "@cj-tech-master/excelts";
import type { WorksheetModel } from "./file-models";

/** What of a worksheet is taken over into our own cells while opening, and given back while saving. */
export type SheetContents = Pick<WorksheetModel, "id" | "rows" | "cols" | "mergeCells" | "tables">;

const NO_HEADERS: WorksheetModel["headerFooter"] = {
  differentFirst: false,
  differentOddEven: false,
  oddHeader: null,
  oddFooter: null,
  evenHeader: null,
  evenFooter: null,
  firstHeader: null,
  firstFooter: null,
};

export interface BookContents {
  readonly sheets: readonly SheetContents[];
  readonly names: WorkbookModel["definedNames"];
  readonly theme: string | undefined;
}

/**
 * The file library's workbook, used as a door only: cells, tables and names pass it on their way in and out, and never become its own
 * objects, which are slow and entangled. What is left with it (drawings, page set-up, themes, …) it keeps from file to file.
 */
export class BookFile extends Workbook {
  /** What the last file held. */
  contents: BookContents | undefined;
  /** Fills the contents in before the file is written. */
  supply: ((model: WorkbookModel) => void) | undefined;

  override get model(): WorkbookModel {
    const model = super.model;
    this.supply?.(model);
    return model;
  }

  override set model(model: WorkbookModel) {
    const { themes } = model;
    const theme =
      typeof themes === "object" && themes !== null ? Object.values(themes).find((part) => typeof part === "string") : undefined;
    this.contents = { sheets: model.worksheets.map(takeContents), names: model.definedNames ?? [], theme };
    model.definedNames = [];
    super.model = model;
  }
}

/** Members that stand in no file are missing, although the library's types say otherwise. */
function takeContents(sheet: WorksheetModel): SheetContents {
  const { id, rows = [], cols = [], mergeCells = [], tables = [] } = sheet;
  sheet.views ??= [];
  sheet.conditionalFormattings ??= [];
  sheet.headerFooter ??= { ...NO_HEADERS };
  sheet.autoFilter ??= null;
  sheet.sheetProtection ??= null;
  sheet.rows = [];
  sheet.cols = [];
  sheet.mergeCells = [];
  sheet.tables = [];
  return { id, rows, cols, mergeCells, tables };
}

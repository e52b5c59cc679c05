import { Workbook, type WorkbookModel } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";

// Without it neither our charts nor the officer's are written.
installChartSupport();

/**
 * A workbook that becomes the copy. excelts numbers the drawings it makes from 1, whatever names drawings had in the file that was opened: two tabs would
 * share one. Without their old names all are numbered alike.
 */
export class CopyBook extends Workbook {
  override get model(): WorkbookModel {
    const model = super.model;
    for (const sheet of [...model.worksheets, ...(model.sheets ?? [])]) {
      const { drawing } = sheet;
      if (typeof drawing === "object" && drawing !== null && "name" in drawing && "anchors" in drawing) drawing.name = undefined;
    }
    return model;
  }

  override set model(model: WorkbookModel) {
    super.model = model;
  }
}

import { ExcelWorkbook } from "../../src/excel/excel-workbook";
import type { SheetImage } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import type { TabContent } from "../../src/sheet/tab-content";
import { TAB_STYLES } from "../../src/sheet/tab-style";
import type { Scalar } from "../../workbench/engine/engine-states";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { installGlobals, type OpenOffice, type OpenOptions, openOffice } from "../support/office-in-node";

/** A new workbook with the tab "Sheet1" behind Microsoft's library, and the adapter over it. */
export interface OpenExcel {
  readonly workbook: ExcelWorkbook;
  readonly engine: ExceltsEngine;
  readonly office: OpenOffice;
  /** Id of the tab "Sheet1". */
  readonly sheet: number;
  /** Cells as a person types them, from A1. */
  fill(rows: readonly (readonly Scalar[])[], sheet?: number): void;
  /** Requests made by the work. */
  requests(work: () => Promise<unknown>): Promise<number>;
}

export async function openExcel(options: Omit<OpenOptions, "engine"> = {}): Promise<OpenExcel> {
  const engine = await ExceltsEngine.create();
  const office = openOffice({ engine, ...options });
  installGlobals(office);
  const sheet = engine.sheets()[0]!.id;
  return {
    workbook: new ExcelWorkbook(),
    engine,
    office,
    sheet,
    fill: (rows, id = sheet) => {
      rows.forEach((line, row) => {
        line.forEach((input, column) => {
          if (input !== "") engine.setInput(id, row, column, input);
        });
      });
    },
    requests: async (work) => {
      const before = office.syncs;
      await work();
      return office.syncs - before;
    },
  };
}

/** The largest request and answer so far, in bytes. */
export function largest(office: OpenOffice): { readonly request: number; readonly answer: number } {
  return {
    request: Math.max(...office.requests.map(({ bytes }) => bytes)),
    answer: Math.max(...office.requests.map(({ answerBytes }) => answerBytes)),
  };
}

/** A tab of n units: title, heading, key, name, two figures, a formula, a note. */
export function unitTab(units: number, tab = "Phân bổ"): TabContent {
  const builder = new SheetImageBuilder();
  const { title, heading, key, text, count, result, officer } = TAB_STYLES;
  builder.add(0, 1, { kind: "text", text: "PHÂN BỔ CHỈ TIÊU" }, undefined, title);
  ["Mã", "Tên CĐCS", "Lao động", "Đoàn viên", "Còn thiếu", "Ghi chú"].forEach((name, column) => {
    builder.add(2, column, { kind: "text", text: name }, undefined, heading);
  });
  for (let row = 3; row < units + 3; row++) {
    const [workers, members] = [100 + (row % 400), row % 90];
    builder.add(row, 0, { kind: "text", text: String(row).padStart(5, "0") }, undefined, key);
    builder.add(row, 1, { kind: "text", text: `Công đoàn cơ sở Trường Tiểu học Nguyễn Thượng Hiền ${row}` }, undefined, text);
    builder.add(row, 2, { kind: "number", number: workers }, undefined, count);
    builder.add(row, 3, { kind: "number", number: members }, undefined, count);
    builder.add(row, 4, { kind: "number", number: workers - members }, `=C${row + 1}-D${row + 1}`, result);
    builder.add(row, 5, { kind: "blank" }, undefined, officer);
  }
  return {
    image: builder.build({ tab }),
    mark: { kind: "allocation", version: 1 },
    table: units === 0 ? null : { name: "PhanBo", area: { row: 2, column: 0, rows: units + 1, columns: 6 } },
    layout: {
      columnWidths: [8, 40, 11, 11, 11, 30],
      frozenRows: 3,
      frozenColumns: 2,
      orientation: "landscape",
      titleRows: [2, 2],
    },
  };
}

/** The entries of an image as "C7: value" lines, a formula in front of its value. */
export function cellsOf(image: SheetImage, show: (row: number, column: number, entry: number) => string): string[] {
  const lines: string[] = [];
  for (let row = 0; row < image.rows; row++) {
    for (let entry = image.rowStarts[row] ?? 0; entry < (image.rowStarts[row + 1] ?? 0); entry++) {
      lines.push(show(row, image.columnOf[entry] ?? 0, entry));
    }
  }
  return lines;
}

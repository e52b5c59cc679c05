import type { PlainValue } from "../../src/sheet/cell-value";
import { blankColumn, type ColumnPlan, numbersColumn, textsColumn, type WorkbookPlan } from "../../src/sheet/workbook-plan";

/** A unit as the sample plan shows it. */
export interface SampleUnit {
  readonly key: string;
  readonly name: string;
  readonly workers: number;
  readonly members: number;
}

/** n invented units with whole numbers that differ from row to row. */
export function sampleUnits(count: number): SampleUnit[] {
  return Array.from({ length: count }, (_, index) => {
    const workers = 20 + ((index * 37) % 480);
    return {
      key: `CD${String(index + 1).padStart(4, "0")}`,
      name: `Công đoàn cơ sở số ${index + 1}`,
      workers,
      members: Math.floor((workers * ((index * 13) % 100)) / 100),
    };
  });
}

/** A tab like «Phân bổ»: head with named cells, formulas over the row and over the table, officer's columns, a foot. */
export function samplePlan(units: readonly SampleUnit[], divisor = 1.5): WorkbookPlan {
  const gap = (unit: SampleUnit) => Math.max(0, unit.workers - unit.members);
  const part = (unit: SampleUnit) => Math.round(gap(unit) / divisor);
  const total = units.reduce((sum, unit) => sum + part(unit), 0);
  const formula = (key: string, heading: string, template: string, values: PlainValue[], style: ColumnPlan["style"]): ColumnPlan => ({
    key,
    heading,
    style,
    width: 11,
    owner: "plan",
    formula: template,
    values: numbersColumn(values.map((value) => (typeof value === "number" ? value : null))),
  });
  return {
    tabs: [
      {
        kind: "allocation",
        version: 1,
        title: "Phân bổ",
        headRows: 5,
        head: [
          { row: 0, column: 1, value: "LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU", style: "office" },
          { row: 1, column: 1, value: "PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN", style: "title" },
          { row: 2, column: 1, value: "Hệ số chung", style: "label" },
          { row: 2, column: 3, value: divisor, style: "fact-decimal", name: "divisor" },
          { row: 3, column: 1, value: "Tổng giao", style: "label" },
          { row: 3, column: 3, value: total, formula: "=SUM([part:])", style: "fact", name: "total" },
        ],
        table: {
          name: "PhanBo",
          keys: units.map(({ key }) => key),
          keyColumn: "key",
          columns: [
            { key: "key", heading: "Mã", style: "key", width: 8, owner: "plan", values: textsColumn(units.map(({ key }) => key)) },
            {
              key: "name",
              heading: "Tên CĐCS",
              style: "text",
              width: 34,
              owner: "plan",
              values: textsColumn(units.map(({ name }) => name)),
            },
            {
              key: "workers",
              heading: "Lao động",
              style: "count",
              width: 9,
              owner: "plan",
              values: numbersColumn(units.map(({ workers }) => workers)),
            },
            {
              key: "members",
              heading: "Đoàn viên",
              style: "count",
              width: 9,
              owner: "plan",
              values: numbersColumn(units.map(({ members }) => members)),
            },
            formula("gap", "Còn thiếu", "=MAX(0,[workers]-[members])", units.map(gap), "count"),
            formula("part", "Chỉ tiêu giao", "=ROUND([gap]/[$divisor],0)", units.map(part), "result"),
            { key: "hold", heading: "Giữ", style: "officer-count", width: 8, owner: "officer", values: blankColumn(units.length) },
            { key: "note", heading: "Ghi chú", style: "officer", width: 24, owner: "officer", values: blankColumn(units.length) },
          ],
        },
        foot: [
          { row: 0, column: 1, value: "TỔNG CỘNG", style: "total" },
          { row: 0, column: 5, value: total, formula: "=[$total]", style: "total" },
          { row: 2, column: 1, value: "Theo Chương trình số 01/CTr-LĐLĐ", style: "note" },
        ],
        page: { orientation: "landscape", frozenRows: 6, frozenColumns: 2 },
      },
    ],
  };
}

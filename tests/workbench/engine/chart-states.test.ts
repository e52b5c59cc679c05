import { describe, expect, it } from "vitest";
import { bookWith, rect, reopened } from "./sheet-for-tests";

describe("charts", () => {
  it.each(["ColumnClustered", "BarStacked", "Line", "Pie", "Doughnut", "Area", "XYScatter"])("%s comes back from a file", async (type) => {
    const { engine, sheet } = await bookWith([
      ["Tên", "Số"],
      ["a", 1],
      ["b", 2],
    ]);
    const chart = {
      id: "c1",
      name: "Biểu đồ của tôi",
      sheet,
      type,
      source: { sheet, rect: rect(1, 0, 2, 2) },
      title: "Đoàn viên",
      legend: true,
      series: [{ name: "Số", values: "Sheet1!$B$2:$B$3", categories: "Sheet1!$A$2:$A$3", color: "#FF0000", type: "" }],
      left: 150,
      top: 30,
      width: 320.25,
      height: 200,
    };
    engine.setChart(chart);
    expect(engine.charts(sheet)).toEqual([chart]);
    const again = await reopened(engine);
    const id = again.sheets()[0]!.id;
    const [back] = again.charts(id);
    expect({ ...back, id: "c1", sheet, source: { ...back?.source, sheet } }).toEqual(chart);
    again.setChart({ ...back!, title: "Khác", top: 60 });
    const third = await reopened(again);
    expect(third.charts(third.sheets()[0]!.id).map(({ title, top, name }) => [title, top, name])).toEqual([
      ["Khác", 60, "Biểu đồ của tôi"],
    ]);
    third.deleteChart(third.sheets()[0]!.id, third.charts(third.sheets()[0]!.id)[0]!.id);
    expect((await reopened(third)).charts(third.sheets()[0]!.id)).toEqual([]);
  });
});

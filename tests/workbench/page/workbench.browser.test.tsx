import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ChartView } from "../../../workbench/engine/bench-messages";
import { element, mountWorkbench } from "./mount-workbench";
import { serveSample, sheets } from "./two-sheets";

beforeEach(serveSample);

const name = (selector: string) => element(selector).textContent;

describe("the ribbon", () => {
  test("has the manifest's tab, group and commands in the page's language", async () => {
    await mountWorkbench(sheets());
    expect([...document.querySelectorAll(".ribbon-tabs [role=tab]")].map((tab) => tab.textContent)).toEqual(["Trang đầu", "Công đoàn"]);
    const commands = [...document.querySelectorAll(".ribbon-command")];
    expect(commands.map((command) => command.textContent)).toEqual(["Mở ngăn", "Phân bổ chỉ tiêu", "Kiểm tra", "Tổng hợp", "Trợ giúp"]);
    for (const command of commands) {
      expect(command.getAttribute("title")).not.toBe("");
      expect(command.querySelector("img")?.getAttribute("src")).toMatch(/^\/icons\/\w+-32\.png$/);
    }
  });

  test("a command runs its function in the pane that is open", async () => {
    const { started, ran } = await mountWorkbench(sheets());
    await userEvent.click(page.getByRole("button", { name: "Kiểm tra" }));
    expect(started).toEqual(["/taskpane/index.html"]);
    expect(ran).toHaveLength(1);
    expect(ran[0]).toMatch(/ checkSheet$/);
  });

  test("with the pane closed it opens it first", async () => {
    const { started, ran } = await mountWorkbench(sheets());
    await userEvent.click(page.getByRole("button", { name: "Đóng ngăn" }));
    expect(document.querySelector("iframe")).toBeNull();
    await userEvent.click(page.getByRole("button", { name: "Tổng hợp" }));
    await vi.waitFor(() => expect(ran).toHaveLength(1));
    expect(started).toHaveLength(2);
    expect(ran[0]).toMatch(/ summarise$/);
    expect(document.querySelector("iframe")).not.toBeNull();
  });

  test("«Mở ngăn» opens the pane and runs nothing", async () => {
    const { started, ran } = await mountWorkbench(sheets());
    await userEvent.click(page.getByRole("button", { name: "Đóng ngăn" }));
    await userEvent.click(page.getByRole("button", { name: "Mở ngăn" }));
    await vi.waitFor(() => expect(started).toHaveLength(2));
    expect(ran).toEqual([]);
  });

  test("«Trang đầu» inserts, deletes and sorts", async () => {
    const { bench } = await mountWorkbench(sheets());
    await userEvent.click(page.getByRole("tab", { name: "Trang đầu" }));
    for (const command of ["Chèn dòng", "Xóa cột", "Hoàn tác"]) await userEvent.click(page.getByRole("button", { name: command }));
    await vi.waitFor(() => expect([bench.count("insertRows"), bench.count("deleteColumns"), bench.count("undo")]).toEqual([1, 1, 1]));
  });
});

describe("sheet tabs", () => {
  const tabs = () => [...document.querySelectorAll(".tab-strip [role=tab]")].map((tab) => tab.textContent);

  test("go to a sheet and back", async () => {
    const { session } = await mountWorkbench(sheets());
    await userEvent.click(page.getByRole("tab", { name: "Phân bổ" }));
    await vi.waitFor(() => expect(session.sheet).toBe(2));
    expect(name("[role=tab][aria-selected=true].tab")).toBe("Phân bổ");
    expect(element("[role=grid]").getAttribute("aria-label")).toBe("Trang «Phân bổ»");
  });

  test("are renamed by a double click; Escape leaves the name", async () => {
    const { bench } = await mountWorkbench(sheets());
    await userEvent.dblClick(page.getByRole("tab", { name: "Phân bổ" }));
    await userEvent.keyboard("{Control>}a{/Control}Chia{Escape}");
    await userEvent.dblClick(page.getByRole("tab", { name: "Phân bổ" }));
    await userEvent.keyboard("{Control>}a{/Control}Chia chỉ tiêu{Enter}");
    await vi.waitFor(() => expect(tabs()).toEqual(["DS CĐCS 2021", "Chia chỉ tiêu"]));
    expect(bench.count("renameSheet")).toBe(1);
  });

  test("a name that is taken is refused with a sentence", async () => {
    const { bench } = await mountWorkbench(sheets());
    bench.refuse = { command: "renameSheet", code: "name-taken" };
    await userEvent.dblClick(page.getByRole("tab", { name: "Phân bổ" }));
    await userEvent.keyboard("x{Enter}");
    await vi.waitFor(() => expect(name("[role=alert]")).toContain("Đã có trang mang tên này"));
    expect(tabs()).toEqual(["DS CĐCS 2021", "Phân bổ"]);
  });

  test("deleting asks first", async () => {
    const { bench } = await mountWorkbench(sheets());
    await userEvent.click(page.getByRole("tab", { name: "Phân bổ" }), { button: "right" });
    await userEvent.click(page.getByRole("menuitem", { name: "Xóa" }));
    await userEvent.click(page.getByRole("button", { name: "Ở lại" }));
    expect(bench.count("deleteSheet")).toBe(0);
    await userEvent.click(page.getByRole("tab", { name: "Phân bổ" }), { button: "right" });
    await userEvent.click(page.getByRole("menuitem", { name: "Xóa" }));
    await userEvent.click(page.getByRole("button", { name: "Xóa", exact: true }));
    await vi.waitFor(() => expect(bench.last("deleteSheet")).toEqual({ sheet: 2 }));
  });
});

describe("charts", () => {
  const chart = (type: string, title: string, left: number): ChartView => ({
    chart: {
      id: title,
      name: title,
      sheet: 1,
      type,
      source: null,
      title,
      legend: true,
      series: [],
      left,
      top: 30,
      width: 225,
      height: 150,
    },
    categories: ["Linh Xuân", "Tam Phú"],
    series: [{ name: "Lao động", values: [3, 5], color: "#ff0000", outline: "", type: "" }],
  });
  test("stand over the grid at their place, with their shapes", async () => {
    const charts = [chart("ColumnClustered", "Cột", 0), chart("Pie", "Bánh", 240), chart("Line", "Đường", 480)];
    await mountWorkbench([
      { id: 1, name: "A", rows: 1, columns: 1, content: (row, column) => (row + column === 0 ? "x" : undefined), view: { charts } },
    ]);
    const picture = (title: string) => element(`svg[aria-label="Biểu đồ «${title}»"]`);
    expect(picture("Cột").querySelectorAll('rect[fill="#ff0000"]')).toHaveLength(3);
    expect(picture("Bánh").querySelectorAll(".chart-slice")).toHaveLength(2);
    expect(picture("Đường").querySelector("polyline")?.getAttribute("points")?.split(" ")).toHaveLength(2);
    const bounds = picture("Bánh").getBoundingClientRect();
    const grid = element(".grid").getBoundingClientRect();
    expect([bounds.left - grid.left - 37, bounds.top - grid.top - 23, bounds.width]).toEqual([320, 40, 300]);
  });
});

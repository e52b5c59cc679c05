import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { ChartView } from "../../../workbench/engine/bench-messages";
import type { FakeSheet } from "./fake-bench";
import { drawn, element, mountWorkbench } from "./mount-workbench";

const content = (row: number, column: number) => (row < 40 && column < 8 ? `${row * column}` : undefined);
const sheets = (): FakeSheet[] => [
  {
    id: 1,
    name: "DS CĐCS 2021",
    rows: 40,
    columns: 8,
    content,
    view: { frozenRows: 1, merges: [{ row: 3, column: 1, rows: 2, columns: 2 }] },
  },
  { id: 2, name: "Phân bổ", rows: 1, columns: 1, content: (row, column) => (row + column === 0 ? "x" : undefined) },
];
const name = (selector: string) => element(selector).textContent;

beforeEach(() => {
  vi.spyOn(window, "fetch").mockImplementation(async (address) =>
    String(address) === "/samples/" ? Response.json(["quan-mau.xlsx"]) : new Response(new ArrayBuffer(8)),
  );
});
afterEach(() => vi.restoreAllMocks());

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

describe("files", () => {
  const choose = (text: string) => userEvent.upload(element("input[type=file]"), new File([text], "moi.xlsx"));

  test("opening another workbook starts the add-in anew", async () => {
    const { bench, started } = await mountWorkbench(sheets());
    await choose("PK");
    await vi.waitFor(() => expect(started).toHaveLength(2));
    expect(bench.last("open")?.name).toBe("moi.xlsx");
  });

  test.each([
    ["not-a-workbook", "không phải sổ tính Excel"],
    ["damaged", "bị hỏng"],
    ["password", "mật khẩu"],
    ["old-format", ".xls cũ"],
  ])("a file that is %s gets its sentence, and the workbook before stays", async (code, sentence) => {
    const { bench, started } = await mountWorkbench(sheets());
    bench.refuse = { command: "open", code };
    await choose("?");
    await vi.waitFor(() => expect(name("[role=alert]")).toContain(sentence));
    expect(started).toHaveLength(1);
    expect(name(".bench-file")).toContain("so-lieu.xlsx");
  });

  test("unsaved changes are asked about before another workbook and before leaving, and only then", async () => {
    const { bench } = await mountWorkbench(sheets());
    const leave = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(leave()).toBe(true);
    await userEvent.keyboard("5{Enter}");
    await vi.waitFor(() => expect(name(".bench-file")).toContain("chưa lưu"));
    expect(leave()).toBe(false);
    await userEvent.click(page.getByRole("button", { name: "Sổ mới" }));
    await userEvent.click(page.getByRole("button", { name: "Ở lại" }));
    expect(bench.count("open")).toBe(0);
    await userEvent.click(page.getByRole("button", { name: "Sổ mới" }));
    await userEvent.click(page.getByRole("button", { name: "Bỏ thay đổi" }));
    await vi.waitFor(() => expect(bench.last("open")?.bytes).toBeNull());
  });

  test("a sample is opened from the menu", async () => {
    const { bench } = await mountWorkbench(sheets());
    await userEvent.click(page.getByRole("button", { name: "Mở mẫu" }));
    await userEvent.click(page.getByRole("menuitem", { name: "quan-mau.xlsx" }));
    await vi.waitFor(() => expect(bench.last("open")?.name).toBe("quan-mau.xlsx"));
  });

  test("Ctrl+S asks where once and writes there again; a half-typed cell is taken along", async () => {
    const { bench } = await mountWorkbench(sheets());
    const written: number[] = [];
    const createWritable = async () => ({
      write: async (data: ArrayBuffer) => void written.push(data.byteLength),
      close: async () => undefined,
    });
    const picker = vi.fn(async () => ({ name: "so-lieu.xlsx", createWritable }));
    vi.stubGlobal("showSaveFilePicker", picker);
    try {
      await userEvent.keyboard("7{Control>}s{/Control}");
      await vi.waitFor(() => expect(written).toEqual([4]));
      expect(bench.text(1, 0, 0)).toBe("7");
      await userEvent.keyboard("{Control>}s{/Control}");
      await vi.waitFor(() => expect(written).toEqual([4, 4]));
      expect(picker).toHaveBeenCalledTimes(1);
      picker.mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test.each([
    ["closed by the person", new DOMException("closed", "AbortError"), undefined],
    ["refused by the machine", new DOMException("no", "NotAllowedError"), "Chưa lưu được tệp"],
  ])("a save dialog %s", async (_name, error, sentence) => {
    await mountWorkbench(sheets());
    vi.stubGlobal("showSaveFilePicker", () => Promise.reject(error));
    try {
      await userEvent.click(page.getByRole("button", { name: "Lưu", exact: true }));
      await drawn();
      if (sentence) await vi.waitFor(() => expect(name("[role=alert]")).toContain(sentence));
      else expect(document.querySelector("[role=alert]")).toBeNull();
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("«Tải về» downloads under the workbook's name", async () => {
    await mountWorkbench(sheets());
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
    await userEvent.click(page.getByRole("button", { name: "Tải về" }));
    await vi.waitFor(() => expect(clicked).toHaveBeenCalled());
    expect(clicked.mock.contexts[0]).toMatchObject({ download: "so-lieu.xlsx" });
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
    series: [{ name: "Lao động", values: [3, 5], color: "#ff0000", type: "" }],
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

describe("accessibility: axe finds nothing", () => {
  const violations = async (): Promise<string[]> => {
    // Menus and dialogs fade in, and a half-seen colour has no contrast.
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    // Fluent UI's hidden stops at the ends of a menu send the focus on; axe takes them for places where it is lost.
    return (await axe.run({ include: "body", exclude: "[data-tabster-dummy]" })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html}`,
    );
  };

  test.each([
    ["as it opens", 1366, ""],
    ["while a cell is typed into", 1366, "5"],
    ["with a block selected", 1366, "{Shift>}{ArrowDown}{/Shift}"],
    ["with the cells' menu", 1366, "{Shift>}{F10}{/Shift}"],
    ["on «Trang đầu»", 1366, "{Shift>}{F6}{F6}{/Shift}{ArrowLeft}"],
    ["while a sheet is renamed", 1366, "{F6}{F2}"],
    ["narrow, the pane over the grid", 800, ""],
  ])("%s", async (_name, width, keys) => {
    await mountWorkbench(sheets(), [width, 768]);
    if (keys) await userEvent.keyboard(keys);
    await drawn();
    expect(await violations()).toEqual([]);
  });

  test("with a question and with a trouble", async () => {
    const { session } = await mountWorkbench(sheets());
    session.fail("damaged");
    await vi.waitFor(() => element("[role=alert]"));
    expect(await violations()).toEqual([]);
    await userEvent.click(page.getByRole("tab", { name: "Phân bổ" }), { button: "right" });
    await userEvent.click(page.getByRole("menuitem", { name: "Xóa" }));
    await vi.waitFor(() => element("[role=alertdialog]"));
    expect(await violations()).toEqual([]);
  });
});

import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { drawn, element, mountWorkbench } from "./mount-workbench";
import { serveSample, sheets } from "./two-sheets";

beforeEach(serveSample);

const name = (selector: string) => element(selector).textContent;

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

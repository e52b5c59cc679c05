import { describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { drawn, element, mountWorkbench, shownText } from "./mount-workbench";
import { nameBox, scroller, settled, small } from "./sheet-on-screen";

/** A press of the mouse at a point measured from the grid's corner. */
function mouse(type: string, x: number, y: number, more: PointerEventInit = {}) {
  const { left, top } = scroller().getBoundingClientRect();
  scroller().dispatchEvent(
    new PointerEvent(type, { bubbles: true, pointerId: 1, clientX: left + x, clientY: top + y, button: 0, ...more }),
  );
}
function click(x: number, y: number, more: PointerEventInit = {}) {
  vi.spyOn(scroller(), "setPointerCapture").mockReturnValue();
  mouse("pointerdown", x, y, more);
  mouse("pointerup", x, y, more);
}
describe("clipboard", () => {
  const paste = (text: string) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element(".cell-editor").dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  };

  test("pastes what Excel copies", async () => {
    const { bench } = await mountWorkbench([small()]);
    paste('12\t"Lao\nđộng"\r\n=A1\t\r\n');
    await vi.waitFor(() => expect(shownText(0, 0)).toBe("12"));
    expect([bench.text(1, 0, 1), bench.text(1, 1, 0), bench.text(1, 1, 1)]).toEqual(["Lao\nđộng", "=A1", ""]);
    await vi.waitFor(() => expect(nameBox()).toBe("A1:B2"));
  });

  test("copies and cuts tab-separated text", async () => {
    const { bench } = await mountWorkbench([small()]);
    const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await userEvent.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Control>}c{/Control}");
    await vi.waitFor(() => expect(write).toHaveBeenLastCalledWith("00\t01\n10\t11"));
    expect(bench.count("clear")).toBe(0);
    await userEvent.keyboard("{Control>}x{/Control}");
    await vi.waitFor(() => expect(bench.text(1, 1, 1)).toBe(""));
  });

  test("a browser that refuses gets a sentence, and nothing is cut", async () => {
    const { bench } = await mountWorkbench([small()]);
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("denied", "NotAllowedError"));
    await userEvent.keyboard("{Control>}x{/Control}");
    await vi.waitFor(() => expect(element("[role=alert]").textContent).toContain("bảng tạm"));
    expect(bench.count("clear")).toBe(0);
  });
});

describe("mouse", () => {
  test("a click, a click with Shift, a drag", async () => {
    await mountWorkbench([small()]);
    click(36 + 90, 22 + 30);
    await drawn();
    await vi.waitFor(() => expect(nameBox()).toBe("B2"));
    click(36 + 10, 22 + 70, { shiftKey: true });
    await drawn();
    await vi.waitFor(() => expect(nameBox()).toBe("A2:B4"));
    mouse("pointerdown", 36 + 10, 22 + 10);
    mouse("pointermove", 36 + 90, 22 + 50);
    mouse("pointerup", 36 + 90, 22 + 50);
    await drawn();
    await vi.waitFor(() => expect(nameBox()).toBe("A1:B3"));
  });

  test("headers select rows, columns and everything", async () => {
    await mountWorkbench([small()]);
    click(36 + 100, 10);
    await drawn();
    await vi.waitFor(() => expect(nameBox()).toBe("B:B"));
    click(10, 22 + 30);
    await drawn();
    await vi.waitFor(() => expect(nameBox()).toBe("2:2"));
    click(10, 10);
    await drawn();
    await vi.waitFor(() => expect(nameBox()).toBe("1:1048576"));
  });

  test("a dragged header edge sets the column's width, in points", async () => {
    const { bench } = await mountWorkbench([small()]);
    vi.spyOn(scroller(), "setPointerCapture").mockReturnValue();
    mouse("pointerdown", 36 + 79, 10);
    mouse("pointermove", 36 + 119, 10);
    await drawn();
    expect(document.querySelector(".width-guide")).not.toBeNull();
    mouse("pointerup", 36 + 119, 10);
    await settled();
    expect(bench.last("setColumnWidth")).toEqual({ sheet: 1, column: 0, points: 90 });
    expect(document.querySelector(".width-guide")).toBeNull();
  });

  test("a click elsewhere takes what was typed", async () => {
    const { bench } = await mountWorkbench([small()]);
    await userEvent.keyboard("55");
    click(36 + 90, 22 + 30);
    await settled();
    expect(bench.text(1, 0, 0)).toBe("55");
    await vi.waitFor(() => expect(nameBox()).toBe("B2"));
  });
});

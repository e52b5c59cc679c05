import axe from "axe-core";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { drawn, element, mountWorkbench } from "./mount-workbench";
import { serveSample, sheets } from "./two-sheets";

beforeEach(serveSample);

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

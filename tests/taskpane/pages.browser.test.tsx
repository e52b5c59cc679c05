import type { Root } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { layoutPageStates } from "./layout-page-states";
import { listPageStates } from "./list-page-states";
import { outcomePageStates } from "./outcome-page-states";
import { pageStates } from "./page-states";
import { reportPageStates } from "./report-page-states";
import { expectSound, LOOKS, showPage } from "./show-page";

let root: Root | undefined;
/** React says there what it would not throw: a key twice, a field that changes its kind. */
const complaints = vi.spyOn(console, "error");

beforeEach(() => {
  complaints.mockClear();
});
afterEach(() => {
  root?.unmount();
  expect(complaints.mock.calls).toEqual([]);
});

describe.each([...listPageStates, ...pageStates, ...outcomePageStates, ...reportPageStates, ...layoutPageStates])(
  "%s",
  (_, { show, step, title }) => {
    test.each(LOOKS)("in %s on %s has no violation and does not scroll sideways", async (language, appearance) => {
      root = showPage(show(), { language, appearance, step: step ?? "allocate" });
      await expect.element(page.getByRole("heading", { level: 1, name: title[language === "vi" ? 0 : 1], exact: true })).toBeVisible();
      await expectSound();
    });
  },
);

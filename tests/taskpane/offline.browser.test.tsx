import { createRoot, type Root } from "react-dom/client";
import { afterEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../taskpane/shell.css";
import { PaneWithoutOffice } from "../../taskpane/pane-without-office";
import { expectAccessible, expectNoSidewaysScrolling } from "./inspect";

let root: Root | undefined;
afterEach(() => root?.unmount());

test.each(["light", "dark"] as const)("without Excel's library the pane says what to try and opens files, on %s", async (appearance) => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById("root") as HTMLElement);
  let asked = 0;
  root.render(<PaneWithoutOffice appearance={appearance} languageTag="vi-VN" onOpenFile={() => asked++} />);
  await expect.element(page.getByRole("heading", { name: "Chưa kết nối được nơi cài đặt" })).toBeVisible();
  await expectNoSidewaysScrolling();
  await expectAccessible();
  await page.getByRole("button", { name: "Mở một tệp" }).click();
  await expect.poll(() => asked).toBe(1);
});

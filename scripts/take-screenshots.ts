import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright";
import { ensureBuilt } from "../workbench/server/ensure-built";
import { startServer } from "../workbench/server/start-server";
import { CHROMIUM_FLAGS, findChromium } from "./find-chromium";

/** Draws the workbench and the pane into artifacts/shots, to be looked at: `npm run shots`. */
const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "artifacts/shots");

async function takeScreenshots(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium, Chrome or Edge was found: set CHROMIUM to one");
  mkdirSync(folder, { recursive: true });
  await ensureBuilt({ root, say: console.log });
  const server = await startServer({ root, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  try {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const pane of [350, 320]) {
        const context = await browser.newContext({
          ignoreHTTPSErrors: true,
          locale: "vi-VN",
          colorScheme,
          viewport: { width: 1366, height: 768 },
        });
        const page = await context.newPage();
        await page.goto(`${server.url}/`);
        await page.getByRole("button", { name: "Mở mẫu" }).click();
        await page.getByRole("menuitem", { name: /quan-mau/ }).click();
        const frame = page.frameLocator("iframe");
        await frame.getByText("quan-mau.xlsx").waitFor();
        await frame.getByRole("button", { name: "Xem các trang trong sổ này" }).waitFor();
        await page.locator("iframe").evaluate((element, width) => Object.assign(element.style, { width: `${width}px` }), pane);
        const name = (what: string) => resolve(folder, `${what}.${colorScheme}.${pane}.png`);
        await page.locator("iframe").screenshot({ path: name("welcome") });
        await frame.getByRole("button", { name: "Xem các trang trong sổ này" }).click();
        await frame
          .getByText(/dòng × .* cột/)
          .first()
          .waitFor();
        await page.locator("iframe").screenshot({ path: name("list") });
        if (pane === 350) await page.screenshot({ path: resolve(folder, `workbench.${colorScheme}.png`) });
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`artifacts/shots: ${["welcome", "list", "workbench"].join(", ")} in light and dark`);
}

await takeScreenshots();

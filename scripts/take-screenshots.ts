import { copyFileSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright";
import { ensureBuilt } from "../workbench/server/ensure-built";
import { startServer } from "../workbench/server/start-server";
import { CHROMIUM_FLAGS, findChromium, trustFlag } from "./find-chromium";

/**
 * Draws the workbench and the pane's pages, from the first one to the receipt, into artifacts/shots, to be looked at:
 * `npm run shots`. `npm run shots -- --guide` renews the pictures of docs/huong-dan.md and of the README.
 */
const root = resolve(import.meta.dirname, "..");
const folder = resolve(root, "artifacts/shots");
const images = resolve(root, "docs/images");
const GUIDE = ["workbook", "split-preview", "check", "summary"];

interface Look {
  readonly colorScheme: "light" | "dark";
  /** Width of the pane. */
  readonly pane: number;
}

const LOOKS: readonly Look[] = [
  { colorScheme: "light", pane: 350 },
  { colorScheme: "light", pane: 320 },
  { colorScheme: "dark", pane: 350 },
];

async function takeScreenshots(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium, Chrome or Edge was found: set CHROMIUM to one");
  for (const one of [folder, images]) mkdirSync(one, { recursive: true });
  await ensureBuilt({ root, say: console.log });
  const server = await startServer({ root, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS, trustFlag(server.spki)] });
  try {
    for (const look of process.argv.includes("--guide") ? LOOKS.slice(0, 1) : LOOKS) await takeWalk(browser, server.url, look);
  } finally {
    await browser.close();
    await server.close();
  }
  if (process.argv.includes("--guide"))
    for (const name of GUIDE) copyFileSync(resolve(folder, `${name}.light.350.png`), resolve(images, `${name}.png`));
  console.log("artifacts/shots: the walk through the three jobs, in light (350 and 320 px) and dark");
}

async function takeWalk(browser: Browser, url: string, { colorScheme, pane }: Look): Promise<void> {
  const viewport = { width: 1366, height: 768 };
  const context = await browser.newContext({ locale: "vi-VN", colorScheme, viewport });
  const page = await context.newPage();
  await page.goto(`${url}/`);
  await page.getByRole("button", { name: "Mở mẫu" }).click();
  await page.getByRole("menuitem", { name: /quan-mau/ }).click();
  const frame = page.frameLocator("iframe");
  await frame.getByText("quan-mau.xlsx").waitFor();
  await page.locator("iframe").evaluate((element, width) => Object.assign(element.style, { width: `${width}px` }), pane);
  const shoot = async (what: string, whole = false) => {
    const path = resolve(folder, `${what}.${colorScheme}.${pane}.png`);
    await (whole ? page.screenshot({ path }) : page.locator("iframe").screenshot({ path }));
  };
  await walk(page, frame, shoot);
  await context.close();
}

async function walk(page: Page, frame: FrameLocator, shoot: (what: string, whole?: boolean) => Promise<void>): Promise<void> {
  const at = (name: string | RegExp) => frame.getByRole("heading", { level: 1, name }).waitFor({ timeout: 180_000 });
  const press = (name: string | RegExp) =>
    frame
      .getByRole("button", { name, exact: typeof name === "string" })
      .first()
      .click();
  await at("Chỉ tiêu Công đoàn");
  await shoot("welcome");
  await press("Tìm danh sách CĐCS trong sổ này");
  await at("Đã tìm thấy danh sách");
  await shoot("list-found");
  await press("Dùng danh sách này");
  await at(/đơn vị/);
  await shoot("list-ready");
  await press("Sang Phân bổ");
  await at("Phân bổ chỉ tiêu");
  await shoot("split-form");
  await press("Xem trước");
  await at("Xem trước phân bổ");
  await shoot("split-preview");
  await press("So sánh");
  await at("So sánh hai phương án");
  await shoot("split-compare");
  await press("Giữ phương án 1");
  await at("Xem trước phân bổ");
  await press(/: vì sao được giao|^Công ty/);
  await at(/^Vì sao/);
  await shoot("split-why");
  await press("Xem trước");
  await press("Ghi trang «Phân bổ»");
  await at("Đã ghi trang «Phân bổ»");
  await shoot("split-receipt");
  await shoot("workbench", true);
  await page.waitForTimeout(300);
  await press("In phụ lục phân bổ");
  await at("In phụ lục phân bổ");
  await shoot("annex-form");
  await press(/^Kiểm tra/);
  await at("Kiểm tra số liệu");
  await frame.getByRole("button", { name: "Ghi trang «Kiểm tra»" }).waitFor();
  await shoot("check");
  await press("1 sai");
  await press(/^DNTN|^Công ty/);
  await at(/Đoàn viên/);
  await shoot("check-finding");
  await press(/^Kiểm tra/);
  await press(/^Ngưỡng của chương trình/);
  await at("Ngưỡng của chương trình");
  await shoot("check-thresholds");
  await press(/^Tổng hợp/);
  await frame.getByRole("button", { name: /^Ghi \d trang$/ }).waitFor();
  await shoot("summary");
  await press(/^Ghi \d trang$/);
  await at(/^Đã ghi \d trang$/);
  await shoot("summary-receipt");
  await page.getByRole("tab", { name: "Tổng hợp địa bàn", exact: true }).click();
  await page.waitForTimeout(1000);
  await shoot("workbook", true);
}

await takeScreenshots();

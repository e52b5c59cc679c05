import { resolve } from "node:path";
import { type Browser, chromium, type Frame, type Page } from "playwright";
import { build } from "vite";
import { CHROMIUM_FLAGS, findChromium, trustFlag } from "../../scripts/find-chromium";
import { ensureBuilt } from "../../workbench/server/ensure-built";
import { type RunningServer, startServer } from "../../workbench/server/start-server";

export const ROOT = resolve(import.meta.dirname, "../..");

/** The workbench, served as `npm start` serves it, and a browser. One for a test file. */
export interface Stage {
  readonly server: RunningServer;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  await ensureBuilt({ root: ROOT });
  const server = await startServer({ root: ROOT, port: 0 });
  const executablePath = findChromium();
  // The certificate is trusted by its key, as `npm start` has it: a browser told to overlook errors tries each connection again, and under load gives up.
  const args = [...CHROMIUM_FLAGS, trustFlag(server.spki)];
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  return {
    server,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** A fresh page with the workbench, in Vietnamese; what went wrong in it is kept. */
export interface Bench {
  readonly page: Page;
  readonly pane: Frame;
  /** Console errors, uncaught errors, requests that left this machine. A test expects none. */
  readonly troubles: string[];
  close(): Promise<void>;
}

export interface BenchOptions {
  /** Script to run in the pane's iframe instead of the add-in; see `bundle`. */
  readonly script?: string;
  readonly locale?: string;
  readonly width?: number;
  readonly dark?: boolean;
}

export async function openBench({ server, browser }: Stage, options: BenchOptions = {}): Promise<Bench> {
  const context = await browser.newContext({
    locale: options.locale ?? "vi-VN",
    viewport: { width: options.width ?? 1366, height: 768 },
    colorScheme: options.dark ? "dark" : "light",
    acceptDownloads: true,
  });
  // A machine that does other things besides is several times slower: what is awaited comes all the same.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(`console: ${message.text()} ${message.location().url}`));
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(server.url) && !/^(blob|data):/.test(request.url())) troubles.push(`request: ${request.url()}`);
  });
  if (options.script !== undefined) {
    const html =
      '<!doctype html><html lang="vi"><head><script src="/office-js/office.js"></script><script src="/port-page.js"></script></head></html>';
    await page.route("**/taskpane/index.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.route("**/port-page.js", (route) => route.fulfill({ contentType: "text/javascript", body: options.script ?? "" }));
  }
  await page.goto(`${server.url}/`);
  const frame = await page.waitForSelector("iframe");
  const pane = await frame.contentFrame();
  if (!pane) throw new Error("the pane has no frame");
  return { page, pane, troubles, close: () => context.close() };
}

/** A test's script for the pane's iframe as one classic script. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: { write: false, minify: false, target: "es2022", lib: { entry: resolve(ROOT, entry), formats: ["iife"], name: "page" } },
  });
  const output = [result].flat()[0];
  const chunk = output && "output" in output ? output.output.find((one) => one.type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${entry} gave no script`);
  return chunk.code;
}

// `npm run icons`: draws the PNGs that manifest.xml names, from our own icon and from Fluent's shapes (@fluentui/react-icons, MIT).
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  DataPie16Filled,
  DataPie20Filled,
  DataPie24Filled,
  DocumentTable16Filled,
  DocumentTable20Filled,
  DocumentTable24Filled,
  type FluentIcon,
  QuestionCircle16Filled,
  QuestionCircle20Filled,
  QuestionCircle24Filled,
  TaskListSquareLtr16Filled,
  TaskListSquareLtr20Filled,
  TaskListSquareLtr24Filled,
} from "@fluentui/react-icons";
import { logErrorMessage } from "office-addin-cli";
import { chromium, type Page } from "playwright";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CHROMIUM_FLAGS, findChromium } from "./find-chromium";

/** The eight sizes that Office knows for a ribbon button, and the drawing whose grid falls on whole pixels at each of them. */
const GRID_OF_SIZE: readonly (readonly [pixels: number, grid: 16 | 20 | 24])[] = [
  [16, 16],
  [20, 20],
  [24, 24],
  [32, 16],
  [40, 20],
  [48, 24],
  [64, 16],
  [80, 20],
];

/** The icon's blue: to be seen on the ribbon's white as well as on its black. */
const COLOR = "#1a77c9";

const COMMANDS: Readonly<Record<string, Readonly<Record<16 | 20 | 24, FluentIcon>>>> = {
  allocate: { 16: DataPie16Filled, 20: DataPie20Filled, 24: DataPie24Filled },
  check: { 16: TaskListSquareLtr16Filled, 20: TaskListSquareLtr20Filled, 24: TaskListSquareLtr24Filled },
  summary: { 16: DocumentTable16Filled, 20: DocumentTable20Filled, 24: DocumentTable24Filled },
  help: { 16: QuestionCircle16Filled, 20: QuestionCircle20Filled, 24: QuestionCircle24Filled },
};
const folder = join(import.meta.dirname, "..", "icons");

async function drawIcons(): Promise<void> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) });
  try {
    const page = await browser.newPage();
    await mkdir(folder, { recursive: true });
    const own = await readFile(join(folder, "icon.svg"), "utf8");
    for (const [pixels, grid] of GRID_OF_SIZE) {
      await draw(page, own, "addin", pixels);
      for (const [name, shapes] of Object.entries(COMMANDS)) {
        await draw(page, renderToStaticMarkup(createElement(shapes[grid], { primaryFill: COLOR })), name, pixels);
      }
    }
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, svg: string, name: string, pixels: number): Promise<void> {
  await page.setViewportSize({ width: pixels, height: pixels });
  const style = `html,body{margin:0;background:none}svg{display:block;width:${pixels}px;height:${pixels}px}`;
  await page.setContent(`<!doctype html><style>${style}</style>${svg}`);
  const file = `${name}-${pixels}.png`;
  await writeFile(join(folder, file), await page.screenshot({ omitBackground: true }));
  console.log(`icons/${file}`);
}

drawIcons().catch((error: unknown) => {
  logErrorMessage(error);
  process.exitCode = 1;
});

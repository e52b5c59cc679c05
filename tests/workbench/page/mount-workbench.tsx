import { createRoot } from "react-dom/client";
import { onTestFinished, vi } from "vitest";
import { page } from "vitest/browser";
import manifestXml from "../../../manifest.xml?raw";
import type { BookFiles } from "../../../workbench/page/book/book-files";
import { BookSession } from "../../../workbench/page/book/book-session";
import { parseManifest } from "../../../workbench/page/ribbon/parse-manifest";
import { Workbench } from "../../../workbench/page/workbench";
import "../../../workbench/page/workbench.css";
import { FakeBench, type FakeSheet } from "./fake-bench";

/** The whole page over a worker's double, with the product's own manifest, and an empty frame in the pane's place. */
export async function mountWorkbench(sheets: FakeSheet[], size: readonly [number, number] = [1366, 768]) {
  await page.viewport(...size);
  const host = document.body.appendChild(document.createElement("div"));
  host.id = "root";
  const root = createRoot(host);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
  const bench = new FakeBench(sheets);
  const session = new BookSession(bench);
  const started: string[] = [];
  const ran: string[] = [];
  let files: BookFiles | undefined;
  const startPane = (container: HTMLElement, url: string, title: string) => {
    started.push(url);
    const frame = Object.assign(document.createElement("iframe"), { title, srcdoc: "<title>pane</title><p>pane</p>" });
    container.append(frame);
    return {
      runCommand: async (commandId: string, functionName: string) => {
        ran.push(`${commandId} ${functionName}`);
      },
      stop: () => frame.remove(),
    };
  };
  root.render(
    <Workbench
      session={session}
      language="vi"
      manifest={parseManifest(manifestXml, "vi-VN") ?? null}
      startPane={startPane}
      onFiles={(made) => {
        files = made;
      }}
    />,
  );
  await session.refresh();
  await vi.waitFor(() => {
    if (!session.tiles.isCurrent || !document.querySelector(".cell, .grid[aria-rowcount='1'] .header")) throw new Error("not drawn yet");
  });
  return { bench, session, started, ran, files: () => files };
}

/** Text of a cell on screen, wherever it is drawn; undefined where it is not. */
export function shownText(row: number, column: number): string | undefined {
  const cells = document.querySelectorAll(`[role=row][aria-rowindex="${row + 1}"] > [role=gridcell][aria-colindex="${column + 1}"]`);
  return [...cells].find((cell) => !cell.querySelector("textarea"))?.textContent ?? undefined;
}

export const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};

/** Two frames: what was scrolled or chosen is drawn. */
export const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

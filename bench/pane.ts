import { openBench, openStage } from "../tests/e2e/open-bench.ts";
import { listFile, listGrid } from "../tests/support/list-file.ts";

/** As many as the largest list an office has told of. */
const UNITS = 6350;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

interface Frame {
  readonly functionName: string;
  readonly url: string;
}

/**
 * The pane's thread while a list of 6,350 units is found, shared out and written in the workbench: for each step how long it took, the longest stretch
 * without a pause, and how much of the longest was ours, Office.js', the workbench page's (which Excel does not have) and the browser's own. Samples of
 * one millisecond; what runs in the worker is not the pane's thread.
 */
export async function run(): Promise<void> {
  const stage = await openStage();
  const bench = await openBench(stage);
  const { page } = bench;
  const pane = page.frameLocator("iframe");
  await page.getByRole("grid").waitFor();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "tinh.xlsx", mimeType: XLSX, buffer: Buffer.from(longList()) });
  await page.getByText("tinh.xlsx").first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 1000 });
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click({ timeout: 120_000 });
  const title = (name: string | RegExp) => pane.getByRole("heading", { level: 1, name }).waitFor({ timeout: 300_000 });
  const step = async (name: string, button: string, next: string | RegExp) => {
    await session.send("Profiler.start");
    const started = performance.now();
    await press(button);
    await title(next);
    const took = performance.now() - started;
    const { profile } = await session.send("Profiler.stop");
    report(name, took, profile as Profile);
  };
  await step("find", "Tìm danh sách CĐCS trong sổ này", /^6\.350 đơn vị/u);
  await press("Sang Phân bổ");
  await step("preview", "Xem trước", "Xem trước phân bổ");
  await step("write", "Ghi trang «Phân bổ»", "Đã ghi trang «Phân bổ»");
  await bench.close();
  await stage.close();
}

function longList(): Uint8Array {
  const units = Array.from({ length: UNITS }, (_, index) => {
    const workers = 10 + ((index * 37) % 400);
    const sector = index % 5 === 0 ? "Nhà nước" : "Ngoài nhà nước";
    return [`Công đoàn cơ sở Công ty số ${index + 1}`, `Phường ${1 + (index % 40)}`, sector, workers, Math.floor(workers * 0.6)];
  });
  return listFile({ "DS CĐCS": listGrid(units) });
}

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame; readonly children?: readonly number[] }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

type Owner = "ours" | "office" | "bench" | "browser";

/** Whose a sample is: the innermost function that has an address says it. */
function ownerOf({ url }: Frame): Owner {
  if (url.includes("office-js")) return "office";
  if (url.includes("/workbench")) return "bench";
  return url.includes("/assets/") ? "ours" : "browser";
}

function report(name: string, took: number, { nodes, samples, timeDeltas }: Profile): void {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const owner = (id: number): Owner => {
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = frames.get(at);
      if (frame && frame.url !== "") return ownerOf(frame);
    }
    return "browser";
  };
  let task: Record<Owner, number> = { ours: 0, office: 0, bench: 0, browser: 0 };
  let most = task;
  samples.forEach((id, index) => {
    const { functionName } = frames.get(id) ?? { functionName: "" };
    if (functionName === "(idle)" || functionName === "(program)") task = { ours: 0, office: 0, bench: 0, browser: 0 };
    else task[owner(id)] += (timeDeltas[index] ?? 0) / 1000;
    if (task.ours > most.ours) most = { ...task };
  });
  const parts = Object.entries(most).map(([who, time]) => `${who} ${time.toFixed(0)} ms`);
  console.log(`${name}: ${(took / 1000).toFixed(1)} s; the task with most of ours: ${parts.join(", ")}`);
}

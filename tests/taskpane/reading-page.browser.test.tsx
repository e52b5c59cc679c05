import type { Root } from "react-dom/client";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { page } from "vitest/browser";
import { ReadingPage } from "../../taskpane/pages/reading-page";
import { WorkerBook } from "../../taskpane/worker-book";
import { readingOf } from "./reading-views";
import { showPage } from "./show-page";

let root: Root | undefined;
afterEach(() => root?.unmount());
const rows = () => [...document.querySelectorAll("main li")].map(({ textContent }) => textContent ?? "");

function showReading(isRunning: boolean): string[] {
  const log: string[] = [];
  const on = (what: string) => () => log.push(what);
  const ways = { onStop: on("stop"), onGoOn: on("go on"), onCheck: on("check"), onPick: on("pick") };
  root = showPage(<ReadingPage reading={readingOf("reading", 0.62)} elapsed={9000} takesFocus={false} {...{ isRunning }} {...ways} />, {
    step: "check",
  });
  return log;
}

describe("files being read", () => {
  test("the refused one comes first with what to do, then the one at hand, then the read ones; stopping is the only button", async () => {
    const log = showReading(true);
    await expect.element(page.getByText("12/20 tệp xong")).toBeVisible();
    await expect.element(page.getByText(/^còn khoảng \d+ giây$/)).toBeVisible();
    expect(rows()[0]).toMatch(/không đọc được.*Mở bằng Excel, bỏ mật khẩu, lưu lại rồi chọn lại tệp/);
    expect(rows()[1]).toMatch(/Thép Tín Nghĩa Việt\.xlsxđang đọc 62\u00a0%$/);
    expect(
      rows()
        .map((row) => row.match(/đã đọc|chưa đọc/)?.[0])
        .slice(2),
    ).toEqual([...Array.from({ length: 11 }, () => "đã đọc"), ...Array.from({ length: 7 }, () => "chưa đọc")]);
    // A bar that grows smoothly has the browser paint sixty times a second while it reads.
    const bars = [...document.querySelectorAll(".fui-ProgressBar__bar")];
    expect(bars.map((bar) => getComputedStyle(bar).transitionProperty)).toEqual(["none", "none"]);
    await page.getByRole("button", { name: /^Chọn lại tệp/ }).click();
    await page.getByRole("button", { name: "Dừng đọc" }).click();
    expect(log).toEqual(["pick", "stop"]);
    expect(page.getByRole("button", { name: /^Đọc tiếp/ }).elements()).toEqual([]);
  });

  test("stopped, what is unread comes after what is refused, with the ways to go on", async () => {
    const log = showReading(false);
    await expect.element(page.getByRole("heading", { name: "Đã dừng: xong 12/20 tệp" })).toBeVisible();
    expect(rows().filter((row) => row.endsWith("chưa đọc"))).toHaveLength(8);
    expect(rows()[1]).toMatch(/Thép Tín Nghĩa Việt\.xlsxchưa đọc$/);
    await page.getByRole("button", { name: "Đọc tiếp 8 tệp" }).click();
    await page.getByRole("button", { name: "Kiểm tra 11 tệp đã đọc" }).click();
    expect(log).toEqual(["go on", "check"]);
  });
});

/** Readers as they are started, and all workers as they are ended, until the test is over. */
function countWorkers() {
  const readers: Worker[] = [];
  const ended: Worker[] = [];
  class CountedWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      if (String(url).includes("reader")) readers.push(this);
    }
    override terminate(): void {
      ended.push(this);
      super.terminate();
    }
  }
  vi.stubGlobal("Worker", CountedWorker);
  onTestFinished(() => void vi.unstubAllGlobals());
  return { readers, ended };
}

describe("the reader of a workbook in its worker", () => {
  test("is ended in the midst of a file without the desk: what it kept is kept, and another reader goes on", async () => {
    const district = await fetch(new URL("../../samples/quan-mau.xlsx", import.meta.url));
    const bytes = await district.arrayBuffer();
    const file = (name: string) => new File([bytes], name);
    let workers = 0;
    const book = new WorkerBook({ file: file("so.xlsx") }, () => {
      workers += 1;
      return new Worker(new URL("../../taskpane/worker.ts", import.meta.url), { type: "module" });
    });
    const giveBack = await book.lendReader();
    const shares: number[] = [];
    expect(
      await book.ask("readFile", { file: file("1.xlsx"), name: "1.xlsx", layouts: [] }, (done, all) => shares.push(done / all)),
    ).toBeNull();
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(shares.length).toBeGreaterThan(0);
    const refusal = await book.ask("readFile", { file: new File(["a"], "2.xlsx"), name: "2.xlsx", layouts: [] });
    expect(refusal?.code).toBe("not-a-workbook");
    const interrupted = book.ask("readFile", { file: file("3.xlsx"), name: "3.xlsx", layouts: [] });
    book.stop();
    await expect(interrupted).rejects.toMatchObject({ code: "cancelled" });
    const next = await book.lendReader();
    giveBack();
    expect(await book.ask("readFile", { file: file("3.xlsx"), name: "3.xlsx", layouts: [] })).toBeNull();
    next();
    expect((await book.describe()).name).toBe("so.xlsx");
    expect(workers).toBe(1);
    book.stop();
  });

  test("that was started ahead is the one that is lent, once", async () => {
    const { readers, ended } = countWorkers();
    const bytes = await (await fetch(new URL("../../samples/quan-mau.xlsx", import.meta.url))).arrayBuffer();
    const file = new File([bytes], "so.xlsx");
    const book = new WorkerBook({ file }, () => new Worker(new URL("../../taskpane/worker.ts", import.meta.url), { type: "module" }));
    await Promise.all([book.readyReader(), book.readyReader()]);
    expect(readers).toHaveLength(1);
    const giveBack = await book.lendReader();
    expect(await book.ask("readFile", { file, name: "1.xlsx", layouts: [] })).toBeNull();
    expect(readers).toHaveLength(1);
    giveBack();
    expect(ended).toEqual(readers);
    await book.readyReader();
    expect(readers).toHaveLength(2);
    // Another workbook is opened: the reader that waits ends, and the desk.
    book.close();
    expect(ended.slice(0, 2)).toEqual(readers);
    expect(ended).toHaveLength(3);
  });

  test("that cannot be loaded is given to nobody; one that breaks down is taken back, and what it was asked for is cancelled", async () => {
    const { readers } = countWorkers();
    const bytes = await (await fetch(new URL("../../samples/quan-mau.xlsx", import.meta.url))).arrayBuffer();
    const file = new File([bytes], "so.xlsx");
    const book = new WorkerBook({ file }, () => new Worker(new URL("../../taskpane/worker.ts", import.meta.url), { type: "module" }));
    await book.readyReader();
    readers[0]?.dispatchEvent(new Event("error"));
    await book.lendReader();
    expect(readers).toHaveLength(2);
    const asked = book.ask("readFile", { file, name: "1.xlsx", layouts: [] });
    readers[1]?.dispatchEvent(new Event("error"));
    await expect(asked).rejects.toMatchObject({ code: "cancelled" });
    book.close();
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import districtFile from "../../samples/quan-mau.xlsx?url";
import { WorkerBook } from "../../taskpane/worker-book";
import { expectAccessible, expectNoSidewaysScrolling } from "./inspect";
import { type ShownPane, showPane } from "./show-pane";

const startWorker = () => new Worker(new URL("../../taskpane/worker.ts", import.meta.url), { type: "module" });
const nothing = () => undefined;
let shown: ShownPane | undefined;

beforeEach(() => localStorage.clear());
afterEach(() => {
  shown?.session.stop();
  shown?.root.unmount();
  shown = undefined;
});

async function sample(): Promise<File> {
  return new File([await (await fetch(districtFile)).arrayBuffer()], "quan-mau.xlsx");
}

describe("a file in its worker", () => {
  test("gives its tabs and the facts of each", async () => {
    const book = new WorkerBook({ file: await sample() }, startWorker);
    const info = await book.describe();
    expect(info).toMatchObject({ name: "quan-mau.xlsx", isReadOnly: false });
    const told: number[] = [];
    const facts = await book.facts(info.activeTab, (done) => told.push(done));
    expect(facts.rows).toBeGreaterThan(420);
    expect(facts.filled).toBeGreaterThan(420 * 6);
    expect(told.at(-1)).toBe(facts.rows);
    book.stop();
  });

  test("says what a copy would lack", async () => {
    const book = new WorkerBook({ file: await sample() }, startWorker);
    expect(await book.losses?.()).toEqual([]);
  });

  test("stopped, it ends its worker; asked again, it starts another and answers", async () => {
    const workers: Worker[] = [];
    const book = new WorkerBook({ file: await sample() }, () => {
      const worker = startWorker();
      workers.push(worker);
      return worker;
    });
    const asked = book.describe();
    book.stop();
    await expect(asked).rejects.toMatchObject({ code: "cancelled" });
    expect((await book.describe()).name).toBe("quan-mau.xlsx");
    expect(workers).toHaveLength(2);
    book.stop();
  });

  test.each([
    ["text", "Kính gửi: LĐLĐ quận", "not-a-workbook"],
    ["an empty file", "", "not-a-workbook"],
    ["a workbook cut short", "PK\u0003\u0004", "damaged"],
  ])("refuses %s", async (_, content, code) => {
    const book = new WorkerBook({ file: new File([content], "hong.xlsx") }, startWorker);
    await expect(book.describe()).rejects.toMatchObject({ name: "HostError", code });
    await expect(book.describe(), "and again when it is tried again").rejects.toMatchObject({ code });
  });

  test("a tab that is not there is said to be missing", async () => {
    const book = new WorkerBook({ file: await sample() }, startWorker);
    await expect(book.facts("Không có", nothing)).rejects.toMatchObject({ code: "tab-missing", facts: { tab: "Không có" } });
    book.stop();
  });

  test("a file that cannot be read from the disk is refused, and read when it can be", async () => {
    const file = await sample();
    const read = file.arrayBuffer.bind(file);
    file.arrayBuffer = () => Promise.reject(new DOMException("locked", "NotReadableError"));
    const book = new WorkerBook({ file }, startWorker);
    await expect(book.describe()).rejects.toMatchObject({ code: "access-denied" });
    file.arrayBuffer = read;
    expect((await book.describe()).name).toBe("quan-mau.xlsx");
    book.stop();
  });

  test("a worker that cannot start is a fault of ours, not a refusal", async () => {
    const book = new WorkerBook({ file: await sample() }, () => new Worker(new URL("data:text/javascript,throw new Error('x')")));
    await expect(book.describe()).rejects.toThrow(/worker/);
  });
});

/** As a person drops a file on the pane. */
function drop(file: File): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  for (const type of ["dragover", "drop"]) document.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

describe("the pane as an ordinary page", () => {
  const openFile = (file: File) => new WorkerBook({ file }, startWorker);

  test("opens a dropped file and shows its tabs", async () => {
    shown = showPane({ openFile });
    await expect.element(page.getByText("Chưa mở sổ nào")).toBeVisible();
    drop(await sample());
    await expect.element(page.getByRole("heading", { name: "Đã tìm thấy danh sách" })).toBeVisible();
    await page.getByRole("button", { name: "Xem các trang trong sổ" }).click();
    await expect.element(page.getByText(/dòng × \d+ cột\. Đọc lúc 10 giờ 42\./)).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Chọn tệp khác…" })).toBeVisible();
    await expectNoSidewaysScrolling();
    await expectAccessible();
  });

  test("names what a copy would lack when it is asked to", async () => {
    shown = showPane({ openFile });
    drop(await sample());
    await page.getByRole("button", { name: "Xem các trang trong sổ" }).click();
    await page.getByRole("button", { name: "Xem bản sao sẽ thiếu gì" }).click();
    await expect.element(page.getByText(/Bản sao giữ được đủ\./)).toBeVisible();
  });

  test("a refused file is refused in words, and another can be chosen", async () => {
    shown = showPane({ openFile });
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    drop(new File(["Kính gửi"], "cong-van.txt"));
    await expect.element(page.getByRole("heading", { name: "Tệp này không phải sổ Excel" })).toBeVisible();
    await expect.element(page.getByText("Tệp vẫn còn nguyên.")).toBeVisible();
    await expectAccessible();
    drop(await sample());
    await expect.element(page.getByRole("heading", { name: "Đã tìm thấy danh sách" })).toBeVisible();
  });
});

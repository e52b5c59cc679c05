import { readFile } from "node:fs/promises";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openBench, openStage, type Stage } from "./open-bench";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** The split's five actions stand in `split.e2e.ts`. */
const JOBS = [
  {
    job: "check",
    ribbon: "Kiểm tra",
    write: "Ghi trang «Kiểm tra»",
    done: "Đã ghi trang «Kiểm tra»",
    tab: "Kiểm tra",
    says: "KẾT QUẢ KIỂM TRA SỐ LIỆU",
  },
  { job: "summary", ribbon: "Tổng hợp", write: /^Ghi \d trang$/, done: /^Đã ghi \d trang$/, tab: "Tổng hợp khu vực", says: "ĐÚNG" },
] as const;

describe("each job in at most five actions from the empty workbench", () => {
  test.each(JOBS)("$job", async ({ ribbon, write, done, tab, says }) => {
    const bench = await openBench(stage);
    const { page } = bench;
    const pane = page.frameLocator("iframe");
    let actions = 0;
    const counted = async (action: Promise<void>) => {
      await action;
      actions += 1;
    };
    await page.getByRole("grid").waitFor();
    await counted(page.getByRole("button", { name: "Mở mẫu", exact: true }).click());
    await counted(page.getByRole("menuitem", { name: /quan-mau/ }).click());
    await page.getByText("quan-mau.xlsx").first().waitFor();
    await counted(page.getByRole("button", { name: ribbon, exact: true }).click());
    await counted(pane.getByRole("button", { name: write, exact: typeof write === "string" }).click());
    await pane.getByRole("heading", { level: 1, name: done }).waitFor();
    expect(actions).toBeLessThanOrEqual(5);
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải về" }).click()]);
    const sheet = read(await readFile(await file.path())).Sheets[tab];
    const texts = utils.sheet_to_json<unknown[]>(sheet ?? {}, { header: 1, raw: true, blankrows: false }).flat();
    expect(texts).toContain(says);
    expect(bench.troubles).toEqual([]);
    await bench.close();
  });
});

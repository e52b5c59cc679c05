import { readFile } from "node:fs/promises";
import { read, utils, type WorkBook } from "@e965/xlsx";
import type { FrameLocator } from "playwright";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, openBench, openStage, type Stage } from "./open-bench";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const TARGET = 4500;

describe("a district's target, shared out in the workbook", () => {
  test("five actions from an empty workbench to the written tab", async () => {
    const bench = await openBench(stage);
    const { page } = bench;
    let actions = 0;
    const press = async (name: string | RegExp, where: FrameLocator | Bench["page"] = page, role: "button" | "menuitem" = "button") => {
      await where.getByRole(role, { name, exact: typeof name === "string" }).click();
      actions += 1;
    };
    await page.getByRole("grid").waitFor();
    await press("Mở mẫu");
    await press(/quan-mau/, page, "menuitem");
    await page.getByText("quan-mau.xlsx").first().waitFor();
    await press("Phân bổ chỉ tiêu");
    const pane = page.frameLocator("iframe");
    await press("Xem trước", pane);
    await press("Ghi trang «Phân bổ»", pane);
    await pane.getByRole("heading", { name: "Đã ghi trang «Phân bổ»" }).waitFor();
    expect(actions).toBe(5);
    const split = readSplit(read(await download(bench)));
    expect(split).toMatchObject({ total: TARGET, check: "ĐÚNG", units: 414 });
    await done(bench);
  });

  test("from the first page: typed over, list changed, run again, restored, saved, opened again, restored again", async () => {
    const bench = await openBench(stage);
    const { page } = bench;
    const pane = page.frameLocator("iframe");
    await openSample(bench);
    for (const name of ["Tìm danh sách CĐCS trong sổ này", "Dùng danh sách này", "Sang Phân bổ", "Xem trước", "Ghi trang «Phân bổ»"])
      await pane.getByRole("button", { name, exact: true }).click();
    await pane.getByRole("heading", { name: "Đã ghi trang «Phân bổ»" }).waitFor();
    const first = readSplit(read(await download(bench)));
    expect(first).toMatchObject({ total: TARGET, check: "ĐÚNG" });

    // The officer gives one unit another number, and corrects the members of another in the list.
    const [held, moved] = [first.rows[300]!, first.rows[310]!];
    await type(bench, "Phân bổ", `${first.columns["Chỉ tiêu giao"]}${held.row}`, String(held.part + 3));
    await type(bench, "DS CĐCS 2021", membersCell(await download(bench), moved.name), String(moved.members + 2));
    await pane.getByRole("button", { name: /^Phân bổ/ }).click();
    await pane.getByText("Danh sách đã đổi (1 đơn vị)").waitFor();
    await pane.getByRole("button", { name: "Xem trước", exact: true }).click();
    await pane.getByRole("button", { name: "Ghi trang «Phân bổ»", exact: true }).click();
    await pane.getByRole("heading", { name: "Đã ghi trang «Phân bổ»" }).waitFor();
    const second = readSplit(read(await download(bench)));
    expect(second).toMatchObject({ total: TARGET, check: "ĐÚNG" });
    expect(second.rows[300]).toMatchObject({ key: held.key, part: held.part + 3, hold: held.part + 3 });
    expect(second.rows[310]).toMatchObject({ key: moved.key, members: moved.members + 2 });
    for (const { part, workers, members, hold, floor, ceiling } of second.rows) {
      if (hold !== null) expect(part).toBe(hold);
      expect(part).toBeGreaterThanOrEqual(floor);
      expect(part).toBeLessThanOrEqual(Math.max(ceiling, hold ?? 0));
      expect(part).toBeLessThanOrEqual(Math.max(workers - members, hold ?? 0));
    }

    await pane.getByRole("button", { name: "Khôi phục", exact: true }).click();
    await pane.getByRole("heading", { name: "Nhật ký và khôi phục" }).waitFor();
    await pane.getByText(/đã khôi phục lúc/).waitFor();
    const restored = readSplit(read(await download(bench)));
    expect(restored.rows[300]).toMatchObject({ part: held.part + 3, hold: null });

    // In another window, from the saved file: the journal came along, and the first write can still be taken back.
    const bytes = await download(bench);
    const again = await openBench(stage);
    await again.page.locator('input[type="file"]').first().setInputFiles({ name: "da-luu.xlsx", mimeType: XLSX, buffer: bytes });
    await again.page.getByText("da-luu.xlsx").first().waitFor();
    const other = again.page.frameLocator("iframe");
    await other.getByRole("button", { name: "Mục khác" }).click();
    await other.getByRole("menuitem", { name: "Nhật ký và khôi phục" }).click();
    await other
      .getByRole("button", { name: /^Khôi phục về trước .*Ghi trang/ })
      .last()
      .click();
    await other.getByRole("heading", { name: /ô đã sửa sau lần ghi đó/ }).waitFor();
    await other.getByRole("button", { name: "Vẫn khôi phục" }).click();
    await other.getByRole("heading", { name: "Nhật ký và khôi phục" }).waitFor();
    const last = read(await download(again));
    expect(last.SheetNames.filter((name) => name !== "_CHITIEU")).toEqual(["DS CĐCS 2021", "Nhật ký"]);
    for (const one of [bench, again]) await done(one);
  });
});

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

async function openSample({ page }: Bench): Promise<void> {
  await page.getByRole("button", { name: "Mở mẫu" }).click();
  await page.getByRole("menuitem", { name: /quan-mau/ }).click();
  await page.getByText("quan-mau.xlsx").first().waitFor();
}

/** Types into a cell of a tab as a person does. */
async function type({ page }: Bench, tab: string, address: string, text: string): Promise<void> {
  await page.getByRole("tab", { name: tab, exact: true }).click();
  const box = page.getByRole("textbox", { name: /Hộp tên/ });
  await box.fill(address);
  await box.press("Enter");
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

async function download({ page }: Bench): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải về" }).click()]);
  return readFile(await file.path());
}

function membersCell(bytes: Buffer, name: string): string {
  const sheet = read(bytes).Sheets["DS CĐCS 2021"];
  const rows = utils.sheet_to_json<unknown[]>(sheet!, { header: 1, raw: true });
  return `G${rows.findIndex((row) => row[1] === name) + 1}`;
}

interface ReadRow {
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly workers: number;
  readonly members: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly part: number;
  readonly hold: number | null;
}

/** The tab «Phân bổ» of a saved file, read by SheetJS. */
function readSplit(book: WorkBook) {
  const sheet = book.Sheets["Phân bổ"];
  if (!sheet) throw new Error(`no «Phân bổ» among ${book.SheetNames.join(", ")}`);
  const cells = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, blankrows: true, defval: null });
  const heading = cells.findIndex((row) => row.includes("Chỉ tiêu giao"));
  const place = (title: string) => cells[heading]!.indexOf(title);
  const columns = Object.fromEntries(
    cells[heading]!.flatMap((title, at) => (title === null ? [] : [[String(title), utils.encode_col(at)]])),
  );
  const rows: ReadRow[] = [];
  for (let at = heading + 1; cells[at]?.[place("Mã")]; at += 1) {
    const cell = (title: string) => cells[at]![place(title)];
    rows.push({
      row: at + 1,
      key: String(cell("Mã")),
      name: String(cell("Tên CĐCS")),
      workers: Number(cell("Lao động")),
      members: Number(cell("Đoàn viên")),
      floor: Number(cell("Mức thấp nhất")),
      ceiling: Number(cell("Mức cao nhất")),
      part: Number(cell("Chỉ tiêu giao")),
      hold: cell("Giữ") === null ? null : Number(cell("Giữ")),
    });
  }
  const check = cells
    .slice(0, heading)
    .flat()
    .find((value) => value === "ĐÚNG" || value === "SAI");
  return { rows, columns, check, units: rows.length, total: rows.reduce((sum, { part }) => sum + part, 0) };
}

async function done(bench: Bench): Promise<void> {
  expect(bench.troubles).toEqual([]);
  await bench.close();
}

import { readFile } from "node:fs/promises";
import { type CellObject, read, type WorkBook } from "@e965/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FOREIGN_NAMES } from "../support/foreign-names";
import { listFile, listGrid } from "../support/list-file";
import { openBench, openStage, type Stage } from "./open-bench";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const LONG = 300_000;
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** These signs before a name are white space to a reader, and are not kept. */
const BEHIND_SPACE = ["\t=1+3 Công ty F", "\r=1+4 Công ty G", "\n=1+5 Công ty H"];

test("texts of others that look like formulas stay texts in every tab that is written through Excel's door", {
  timeout: LONG,
}, async () => {
  const names = [...FOREIGN_NAMES, ...BEHIND_SPACE];
  const list = listGrid(names.map((name, at) => [name, `=Phường ${at}`, "Ngoài nhà nước", 100 + at, 50 + at]));
  const report = [
    ["BÁO CÁO BIẾN ĐỘNG ĐOÀN VIÊN QUÝ I NĂM 2021"],
    ["STT", "Tên CĐCS", "Phường", "Tổng số lao động", "Số đoàn viên đầu kỳ", "Đoàn viên tăng", "Đoàn viên giảm", "Số đoàn viên cuối kỳ"],
    // One more than adds up, so that every one of them is a finding that names it.
    ...names.map((name, at) => [at + 1, name, `=Phường ${at}`, 100 + at, 50 + at, 3, 1, 53 + at]),
    [names.length + 1, '=WEBSERVICE("http://b.example")', "", 100, 50, 3, 1, 53],
  ];
  const bench = await openBench(stage);
  const { page } = bench;
  const pane = page.frameLocator("iframe");
  const press = (name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" }).click();
  await page.getByRole("grid").waitFor();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: "quan.xlsx", mimeType: XLSX, buffer: Buffer.from(listFile({ "DS CĐCS": list }, { bookSST: true })) });
  await page.getByText("quan.xlsx").first().waitFor();
  await press("Tìm danh sách CĐCS trong sổ này");
  await press("Sang Phân bổ");
  await pane.getByRole("textbox", { name: "Chỉ tiêu" }).fill("60");
  await press("Xem trước");
  await press("Ghi trang «Phân bổ»");
  await press("Sang Kiểm tra");
  await press(/^Ai đã nộp/);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press("Chọn tệp báo cáo")]);
  await chooser.setFiles([{ name: "=1+6.xlsx", mimeType: XLSX, buffer: Buffer.from(listFile({ "=Số liệu": report })) }]);
  await pane.getByRole("heading", { name: /^1 tệp báo cáo/ }).waitFor();
  await press("Kiểm tra");
  await press(/^Ghi .*«Kiểm tra»/);
  await pane.getByRole("heading", { name: /^Đã ghi .*«Kiểm tra»/ }).waitFor();
  await press("Sang Tổng hợp");
  await press(/^Ghi \d trang$/);
  await pane.getByRole("heading", { name: /^Đã ghi \d trang$/ }).waitFor({ timeout: LONG });
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Tải về" }).click()]);
  const book = read(await readFile(await file.path()), { cellFormula: true });

  const ours = book.SheetNames.filter((name) => name !== "DS CĐCS");
  for (const name of ["Phân bổ", "Kiểm tra", "Dữ liệu"]) expect(ours).toContain(name);
  const cells = ours.flatMap((name) => cellsOf(book, name));
  const formulas = cells.flatMap(({ f }) => f ?? []);
  expect(formulas.length).toBeGreaterThan(0);
  expect(formulas.filter((formula) => /HYPERLINK|WEBSERVICE|cmd|\||example|Phường|^1\+\d$/.test(formula))).toEqual([]);
  for (const tab of ["Phân bổ", "Dữ liệu"]) {
    const said = cellsOf(book, tab).map(({ v }) => v);
    for (const name of [...FOREIGN_NAMES, ...BEHIND_SPACE.map((one) => one.trim())])
      expect([tab, name, said.includes(name)]).toEqual([tab, name, true]);
  }
  const findings = cellsOf(book, "Kiểm tra").map(({ v }) => String(v ?? ""));
  for (const name of [FOREIGN_NAMES[0] ?? "", '=WEBSERVICE("http://b.example")'])
    expect(findings.some((text) => text.includes(name))).toBe(true);
  expect(bench.troubles).toEqual([]);
  await bench.close();
});

function cellsOf(book: WorkBook, tab: string): CellObject[] {
  return Object.entries(book.Sheets[tab] ?? {}).flatMap(([at, cell]) => (at.startsWith("!") ? [] : [cell as CellObject]));
}

import { describe, expect, test } from "vitest";
import { type CommitOrder, commitDraft, draftPlan } from "../../src/operation/commit-plan";
import { readJournal } from "../../src/operation/read-journal";
import { restoreEntry } from "../../src/operation/restore-entry";
import { EMPTY_STATE, layOutState, STATE_VERSION } from "../../src/operation/workbook-state";
import { plainOf } from "../../src/sheet/cell-value";
import { HostError } from "../../src/sheet/host-error";
import { at, entryAt, formatOfEntry, formulaAt, type SheetImage } from "../../src/sheet/sheet-image";
import { SheetImageBuilder } from "../../src/sheet/sheet-image-builder";
import { STATE_TAB, type TabContent } from "../../src/sheet/tab-content";
import { compareTabs } from "../../src/sheet/tab-difference";
import { TAB_STYLES } from "../../src/sheet/tab-style";
import type { Workbook } from "../../src/sheet/workbook";
import type { Engine } from "../../workbench/engine/engine";
import { type SampleUnit, samplePlan, sampleUnits } from "../support/sample-plan";

/** One workbook behind one adapter. */
export interface PortHarness {
  readonly workbook: Workbook;
  /** Whether merged areas can be told: Excel can from ExcelApi 1.13 on. */
  readonly canSeeMerges: boolean;
  /** What a person does in the workbook, meanwhile. */
  edit(change: (engine: Engine) => void): Promise<void>;
  /** The workbook after saving and opening again, behind the same adapter. */
  reopen(): Promise<PortHarness>;
  close(): void;
}

/** Opens a workbook behind the adapter: given bytes, or a new one with the tab «Sheet1» that holds "A1". */
export type OpenPort = (bytes?: Uint8Array<ArrayBuffer>) => Promise<PortHarness>;

const ORDER: CommitOrder = { when: "2026-11-21T08:30:00", who: "Nguyễn Văn Mẫu", action: "allocate" };
const TAB = "Phân bổ";
const FIRST = 6;

/** What every adapter of the port must do. `sample` gives the bytes of samples/quan-mau.xlsx. */
export function portSuite(name: string, open: OpenPort, sample: () => Uint8Array<ArrayBuffer>): void {
  describe(`the port over ${name}`, () => {
    const using = (work: (harness: PortHarness) => Promise<void>, bytes?: () => Uint8Array<ArrayBuffer>) => async () => {
      const harness = await open(bytes?.());
      try {
        await work(harness);
      } finally {
        harness.close();
      }
    };

    test(
      "tells what the sample holds, and reads its list",
      using(async ({ workbook, canSeeMerges }) => {
        const info = await workbook.describe();
        expect(info.tabs.map((tab) => [tab.name, tab.visibility, tab.isProtected, tab.mark])).toEqual([
          ["DS CĐCS 2021", "visible", false, null],
        ]);
        const image = await workbook.read("DS CĐCS 2021");
        expect(info.tabs[0]!.rows).toBe(image.rows);
        expect(image.rows).toBeGreaterThan(420);
        expect(countKinds(image).text).toBeGreaterThan(1000);
        if (canSeeMerges) expect(image.merges.length).toBeGreaterThan(4);
        else expect(image.merges).toBe("unknown");
        expect(new Set(image.formats.map(({ font }) => font))).toEqual(new Set(["Times New Roman"]));
      }, sample),
    );

    test(
      "a tab that is not there is refused by name",
      using(async ({ workbook }) => {
        await expect(workbook.read("Không có")).rejects.toMatchObject({
          name: "HostError",
          code: "tab-missing",
          facts: { tab: "Không có" },
        });
        await expect(workbook.show({ tab: "Không có", address: "A1" })).rejects.toMatchObject({ code: "tab-missing" });
        await workbook.remove("Không có");
      }),
    );

    test(
      "a plan of 420 rows is written and reads back equal, also after saving; written again nothing differs",
      using(async (harness) => {
        const { workbook } = harness;
        const draft = await draftPlan(workbook, samplePlan(sampleUnits(420)));
        const outcome = await commitDraft(workbook, draft, ORDER);
        expect(outcome).toMatchObject({ kind: "written", receipt: { entry: 1, canRestore: true, tabs: [{ tab: TAB, rows: 420 }] } });
        await expectTab(workbook, draft.tabs[0]!.content);
        const info = await workbook.describe();
        // Where among hidden tabs ours stands is nobody's business; among the visible ones it is the last.
        expect(Object.fromEntries(info.tabs.map((tab) => [tab.name, [tab.visibility, tab.mark?.kind]]))).toEqual({
          Sheet1: ["visible", undefined],
          [TAB]: ["visible", "allocation"],
          [STATE_TAB]: ["very-hidden", "state"],
        });
        expect(info.tabs.filter(({ visibility }) => visibility === "visible").map((tab) => tab.name)).toEqual(["Sheet1", TAB]);
        const again = await harness.reopen();
        await expectTab(again.workbook, draft.tabs[0]!.content);
        const second = await draftPlan(again.workbook, samplePlan(sampleUnits(420)));
        expect(compareTabs(draft.tabs[0]!.content.image, second.tabs[0]!.content.image, true)).toEqual([]);
        again.close();
      }),
    );

    test(
      "the table shrinks to 380 rows and grows to 450, notes kept by key",
      using(async ({ workbook, edit }) => {
        await write(workbook, sampleUnits(420));
        await edit((engine) => note(engine, 420));
        const shrunk = await write(workbook, sampleUnits(380));
        expect(shrunk.receipt.leftBehind).toHaveLength(40);
        expect(await notes(workbook)).toEqual(expectedNotes(380));
        const grown = await write(workbook, sampleUnits(450));
        expect(grown.receipt.leftBehind).toEqual([]);
        expect(await notes(workbook), "the 40 that had gone are back with their notes").toEqual({
          ...expectedNotes(450),
          ...expectedNotes(420),
        });
        const image = await workbook.read(TAB);
        expect([formulaAt(image, 3, 3), image.rows]).toEqual(["=SUM($F$7:$F$456)", FIRST + 450 + 3]);
      }),
    );

    test.each<[string, (engine: Engine) => void]>([
      ["sorted by the officer", (engine) => sortByGap(engine, 30)],
      ["with a column inserted", (engine) => engine.insertColumns(idOf(engine, TAB), 4, 1)],
      ["with a unit renamed", (engine) => engine.setValue(idOf(engine, TAB), FIRST + 7, 1, "Công đoàn đổi tên")],
      ["with a row inserted above", (engine) => engine.insertRows(idOf(engine, TAB), 0, 1)],
    ])("officer's columns and notes are kept by key: %s", async (_, change) => {
      await using(async ({ workbook, edit }) => {
        const units = sampleUnits(30);
        const draft = await draftPlan(workbook, samplePlan(units));
        await commitDraft(workbook, draft, ORDER);
        await edit((engine) => {
          note(engine, 30);
          change(engine);
        });
        await write(workbook, units);
        expect(await notes(workbook)).toEqual(expectedNotes(30));
        const parts = await column(workbook, "Chỉ tiêu giao");
        expect(parts["CD0005"]).toBe(plainOf(at(draft.tabs[0]!.content.image, FIRST + 4, 5)));
      })();
    });

    test(
      "a column the officer added with its figures stays, by key",
      using(async ({ workbook, edit }) => {
        await write(workbook, sampleUnits(12));
        await edit((engine) => {
          const id = idOf(engine, TAB);
          engine.insertColumns(id, 2, 1);
          engine.setValue(id, FIRST - 1, 2, "Điện thoại");
          for (let row = 0; row < 12; row += 1) engine.setValue(id, FIRST + row, 2, `090${row}`);
        });
        await write(workbook, [...sampleUnits(12)].reverse());
        expect(await column(workbook, "Điện thoại")).toEqual(Object.fromEntries(sampleUnits(12).map(({ key }, row) => [key, `090${row}`])));
      }),
    );

    test(
      "a write is taken back cell by cell, also after reopening, and the taking back too",
      using(async (harness) => {
        const { workbook, edit } = harness;
        await write(workbook, sampleUnits(20));
        await edit((engine) => note(engine, 20));
        const before = await workbook.read(TAB, { formats: "full" });
        const { receipt } = await write(workbook, sampleUnits(15).reverse(), 2.5);
        const after = await workbook.read(TAB, { formats: "full" });
        const again = await harness.reopen();
        expect(await restoreEntry(again.workbook, receipt.entry, ORDER)).toMatchObject({ kind: "restored", tabs: [TAB] });
        expect(compareTabs(before, await again.workbook.read(TAB, { formats: "full" }), true)).toEqual([]);
        const journal = await readJournal(again.workbook);
        expect(journal.lines.map(({ id, status }) => [id, status])).toEqual([
          [3, "done"],
          [2, "restored"],
          [1, "done"],
        ]);
        expect(await restoreEntry(again.workbook, 3, ORDER)).toMatchObject({ kind: "restored" });
        expect(compareTabs(after, await again.workbook.read(TAB, { formats: "full" }), true)).toEqual([]);
        again.close();
      }),
    );

    test(
      "taking back the first write takes the tab away",
      using(async ({ workbook }) => {
        const { receipt } = await write(workbook, sampleUnits(3));
        await restoreEntry(workbook, receipt.entry, ORDER);
        expect((await workbook.describe()).tabs.map((tab) => tab.name).filter((tab) => tab !== STATE_TAB)).toEqual(["Sheet1"]);
      }),
    );

    test(
      "taking back is refused where cells were edited since, and says which",
      using(async ({ workbook, edit }) => {
        const { receipt } = await write(workbook, sampleUnits(5));
        await edit((engine) => engine.setValue(idOf(engine, TAB), FIRST + 2, 5, 99));
        const outcome = await restoreEntry(workbook, receipt.entry, ORDER);
        expect(outcome).toMatchObject({
          kind: "edited",
          cells: [{ tab: TAB, row: FIRST + 2, column: 5, after: { value: { kind: "number", number: 99 } } }],
        });
        expect(await restoreEntry(workbook, receipt.entry, ORDER, { evenIfEdited: true })).toMatchObject({ kind: "restored" });
      }),
    );

    test(
      "nothing is written where a tab has changed since the draft",
      using(async ({ workbook, edit }) => {
        await write(workbook, sampleUnits(5));
        const draft = await draftPlan(workbook, samplePlan(sampleUnits(5), 2));
        await edit((engine) => engine.setValue(idOf(engine, TAB), FIRST, 7, "vừa gõ"));
        const before = await workbook.read(TAB);
        expect(await commitDraft(workbook, draft, ORDER)).toEqual({ kind: "changed", tabs: [TAB] });
        expect(compareTabs(before, await workbook.read(TAB))).toEqual([]);
      }),
    );

    test(
      "a tab of the officer's with our title is a finding, not a victim",
      using(async ({ workbook, edit }) => {
        await edit((engine) => engine.setValue(engine.addSheet("PHÂN BỔ"), 0, 0, "của tôi"));
        const draft = await draftPlan(workbook, samplePlan(sampleUnits(3)));
        expect(await commitDraft(workbook, draft, ORDER)).toMatchObject({
          kind: "refused",
          findings: [{ code: "C15", facts: { tab: "PHÂN BỔ" } }],
        });
        expect(plainOf(at(await workbook.read("PHÂN BỔ"), 0, 0))).toBe("của tôi");
      }),
    );

    test(
      "a protected tab is refused before anything is written",
      using(async ({ workbook, edit }) => {
        await write(workbook, sampleUnits(5));
        await edit((engine) => engine.updateSheet(idOf(engine, TAB), { isProtected: true }));
        const draft = await draftPlan(workbook, samplePlan(sampleUnits(6)));
        await expect(commitDraft(workbook, draft, ORDER)).rejects.toMatchObject({
          name: "HostError",
          code: "tab-protected",
          facts: { tab: TAB },
        });
        expect((await readJournal(workbook)).lines).toHaveLength(1);
      }),
    );

    test(
      "state of a later version is refused",
      using(async ({ workbook }) => {
        const content = layOutState(EMPTY_STATE);
        await workbook.write({ ...content, image: laterVersion() });
        await expect(draftPlan(workbook, samplePlan(sampleUnits(1)))).rejects.toMatchObject({
          code: "newer-state",
          facts: { version: STATE_VERSION + 1 },
        });
      }),
    );

    test(
      "state that somebody edited is said to be damaged, and writing goes on",
      using(async ({ workbook, edit }) => {
        await write(workbook, sampleUnits(3));
        await edit((engine) => engine.setValue(idOf(engine, STATE_TAB), 2, 2, "hỏng"));
        expect(await readJournal(workbook)).toMatchObject({ isDamaged: true, lines: [] });
        expect((await write(workbook, sampleUnits(4))).receipt.entry).toBe(1);
      }),
    );

    test(
      "every text arrives as that text, and every value as its kind",
      using(async (harness) => {
        await harness.workbook.write(textsTab());
        for (const one of [harness, await harness.reopen()]) {
          const image = await one.workbook.read("Chữ");
          expect(
            compareTabs(textsTab().image, image).map(({ row, before, after }) => [row, plainOf(before.value), plainOf(after.value)]),
          ).toEqual([]);
        }
      }),
    );

    test(
      "cells that are put stand on a tab of the officer's, and everything else of it as it was, also after saving",
      using(async (harness) => {
        const { workbook, edit } = harness;
        await edit((engine) => {
          const sheet = engine.sheets()[0]!.id;
          engine.setValue(sheet, 2, 1, "80 ");
          engine.setValue(sheet, 2, 2, "Công  ty");
          engine.setInput(sheet, 2, 3, "=SUM(B1:B3)");
          engine.setValue(sheet, 4, 1, 7);
        });
        const before = await workbook.read("Sheet1", { formats: "full" });
        const text = (said: string) => ({ kind: "text", text: said }) as const;
        await workbook.put("Sheet1", [
          { row: 2, column: 1, value: { kind: "number", number: 80 }, numberFormat: "General" },
          { row: 2, column: 2, value: text("Công ty"), numberFormat: "General" },
          { row: 5, column: 0, value: text("012"), numberFormat: "General" },
          { row: 6, column: 0, value: text("=1+1"), numberFormat: "General" },
          { row: 7, column: 0, value: text("1/2"), numberFormat: "@" },
          { row: 4, column: 1, value: { kind: "blank" }, numberFormat: "General" },
        ]);
        for (const one of [harness, await harness.reopen()]) {
          const image = await one.workbook.read("Sheet1", { formats: "full" });
          const differences = compareTabs(before, image).map(({ row, column }) => [row, column, plainOf(at(image, row, column))]);
          expect(differences).toEqual([
            [2, 1, 80],
            [2, 2, "Công ty"],
            [4, 1, null],
            [5, 0, "012"],
            [6, 0, "=1+1"],
            [7, 0, "1/2"],
          ]);
          expect([at(image, 6, 0).kind, formulaAt(image, 6, 0), formulaAt(image, 2, 3)]).toEqual(["text", undefined, "=SUM(B1:B3)"]);
          expect(formatOfEntry(image, entryAt(image, 7, 0)).numberFormat).toBe("@");
        }
      }),
    );

    test(
      "nothing is put on a tab that is protected or not there",
      using(async ({ workbook, edit }) => {
        const cells = [{ row: 0, column: 0, value: { kind: "number", number: 1 }, numberFormat: "General" }] as const;
        await expect(workbook.put("Không có", cells)).rejects.toMatchObject({ code: "tab-missing" });
        await edit((engine) => engine.updateSheet(engine.sheets()[0]!.id, { isProtected: true }));
        await expect(workbook.put("Sheet1", cells)).rejects.toMatchObject({ code: "tab-protected", facts: { tab: "Sheet1" } });
        expect(plainOf(at(await workbook.read("Sheet1"), 0, 0))).toBe("A1");
      }),
    );

    test(
      "charts stand over the table's columns, are replaced by the next write, and come back when it is taken back",
      using(async (harness) => {
        const { workbook, edit } = harness;
        await writeCharted(workbook, 12);
        await edit((engine) => {
          expect(engine.charts(idOf(engine, TAB)).map(lookOfChart)).toEqual([chartOver(7, 18)]);
        });
        await edit((engine) => engine.insertColumns(idOf(engine, TAB), 1, 1));
        await edit((engine) => engine.setValue(idOf(engine, TAB), FIRST - 1, 1, "Điện thoại"));
        const { receipt } = await writeCharted(workbook, 8);
        await edit((engine) => {
          expect(engine.charts(idOf(engine, TAB)).map(lookOfChart)).toEqual([chartOver(7, 14, 1)]);
        });
        await restoreEntry(workbook, receipt.entry, ORDER);
        const again = await harness.reopen();
        await again.edit((engine) => {
          expect(engine.charts(idOf(engine, TAB)).map(lookOfChart)).toEqual([chartOver(7, 18, 1)]);
        });
        again.close();
      }),
    );

    test(
      "the officer's own charts on other tabs stay",
      using(async ({ workbook, edit }) => {
        await edit((engine) => {
          const sheet = engine.sheets()[0]!.id;
          for (const [row, value] of [4, 5, 6].entries()) engine.setValue(sheet, row, 1, value);
          const series = [{ name: "Của tôi", values: "'Sheet1'!$B$1:$B$3", categories: "", color: "#C00000", type: "" }];
          const box = { left: 200, top: 20, width: 300, height: 200 };
          engine.setChart({
            id: "own",
            name: "Của tôi",
            sheet,
            type: "ColumnClustered",
            source: null,
            title: "Của tôi",
            legend: false,
            series,
            ...box,
          });
        });
        await writeCharted(workbook, 5);
        await writeCharted(workbook, 6);
        await edit((engine) => {
          expect(engine.charts(engine.sheets()[0]!.id).map(({ title, series }) => [title, series[0]?.values])).toEqual([
            ["Của tôi", expect.stringMatching(/^'?Sheet1'?!\$B\$1:\$B\$3$/)],
          ]);
          expect(engine.charts(idOf(engine, TAB)).map(lookOfChart)).toEqual([chartOver(7, 12)]);
        });
      }),
    );

    test(
      "formats are written and read back whole",
      using(async (harness) => {
        const draft = await draftPlan(harness.workbook, samplePlan(sampleUnits(4)));
        await commitDraft(harness.workbook, draft, ORDER);
        const wanted = draft.tabs[0]!.content.image;
        for (const one of [harness, await harness.reopen()]) {
          const image = await one.workbook.read(TAB, { formats: "full" });
          for (const [row, column] of [
            [1, 1],
            [3, 3],
            [5, 2],
            [FIRST, 0],
            [FIRST, 5],
            [FIRST + 3, 7],
            [FIRST + 4, 1],
          ] as const) {
            const look = (from: SheetImage) => formatOfEntry(from, entryAt(from, row, column));
            expect({ row, column, ...look(image), color: look(image).color || "#000000", fill: look(image).fill || "#FFFFFF" }).toEqual({
              row,
              column,
              ...look(wanted),
              color: look(wanted).color || "#000000",
              fill: look(wanted).fill || "#FFFFFF",
            });
          }
        }
      }),
    );
  });
}

async function write(workbook: Workbook, units: readonly SampleUnit[], divisor?: number) {
  const outcome = await commitDraft(workbook, await draftPlan(workbook, samplePlan(units, divisor)), ORDER);
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The sample plan with a chart over two of its columns and a line over a third. */
async function writeCharted(workbook: Workbook, units: number) {
  const { tabs } = samplePlan(sampleUnits(units));
  const series = [
    { column: "part", look: "filled", labels: "0;;" },
    { column: "gap", look: "hollow", labels: null },
    { column: "members", look: "line", labels: null },
  ] as const;
  const plan = { tabs: tabs.map((tab) => ({ ...tab, charts: [{ title: "Chỉ tiêu giao", categories: "name", series }] })) };
  const outcome = await commitDraft(workbook, await draftPlan(workbook, plan), ORDER);
  if (outcome.kind !== "written") throw new Error(`not written: ${JSON.stringify(outcome)}`);
  return outcome;
}

function lookOfChart({ title, type, legend, series, top, height }: ReturnType<Engine["charts"]>[number]) {
  const shown = series.map(({ name, values, categories, color, outline, labels, type: own }) => ({
    name,
    values,
    categories,
    color,
    outline,
    labels,
    own,
  }));
  return { title, type, legend, isBelow: top > 100 && height > 200, series: shown };
}

/** That chart over rows of the tab, moved right by columns that somebody inserted. */
function chartOver(first: number, last: number, moved = 0) {
  const cells = (column: number) => `'${TAB}'!$${"ABCDEFGHI"[column]}$${first}:$${"ABCDEFGHI"[column]}$${last}`;
  const categories = cells(1 + moved);
  return {
    title: "Chỉ tiêu giao",
    type: "ColumnStacked",
    legend: true,
    isBelow: true,
    series: [
      { name: "Chỉ tiêu giao", values: cells(5 + moved), categories, color: "#9DC3E6", outline: "#1F4E79", labels: "0;;", own: "" },
      { name: "Còn thiếu", values: cells(4 + moved), categories, color: "#FFFFFF", outline: "#1F4E79", labels: undefined, own: "" },
      { name: "Đoàn viên", values: cells(3 + moved), categories, color: "#C00000", outline: undefined, labels: undefined, own: "Line" },
    ],
  };
}

async function expectTab(workbook: Workbook, content: TabContent): Promise<void> {
  expect(compareTabs(content.image, await workbook.read(content.image.tab))).toEqual([]);
}

function idOf(engine: Engine, name: string): number {
  const sheet = engine.sheets().find((one) => one.name === name);
  if (!sheet) throw new HostError("tab-missing", { tab: name });
  return sheet.id;
}

function note(engine: Engine, count: number): void {
  for (let row = 0; row < count; row += 1)
    engine.setValue(idOf(engine, TAB), FIRST + row, 7, `ghi chú CD${String(row + 1).padStart(4, "0")}`);
}

function expectedNotes(count: number): Record<string, string | null> {
  return Object.fromEntries(sampleUnits(count).map(({ key }, index) => [key, index < 420 ? `ghi chú ${key}` : null]));
}

const notes = (workbook: Workbook) => column(workbook, "Ghi chú");

/** A column by heading, as a record by key. */
async function column(workbook: Workbook, heading: string) {
  const image = await workbook.read(TAB);
  const texts = (row: number) => Array.from({ length: image.columns }, (_, place) => plainOf(at(image, row, place)));
  const headingRow = Array.from({ length: 20 }, (_, row) => row).find((row) => texts(row).includes("Mã")) ?? 0;
  const [key, wanted] = ["Mã", heading].map((text) => texts(headingRow).indexOf(text));
  const found: Record<string, ReturnType<typeof plainOf>> = {};
  for (let row = headingRow + 1; row < image.rows; row += 1) {
    const name = plainOf(at(image, row, key!));
    if (name !== null) found[String(name)] = plainOf(at(image, row, wanted!));
  }
  return found;
}

/** Sorts the table's rows by the gap, largest first, as Excel's sort does: whole rows, relative references follow. */
function sortByGap(engine: Engine, count: number): void {
  const id = idOf(engine, TAB);
  engine.calculate();
  const rows = Array.from({ length: count }, (_, index) => FIRST + index);
  const taken = rows.map((row) => ({
    gap: Number(engine.value(id, row, 4)),
    cells: Array.from({ length: 8 }, (_, place) => engine.input(id, row, place)),
    row,
  }));
  taken.sort((a, b) => b.gap - a.gap || a.row - b.row);
  taken.forEach(({ cells, row: from }, index) => {
    const row = FIRST + index;
    cells.forEach((input, place) => {
      const isFormula = typeof input === "string" && input.startsWith("=");
      if (isFormula) engine.setInput(id, row, place, input.replaceAll(new RegExp(`([A-Z])${from + 1}\\b`, "g"), `$1${row + 1}`));
      else engine.setValue(id, row, place, input);
    });
  });
}

function countKinds(image: SheetImage): { text: number } {
  return { text: image.kinds.filter((kind) => kind === 2).length };
}

function laterVersion(): SheetImage {
  const builder = new SheetImageBuilder();
  builder.add(0, 0, { kind: "text", text: "CHITIEU" });
  builder.add(0, 1, { kind: "number", number: STATE_VERSION + 1 });
  return builder.build({ tab: STATE_TAB, visibility: "very-hidden" });
}

const TEXTS = [
  "Công đoàn cơ sở",
  "=1+1",
  "+84 28 3899",
  "-",
  "@mention",
  "'01",
  "01",
  "1/2",
  "13/14",
  "1.234",
  "1,234.5",
  "98%",
  "TRUE",
  "#REF!",
  "1E5",
  " hai đầu ",
  "dòng một\ndòng hai",
  "Hòa".normalize("NFD"),
  "C«ng ty",
  "x".repeat(32_000),
  "<b>&amp;\"'",
];

function textsTab(): TabContent {
  const builder = new SheetImageBuilder();
  TEXTS.forEach((text, row) => {
    builder.add(row, 0, { kind: "text", text }, undefined, TAB_STYLES.text);
    builder.add(row, 1, { kind: "number", number: [0, -1, 4500, 0.7441, 44210, 1e15, 2 ** 53][row % 7] ?? 0 }, undefined, TAB_STYLES.text);
    builder.add(row, 2, { kind: "boolean", boolean: row % 2 === 0 }, undefined, TAB_STYLES.text);
  });
  return {
    image: builder.build({ tab: "Chữ" }),
    mark: { kind: "demo", version: 1 },
    table: null,
    layout: { columnWidths: [20, 10, 10], frozenRows: 0, frozenColumns: 0, orientation: "portrait", titleRows: null },
  };
}

import { describe, expect, test } from "vitest";
import { FileWorkbook } from "../../src/file/file-workbook";
import type { WayView } from "../../src/operation/split-view";
import { sampleBytes, sampleKey } from "../samples/sample-file";
import { listGrid } from "../support/list-file";
import { cellOf, fileOf, impossibleOf, listOf, opened, partsOf, reopened, retype, splitOf, written } from "./split-desk";

type Unit = readonly (string | number | null)[];

/** Ten firms of 100 workers, short of 80 % by 5, 10, … 50; together 275, and 475 who are not members. */
const FIRMS: readonly Unit[] = Array.from({ length: 10 }, (_, index) => {
  return [`Công ty số ${index + 1}`, "Linh Trung", "Ngoài nhà nước", 100, 75 - 5 * index];
});
const list = (units: readonly Unit[] = FIRMS, more: readonly string[] = []) => ({ "DS CĐCS": listGrid(units, more) });

describe("a district's sample", () => {
  test("is found, shared out exactly, written with its programme and log, and taken back", async () => {
    const key = sampleKey<{ totals: { unions: number; gap: number } }>("quan-mau.key.json");
    const workbook = await FileWorkbook.open("quan-mau.xlsx", sampleBytes("quan-mau.xlsx"));
    const session = await opened(workbook);
    const view = listOf(session);
    expect(view).toMatchObject({
      tab: "DS CĐCS 2021",
      office: "LIÊN ĐOÀN LAO ĐỘNG QUẬN SÔNG LAU",
      units: key.totals.unions,
      questions: [],
    });
    expect(view.leftOut.map(({ code }) => code).sort()).toEqual([
      "members-above-workers",
      "no-rate",
      "no-rate",
      "no-rate",
      "no-rate",
      "no-workers",
    ]);
    expect(view.columns.find(({ field }) => field === "founded")?.example).toMatch(/^\d\d\/\d\d\/\d{4}$/);
    expect(session.state.split.isListUsed).toBe(false);
    await session.split.preview();
    const { totals, writes, regime, units } = splitOf(session);
    expect(totals).toMatchObject({ target: 4500, given: 4500, missing: key.totals.gap, reserve: 0 });
    expect([regime, units.keys.length, writes.tabs]).toEqual([1, 414, ["Phân bổ", "Chương trình"]]);
    await session.split.write("Trần Thị Lan");
    expect(session.state.split.receipt).toMatchObject({
      total: 4500,
      rows: 414,
      leftOut: 6,
      otherTabs: ["Chương trình"],
      canRestore: true,
    });
    expect((await workbook.describe()).tabs.map(({ name }) => name)).toEqual([
      "DS CĐCS 2021",
      "Phân bổ",
      "Chương trình",
      "Nhật ký",
      "_CHITIEU",
    ]);
    expect((await written(workbook)).head).toMatchObject({
      "Chỉ tiêu": 4500,
      "Tổng giao": 4500,
      "Kiểm tra (tổng giao bằng chỉ tiêu)": "ĐÚNG",
    });
    await session.split.restore(1, "Trần Thị Lan");
    expect((await workbook.describe()).tabs.map(({ name }) => name)).toEqual(["DS CĐCS 2021", "Nhật ký", "_CHITIEU"]);
    const log = await workbook.read("Nhật ký");
    expect(log.strings).toContain("Trần Thị Lan");
    await session.split.loadJournal();
    expect(session.state.split.journal?.lines.map(({ action, status }) => [action, status])).toEqual([
      ["restore", "done"],
      ["allocate", "restored"],
    ]);
  });
});

describe("what only the officer can say", () => {
  test("a label is asked once, answered, and known when the workbook is opened again", async () => {
    const workbook = await fileOf(list(FIRMS.map(([name, ward, , ...rest]) => [name!, ward!, "Trường học", ...rest])));
    const session = await opened(workbook);
    expect(listOf(session).questions).toEqual([{ kind: "label", label: "Trường học", units: 10, example: "Công ty số 1" }]);
    await session.split.answerList({ labels: { "Trường học": "non-state" } });
    expect(listOf(session)).toMatchObject({ questions: [], usable: 10 });
    session.split.choose({ target: 100 });
    await session.split.preview();
    await session.split.write("");
    expect(session.state.split.receipt?.total).toBe(100);
    const again = await opened(await reopened(workbook));
    expect(listOf(again).questions).toEqual([]);
    expect(again.state.split.choices?.target, "and so is the target").toBe(100);
    expect(again.state.split.isListUsed, "the list needs no looking at").toBe(true);
  });

  test("one of two lists is chosen, and stays chosen", async () => {
    const workbook = await fileOf({ "DS 2020": listGrid(FIRMS.slice(1)), "DS 2021": listGrid(FIRMS) });
    const session = await opened(workbook);
    const { outcome } = session.state.split.found!;
    expect(outcome).toMatchObject({
      kind: "several",
      lists: expect.arrayContaining([{ places: [{ tab: "DS 2021", headingRow: 3, units: 10 }] }]),
    });
    await session.split.chooseList([{ tab: "DS 2021", headingRow: 3 }]);
    session.split.choose({ target: 50 });
    await session.split.preview();
    await session.split.write("");
    expect(listOf(await opened(await reopened(workbook))).tab).toBe("DS 2021");
  });

  test("a list cut up over three tabs is one; a tab can be left out, and stays out; restored and found again it is whole", async () => {
    const workbook = await fileOf({
      "Khối may": listGrid(FIRMS.slice(0, 4)),
      "Khối gỗ": listGrid(FIRMS.slice(4, 7)),
      "Khối nhựa": listGrid(FIRMS.slice(7)),
    });
    const session = await opened(workbook);
    expect(listOf(session)).toMatchObject({ units: 10, places: [{ tab: "Khối may" }, { tab: "Khối gỗ" }, { tab: "Khối nhựa" }] });
    session.split.choose({ target: 50 });
    await session.split.preview();
    expect(splitOf(session).units.tabs.filter((tab) => tab === "Khối gỗ")).toHaveLength(3);
    const [first, , third] = listOf(session).places;
    await session.split.chooseList([first!, third!]);
    expect(session.state.split.isListUsed, "it is seen before it is used").toBe(false);
    expect(listOf(session)).toMatchObject({
      units: 7,
      ranges: [
        { tab: "Khối may", first: 4, last: 7 },
        { tab: "Khối nhựa", first: 4, last: 6 },
      ],
    });
    await session.split.preview();
    await session.split.write("");
    expect((await written(workbook)).head).toMatchObject({ "Tổng giao": 50 });
    const again = await opened(await reopened(workbook));
    expect(listOf(again).units).toBe(7);
    await again.split.chooseList([]);
    expect(listOf(again).units).toBe(10);
  });

  test("a column without a heading we know is pointed to", async () => {
    const grid = listGrid(FIRMS).map((row, index) =>
      index === 2 ? row.map((cell) => (cell === "Số đoàn viên" ? "Hội viên CĐ cơ sở" : cell)) : row,
    );
    const session = await opened(
      await fileOf({ "DS CĐCS": grid.map((row) => row.map((cell) => (cell === "Hội viên CĐ cơ sở" ? "Quân số" : cell))) }),
    );
    const [question] = listOf(session).questions;
    expect(question).toMatchObject({ kind: "column", field: "members", reason: "missing" });
    await session.split.answerList({ columns: { "Quân số": "members" } });
    expect(listOf(session)).toMatchObject({ questions: [], usable: 10 });
  });

  test("a workbook without a list says of every tab why", async () => {
    const session = await opened(
      await fileOf({
        Trống: [],
        "Thu chi": [
          ["Ngày", "Khoản", "Tiền"],
          ["1", "thu", 5],
        ],
      }),
    );
    const outcome = session.state.split.found?.outcome;
    expect(outcome?.kind === "no-list" && outcome.tabs.map(({ tab, reason }) => [tab, reason])).toEqual([
      ["Trống", "empty"],
      ["Thu chi", "no-heading"],
    ]);
  });

  test("a unit that is set aside gets the number typed for it", async () => {
    const units: Unit[] = [...FIRMS, ["Công ty lạ", "Linh Trung", "Ngoài nhà nước", 20, 30]];
    const session = await opened(await fileOf(list(units)));
    const [line] = listOf(session).leftOut;
    expect(line).toMatchObject({ name: "Công ty lạ", code: "members-above-workers", cell: { address: "B14" } });
    await session.split.confirmUnit(line!.key, 4);
    expect(listOf(session).leftOut).toEqual([]);
    session.split.choose({ target: 104 });
    await session.split.preview();
    expect(partsOf(session)["Công ty lạ"]).toBe(4);
  });
});

describe("a split that cannot be", () => {
  async function asked(target: number, units: readonly Unit[] = FIRMS, more: readonly string[] = []) {
    const workbook = await fileOf(list(units, more));
    const session = await opened(workbook);
    session.split.choose({ target });
    await session.split.preview();
    const take = async (kind: WayView["way"]["kind"]) => {
      const way = impossibleOf(session).ways.find((one) => one.way.kind === kind);
      if (!way)
        throw new Error(
          `no ${kind} among ${impossibleOf(session)
            .ways.map((one) => one.way.kind)
            .join(", ")}`,
        );
      await session.split.takeWay(way);
    };
    return { workbook, session, take };
  }

  test("is refused with its sums, and nothing is written", async () => {
    const { workbook, session } = await asked(500);
    expect(impossibleOf(session)).toMatchObject({ code: "ceilings-below-target", target: 500, most: 475, unitCount: 10 });
    expect((await workbook.describe()).tabs.map(({ name }) => name)).toEqual(["DS CĐCS"]);
  });

  test("the target lowered in one press", async () => {
    const { session, take } = await asked(500);
    await take("lower-target");
    expect(splitOf(session).totals).toMatchObject({ target: 475, given: 475 });
  });

  test("persons handed over to unions still to be founded: the check cell counts them", async () => {
    const { workbook, session, take } = await asked(500);
    await take("new-unions");
    expect(splitOf(session).totals).toMatchObject({ target: 500, reserve: 25, given: 475 });
    await session.split.write("");
    expect((await written(workbook)).head).toMatchObject({
      "Chỉ tiêu": 500,
      "Tổng giao": 475,
      "Dành cho CĐCS sắp thành lập": 25,
      "Kiểm tra (tổng giao bằng chỉ tiêu)": "ĐÚNG",
    });
  });

  test("units that may go beyond their room: each with «Tối đa» and a note, and once more the same", async () => {
    const { workbook, session, take } = await asked(500);
    await take("allow-override");
    expect(splitOf(session).totals).toMatchObject({ target: 500, given: 500 });
    await session.split.write("");
    const { rows } = await written(workbook);
    const over = Object.values(rows).filter((row) => Number(row["Chỉ tiêu giao"]) > Number(row["Lao động"]) - Number(row["Đoàn viên"]));
    expect(over.length).toBeGreaterThan(0);
    for (const row of over) expect([row["Tối đa"], row["Ghi chú"]]).toEqual([row["Chỉ tiêu giao"], expect.stringContaining("lý do")]);
    const again = await opened(await reopened(workbook));
    await again.split.preview();
    expect(splitOf(again).changes).toEqual({ changed: 0, added: 0, gone: 0 });
  });

  test("soft floors let go: their cells are cleared", async () => {
    const units = FIRMS.map((unit, index): Unit => [...unit, null, index < 3 ? 20 : null, null]);
    const { workbook, session, take } = await asked(40, units, ["Giữ", "Tối thiểu", "Tối đa"]);
    expect(impossibleOf(session)).toMatchObject({ code: "floors-above-target", least: 60, unitCount: 3 });
    await take("release-floors");
    expect(splitOf(session).totals.given).toBe(40);
    await session.split.write("");
    const again = await opened(await reopened(workbook));
    await again.split.preview();
    expect(splitOf(again).totals.given, "the list's own column is not asked again").toBe(40);
  });

  test("a hold beyond its unit is refused by name, then let go, or allowed", async () => {
    const units = FIRMS.map((unit, index): Unit => [...unit, index === 2 ? 90 : null]);
    const { session, take } = await asked(200, units, ["Giữ"]);
    expect(impossibleOf(session)).toMatchObject({
      code: "hold-outside-bounds",
      units: [{ name: "Công ty số 3", hold: 90, cell: { address: "B6" } }],
    });
    await take("allow-override");
    expect(partsOf(session)["Công ty số 3"]).toBe(90);
    expect(splitOf(session).totals.given).toBe(200);
  });
});

describe("unit by unit", () => {
  test("a unit is explained, held, released", async () => {
    const session = await opened(await fileOf(list()));
    session.split.choose({ target: 100 });
    await session.split.preview();
    const before = partsOf(session);
    await session.split.explain(9);
    expect(session.state.split.why).toMatchObject({ name: "Công ty số 10", why: { part: before["Công ty số 10"], gap: 50 }, isGap: true });
    const { key } = session.state.split.why!;
    await session.split.hold(key, 30);
    expect(partsOf(session)).toMatchObject({ "Công ty số 10": 30 });
    expect(splitOf(session).totals.given).toBe(100);
    await session.split.hold(key, null);
    expect(partsOf(session)).toEqual(before);
  });

  test("a part typed over on the tab is a hold from then on, found by its key", async () => {
    const workbook = await fileOf(list());
    const session = await opened(workbook);
    session.split.choose({ target: 100 });
    await session.split.preview();
    await session.split.write("");
    const [row, column] = await cellOf(workbook, "Công ty số 4", "Chỉ tiêu giao");
    await retype(workbook, "Phân bổ", row, column, 1);
    await session.split.findList();
    expect(session.state.split.found?.setup?.bounds).toMatchObject({ typedOver: 1 });
    await session.split.preview();
    expect(splitOf(session)).toMatchObject({ typedOver: 1, totals: { given: 100 } });
    await session.split.write("");
    expect((await written(workbook)).rows["Công ty số 4"]).toMatchObject({ "Chỉ tiêu giao": 1, Giữ: 1 });
    expect(session.state.split.receipt?.held).toBe(1);
  });
});

describe("two versions", () => {
  test("say who gains, who loses, and nobody where they are one", async () => {
    const session = await opened(await fileOf(list()));
    session.split.choose({ target: 100 });
    await session.split.preview();
    const { choices } = splitOf(session);
    await session.split.compare({ ...choices, weight: "workers" });
    const outcome = session.state.split.second?.outcome;
    if (outcome?.kind !== "comparison") throw new Error(JSON.stringify(outcome));
    const sum = (parts: Float64Array) => parts.reduce((all, part) => all + part, 0);
    expect([sum(outcome.firstParts), sum(outcome.secondParts), outcome.fallDespiteMore]).toEqual([100, 100, 0]);
    expect([...outcome.secondParts]).toEqual(new Array<number>(10).fill(10));
    await session.split.compare(choices);
    const same = session.state.split.second?.outcome;
    expect(same?.kind === "comparison" && [...same.firstParts]).toEqual(same?.kind === "comparison" && [...same.secondParts]);
  });

  test("the Alabama paradox of the largest remainder is counted", async () => {
    // Missing 60, 60, 20. Of 10: 4,29 4,29 1,43 → 4 4 2; of 11: 4,71 4,71 1,57 → 5 5 1.
    const session = await opened(
      await fileOf(list([60, 60, 20].map((gap, index) => [`Công ty ${"ABC"[index]}`, "Linh Trung", "Ngoài nhà nước", 100, 80 - gap]))),
    );
    session.split.choose({ target: 10, method: "largest-remainder" });
    await session.split.preview();
    const { choices } = splitOf(session);
    await session.split.compare({ ...choices, target: 11 });
    const outcome = session.state.split.second?.outcome;
    expect(outcome?.kind === "comparison" && [[...outcome.firstParts], [...outcome.secondParts], outcome.fallDespiteMore]).toEqual([
      [4, 4, 2],
      [5, 5, 1],
      1,
    ]);
  });
});

describe("what moves under the officer's hands", () => {
  test("a list changed after the preview: nothing is written, the new split is ready", async () => {
    const workbook = await fileOf(list());
    const session = await opened(workbook);
    session.split.choose({ target: 100 });
    await session.split.preview();
    await retype(workbook, "DS CĐCS", 3, 5, 60);
    await session.split.write("");
    expect(session.state.split).toMatchObject({ changedTabs: ["DS CĐCS"], receipt: null });
    expect((await workbook.describe()).tabs.map(({ name }) => name)).toEqual(["DS CĐCS"]);
    expect(splitOf(session).units.members[0]).toBe(60);
    await session.split.write("");
    expect(session.state.split.receipt?.total).toBe(100);
  });

  test("after the write: units changed, added and gone are named", async () => {
    const workbook = await fileOf(list());
    const session = await opened(workbook);
    session.split.choose({ target: 100 });
    await session.split.preview();
    await session.split.write("");
    await session.split.findList();
    expect(session.state.split.found?.change, "nothing has").toBeNull();
    await retype(workbook, "DS CĐCS", 3, 5, 60);
    await retype(workbook, "DS CĐCS", 12, 1, "Công ty mới");
    await session.split.look("DS CĐCS");
    expect(session.state.split.found?.change).toEqual({ changed: ["Công ty số 1"], added: ["Công ty mới"], gone: ["Công ty số 10"] });
  });

  test("a tab of the officer's named «Phân bổ» is left alone and said", async () => {
    const workbook = await fileOf({ ...list(), "Phân bổ": [["sổ tay của tôi"]] });
    const session = await opened(workbook);
    session.split.choose({ target: 100 });
    await session.split.preview();
    expect(splitOf(session).writes.titleTaken).toEqual(["Phân bổ"]);
    await session.split.write("");
    expect(session.state.split.receipt).toBeNull();
    expect((await workbook.read("Phân bổ")).strings).toContain("sổ tay của tôi");
  });
});

describe("the print tab", () => {
  test("is made from the split that stands, remembers who signs, and moves with «Phân bổ» afterwards", async () => {
    const workbook = await fileOf(list());
    const session = await opened(workbook);
    session.split.choose({ target: 100 });
    await session.split.preview();
    await session.split.write("");
    await session.split.loadAnnex();
    const { annex } = session.state.split;
    expect(annex).toMatchObject({ issuer: "LIÊN ĐOÀN LAO ĐỘNG QUẬN MẪU", number: "", date: null });
    await session.split.writeAnnex({ ...annex!, number: "12/QĐ-LĐLĐ", preparer: "Lê Văn Mẫu" }, "Lan");
    expect(session.state.split.annexOutcome).toMatchObject({ kind: "written", tab: "Phụ lục" });
    expect((await workbook.read("Phụ lục")).strings).toContain("Lê Văn Mẫu");
    const again = await opened(await reopened(workbook));
    await again.split.loadAnnex();
    expect(again.state.split.annex?.number).toBe("12/QĐ-LĐLĐ");
    await again.split.preview();
    expect(splitOf(again).writes.tabs).toEqual(["Phân bổ", "Phụ lục"]);
  });
});

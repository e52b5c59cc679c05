import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { OpenError, type OpenFailure } from "../../../workbench/engine/engine";
import { ExceltsEngine } from "../../../workbench/engine/excelts-engine";
import { savedFaults } from "../../support/saved-faults";
import { richBook } from "./rich-book";
import { bookWith, rect, reopened } from "./sheet-for-tests";

const text = (value: string) => new TextEncoder().encode(value);
const ole = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0), ...[...stream].flatMap((c) => [c.charCodeAt(0), 0])]);

describe("what cannot be opened says why", () => {
  const FILES: Readonly<Record<string, [bytes: Uint8Array, code: OpenFailure]>> = {
    nothing: [new Uint8Array(), "not-a-workbook"],
    "a text": [text("Tên;Số\n"), "not-a-workbook"],
    "a zip of something else": [zipSync({ "word/document.xml": text("<w/>") }), "not-a-workbook"],
    "a zip cut off": [zipSync({ "xl/workbook.xml": text("<workbook/>") }).slice(0, 40), "damaged"],
    "no sheet in it": [zipSync({ "xl/workbook.xml": text("<workbook xmlns='x'><sheets/></workbook>") }), "not-a-workbook"],
    "a password": [ole("EncryptedPackage"), "password"],
    "an old workbook": [ole("Workbook"), "old-format"],
    "an older workbook": [ole("Book"), "old-format"],
    "another old file": [ole("WordDocument"), "not-a-workbook"],
  };

  it.each(Object.entries(FILES))("%s", async (_name, [bytes, code]) => {
    const error = await ExceltsEngine.open(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenError);
    expect(error).toMatchObject({ code });
  });
});

function portrait(engine: ExceltsEngine) {
  engine.calculate();
  return engine.sheets().map(({ id, ...state }, index) => {
    const used = engine.used(id, false) ?? rect(0, 0);
    const cells = Array.from({ length: used.rows * used.columns }, (_, at) => {
      const row = used.row + Math.floor(at / used.columns);
      const column = used.column + (at % used.columns);
      return [engine.input(id, row, column), engine.value(id, row, column), engine.text(id, row, column), engine.style(id, row, column)];
    });
    return {
      state,
      used,
      cells,
      merges: engine.merges(id),
      rows: engine.ownRows(id),
      columns: engine.ownColumns(id),
      formats: engine.conditionalFormats(id).map((format) => ({ ...format, id: "", sheet: index })),
      validations: engine.validations(id).map((validation) => ({ ...validation, sheet: index })),
      charts: engine.charts(id).map((chart) => ({ ...chart, id: "", sheet: index, source: null })),
      tables: engine
        .tables()
        .filter(({ sheet }) => sheet === id)
        .map((table) => ({ ...table, id: 0, sheet: index })),
      names: engine
        .names()
        .filter(({ scope }) => scope === id)
        .map(({ name, formula }) => [name, formula]),
    };
  });
}

describe("a saved workbook", () => {
  it("opened again is the same, once and twice", async () => {
    const first = portrait(await richBook());
    const formats = first[0]!.formats.map((format) =>
      format.type === "ContainsText" ? { ...format, type: "Custom", rule: { formula: '=LEFT(B2,LEN("Ngoài"))="Ngoài"' } } : format,
    );
    const expected = [{ ...first[0]!, formats }, first[1]!];
    const once = await reopened(await richBook());
    expect(portrait(once)).toEqual(expected);
    const twice = await reopened(once);
    expect(portrait(twice)).toEqual(expected);
    expect(first[0]!.cells.length).toBeGreaterThan(40);
  });

  it("is XML in every part, without a word of JavaScript, and every part it names is there", async () => {
    const engine = await richBook();
    expect(savedFaults(await engine.save())).toEqual([]);
    expect(savedFaults(await (await reopened(engine)).save())).toEqual([]);
  });

  it("can be saved twice and worked on in between", async () => {
    const engine = await richBook();
    const sheet = engine.sheets()[0]!.id;
    await engine.save();
    engine.setInput(sheet, 1, 2, 50);
    const again = await reopened(engine);
    again.calculate();
    expect(again.value(again.sheets()[0]!.id, 1, 3)).toBe(0.625);
  });
});

describe("speed", () => {
  it("6,350 rows of 20 columns are written and styled in well under a second of machine time", async () => {
    const { engine, sheet } = await bookWith();
    const start = process.cpuUsage();
    for (let row = 0; row < 6350; row++) {
      for (let column = 0; column < 20; column++) engine.setInput(sheet, row, column, column % 3 === 0 ? row * column : `chữ ${row}`);
      engine.used(sheet, false);
    }
    engine.setStyle(sheet, rect(0, 0, 6350, 20), { bold: true, fill: "#FFFFFF" });
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2500);
    expect(engine.used(sheet, false)).toEqual(rect(0, 0, 6350, 20));
  });
});

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { ExceltsEngine } from "../../workbench/engine/excelts-engine";
import { richBook } from "../workbench/engine/rich-book";

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await (await richBook()).save();
});

/** The package with a part, its links and everything that names it under another name. */
function renamed(from: string, to: string): Uint8Array {
  const [file, other] = [from, to].map((name) => name.split("/").at(-1) ?? "");
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]): [string, Uint8Array] => {
    const moved = name === from ? to : name.replace(`_rels/${file}.rels`, `_rels/${other}.rels`);
    return [moved, /\.rels$|Content_Types/.test(name) ? strToU8(strFromU8(data).replaceAll(file ?? "", other ?? "")) : data];
  });
  return zipSync(Object.fromEntries(parts));
}

function facts(engine: ExceltsEngine) {
  return {
    tables: engine.tables().map(({ name }) => name),
    sheets: engine.sheets().map(({ id, name }) => ({
      name,
      used: engine.used(id, false),
      charts: engine.charts(id).map((chart) => chart.type),
      fill: engine.style(id, 0, 0).fill,
      value: engine.value(id, 0, 0),
    })),
  };
}

describe("parts under unusual names are found", () => {
  it.each([
    ["xl/worksheets/sheet1.xml", "xl/worksheets/data.xml"],
    ["xl/tables/table1.xml", "xl/tables/tableA.xml"],
    ["xl/charts/chart1.xml", "xl/charts/c.xml"],
    ["xl/drawings/drawing1.xml", "xl/drawings/d.xml"],
    ["xl/styles.xml", "xl/style-sheet.xml"],
    ["xl/sharedStrings.xml", "xl/strings.xml"],
  ])("%s as %s", async (from, to) => {
    const usual = facts(await ExceltsEngine.open(bytes));
    expect(usual).toMatchObject({
      tables: ["Bang"],
      sheets: [{ charts: ["ColumnClustered"], fill: "#DDEBF7", value: "Tên" }, { charts: ["Line"] }],
    });
    expect(facts(await ExceltsEngine.open(renamed(from, to)))).toEqual(usual);
  });

  it("links from the root lead where relative ones do", async () => {
    const parts = unzipSync(bytes);
    for (const [name, data] of Object.entries(parts)) {
      if (!name.endsWith(".rels")) continue;
      const folder = name.replace(/_rels\/[^/]*$/, "");
      const fromRoot = (_: string, target: string) => `Target="/${new URL(target, `file:///${folder}`).pathname.slice(1)}"`;
      parts[name] = strToU8(strFromU8(data).replace(/Target="([^"]*)"/g, fromRoot));
    }
    expect(facts(await ExceltsEngine.open(zipSync(parts)))).toEqual(facts(await ExceltsEngine.open(bytes)));
  });
});

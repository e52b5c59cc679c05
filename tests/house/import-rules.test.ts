import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** A file of a small house of its own, its only import, and the rules that must speak. */
type Planted = readonly [file: string, imports: string, rules: readonly string[]];

const FORBIDDEN: readonly Planted[] = [
  ["src/sheet/asks-excel.ts", "../excel/room", ["src-sheet"]],
  ["src/sheet/asks-a-test.ts", "../../tests/support/room", ["src-sheet"]],
  ["src/sheet/shows.ts", "react", ["pure-part"]],
  ["src/sheet/reads-a-disk.ts", "node:fs", ["pure-part-node"]],
  ["src/finding/speaks.ts", "../text/room", ["src-finding"]],
  ["src/text/counts.ts", "../roster/room", ["src-text"]],
  ["src/roster/judges.ts", "../programme/room", ["src-roster"]],
  ["src/programme/splits.ts", "../apportion/room", ["src-programme"]],
  ["src/apportion/checks.ts", "../check/room", ["src-apportion"]],
  ["src/check/sums.ts", "../summary/room", ["src-check"]],
  ["src/summary/splits.ts", "../apportion/room", ["src-summary"]],
  ["src/operation/writes.ts", "../excel/room", ["src-operation"]],
  ["src/excel/opens-files.ts", "../file/room", ["src-excel"]],
  ["src/file/opens-excel.ts", "../excel/room", ["src-file"]],
  ["src/file/borrows-the-bench.ts", "../../workbench/engine/room", ["nobody-imports-workbench", "src-file"]],
  ["src/cli/opens-excel.ts", "../excel/room", ["src-cli"]],
  ["src/functions/operates.ts", "../operation/room", ["src-functions"]],
  ["src/tools/room.ts", "../sheet/room", ["src-outside-folders"]],
  ["src/sheet/goes-nowhere.ts", "./nowhere", ["no-unresolved"]],
  ["src/sheet/ring-a.ts", "./ring-b", ["no-circular"]],
  ["taskpane/view.ts", "../src/excel/room", ["taskpane"]],
  ["taskpane/player.ts", "../workbench/engine/room", ["nobody-imports-workbench", "taskpane"]],
  ["taskpane/main.tsx", "../src/roster/room", ["taskpane-doors"]],
  ["xlsx/counts.ts", "../src/sheet/room", ["xlsx"]],
  ["workbench/wire/knows-us.ts", "../../src/sheet/room", ["workbench"]],
];

const ALLOWED: readonly Planted[] = [
  ["src/programme/reads-the-roster.ts", "../roster/room", []],
  ["src/operation/checks.ts", "../check/room", []],
  ["src/file/repairs.ts", "../../xlsx/room", []],
  ["src/excel/finds.ts", "../finding/room", []],
  ["taskpane/button.ts", "../src/operation/room", []],
  ["taskpane/worker.ts", "../src/file/room", []],
  ["workbench/engine/saves.ts", "../../xlsx/room", []],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let house = "";
let violations: readonly Violation[] = [];

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "house-"));
  for (const file of [".dependency-cruiser.cjs", "tsconfig.json", "tsconfig.base.json"]) cpSync(join(root, file), join(house, file));
  build();
  violations = cruise();
}, 60_000);
afterAll(() => {
  rmSync(house, { recursive: true, force: true });
});

function build(): void {
  const folders = "sheet finding text roster programme apportion check summary operation excel file cli functions".split(" ");
  const rooms = [...folders.map((folder) => `src/${folder}`), "workbench/engine", "xlsx", "tests/support"];
  for (const room of rooms) write(`${room}/room.ts`, "export interface Room { readonly door: number }\n");
  // A type-only import is an import too: half of the rows are one.
  [...FORBIDDEN, ...ALLOWED].forEach(([file, imports], index) => {
    write(
      file,
      index % 2
        ? `import type { Room } from "${imports}";\nexport type Mine = Room;\n`
        : `import * as all from "${imports}";\nexport const mine = all;\n`,
    );
  });
  write("src/sheet/ring-b.ts", 'export * from "./ring-a";\n');
  write("package.json", JSON.stringify({ type: "module", dependencies: { react: "19.0.0" } }));
  write("node_modules/react/package.json", JSON.stringify({ name: "react", version: "19.0.0", main: "index.js" }));
  write("node_modules/react/index.js", "");
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

/** The cruiser as `npm run deps` calls it, in the small house. */
function cruise(): readonly Violation[] {
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const words = [cruiser, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "src", "taskpane", "workbench", "xlsx"];
  const output = execFileSync(process.execPath, words, { cwd: house, encoding: "utf8", maxBuffer: 64_000_000 });
  return JSON.parse(output).summary.violations;
}

const rulesOn = (file: string) => [...new Set(violations.filter(({ from }) => from === file).map(({ rule }) => rule.name))].sort();

describe("the import rules", () => {
  test.each(FORBIDDEN)("%s may not import %s", (file, _, rules) => {
    expect(rulesOn(file)).toEqual(rules);
  });

  test.each(ALLOWED)("%s may import %s", (file, _, rules) => {
    expect(rulesOn(file)).toEqual(rules);
  });

  test("nothing else is complained of", () => {
    const planted = new Set(FORBIDDEN.map(([file]) => file));
    expect(violations.filter(({ from }) => !planted.has(from) && from !== "src/sheet/ring-b.ts")).toEqual([]);
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { firstScripts } from "../../scripts/first-scripts";

let dist = "";
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), "dist-"));
});
afterEach(() => {
  rmSync(dist, { recursive: true, force: true });
});

function write(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
}

const page = (tags: string) => `<!doctype html><html><head>${tags}</head><body></body></html>`;

test("follows static imports from file to file, each once, and leaves later ones out", () => {
  write({
    "taskpane/index.html": page(
      '<script src="https://appsforoffice.example/office.js"></script><script type="module" crossorigin src="../assets/main.js"></script>',
    ),
    "assets/main.js": 'import{a as b}from"./shared.js";import"./side.js";export{c}from"../vendor/c.js";b(()=>import("./later.js"));',
    "assets/shared.js": 'import{c}from"../vendor/c.js";export const a=c;',
    "assets/side.js": 'const text="import x from \'./no.js\'";new Worker(new URL("./worker.js",import.meta.url));',
    "assets/later.js": "export{}",
    "assets/worker.js": "export{}",
    "vendor/c.js": "export const c=1;",
  });
  const files = firstScripts(dist, "taskpane/index.html");
  expect(files.map(({ file }) => file).sort()).toEqual(["assets/main.js", "assets/shared.js", "assets/side.js", "vendor/c.js"]);
  expect(files.every(({ gzip }) => gzip > 20)).toBe(true);
});

test("reads addresses from the root of the build", () => {
  write({ "index.html": page('<script type="module" src="/assets/main.js"></script>'), "assets/main.js": "1" });
  expect(firstScripts(dist, "index.html").map(({ file }) => file)).toEqual(["assets/main.js"]);
});

test("a script that is missing is said", () => {
  write({ "index.html": page('<script type="module" src="./gone.js"></script>') });
  expect(() => firstScripts(dist, "index.html")).toThrow(/gone\.js/);
});

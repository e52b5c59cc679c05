import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./source-files";

const read = (file: string) => readFileSync(join(ROOT, file), "utf8");
const own = JSON.parse(read("package.json")) as Record<"dependencies" | "devDependencies", Record<string, string>>;
const wanted = { ...own.dependencies, ...own.devDependencies };
const locked = JSON.parse(read("package-lock.json")).packages as Record<string, { version?: string }>;

describe("packages", () => {
  test.each(Object.entries(wanted))("%s is pinned to one version, and that one is locked", (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
    expect(locked[`node_modules/${name}`]?.version).toBe(version);
  });

  test("the lock file names no address to download from", () => {
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });

  test(".npmrc lets any newer Node in, and keeps the lock file as it is", () => {
    const lines = read(".npmrc").trim().split("\n");
    expect(lines.some((line) => /^\s*engine-strict/.test(line))).toBe(false);
    expect(lines).toContain("omit-lockfile-registry-resolved=true");
    expect(lines).toContain("save-exact=true");
  });

  test("Office.js stays in its package: no copy in the repository", () => {
    const folders = ["src", "taskpane", "workbench", "samples", "scripts", "icons", "tests", "docs"].filter((folder) =>
      existsSync(join(ROOT, folder)),
    );
    const files = folders.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }));
    expect(files.filter((file) => /(^|[/\\])(office|excel-web|o15apptofilemappingtable)[\w.-]*\.js$/i.test(file))).toEqual([]);
  });

  test("docs/dependencies.md names every package with its version and licence", () => {
    const table = read("docs/dependencies.md");
    const missing = Object.entries(wanted).filter(([name, version]) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license?: string };
      const row = table.split("\n").find((line) => line.startsWith(`| \`${name}\` |`));
      return !row?.includes(`| ${version} |`) || !row.includes(`| ${license ?? "?"} |`);
    });
    expect(missing).toEqual([]);
  });
});

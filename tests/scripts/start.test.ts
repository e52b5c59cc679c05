import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

test.each([
  ["a word for a port", ["--port", "abc"], "--port: a whole number"],
  ["a port too large", ["--port", "70000"], "--port: a whole number"],
  ["a broken port", ["--port", "30.5"], "--port: a whole number"],
  ["an unknown option", ["--prot", "3000"], "Unknown option '--prot'"],
])("npm start refuses %s and starts nothing", (_name, args, message) => {
  const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/start.ts", ...args], { cwd: root, encoding: "utf8" });
  expect(run.status).toBe(1);
  expect(run.stdout + run.stderr).toContain(message);
});

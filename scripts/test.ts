import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseNumber } from "office-addin-cli";
import { findChromium } from "./find-chromium.ts";

/**
 * Runs every test: `npm test`. Without a Chromium, Chrome or Edge the browser's part is left out by name, loudly; with REQUIRE_BROWSER=1
 * that is a failure. `npm test -- --workers N` sets the number of test files run at once. The last line reads `123 passed, 0 failed`.
 */
const root = resolve(import.meta.dirname, "..");
const report = resolve(root, ".cache/test-report.json");
const chromium = findChromium();
const needsBrowser = process.env["REQUIRE_BROWSER"] === "1";

if (!chromium && needsBrowser) {
  console.error("REQUIRE_BROWSER=1, and no Chromium, Chrome or Edge was found: set CHROMIUM to one.");
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const projects = chromium ? ["unit", "browser", "e2e"] : ["unit"];
// A core each: Vitest keeps one back, which idles while a test waits for a program of its own.
const workers = parseNumber(valueAfter("--workers"), "--workers takes a number.") ?? availableParallelism();
rmSync(report, { force: true });
const run = spawnSync(
  process.execPath,
  [
    resolve(root, "node_modules/vitest/vitest.mjs"),
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--maxWorkers",
    String(workers),
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: "true" } },
);

if (!chromium) {
  console.log(
    "\n*** SKIPPED: tests/**/*.browser.test.tsx and tests/**/*.e2e.ts: no Chromium, Chrome or Edge found (set CHROMIUM to one) ***",
  );
}
const counts = readCounts();
console.log(`\n${counts.passed} passed, ${counts.failed} failed${counts.skipped > 0 ? `, ${counts.skipped} skipped` : ""}`);
process.exit(run.status === 0 && counts.failed === 0 && counts.passed > 0 ? 0 : 1);

function readCounts(): { passed: number; failed: number; skipped: number } {
  try {
    const json = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    // A file that does not even load has no tests to count; the run's own status still says that it failed.
    const failed = (json["numFailedTests"] ?? 0) + (run.status !== 0 && !json["numFailedTests"] ? 1 : 0);
    return { passed: json["numPassedTests"] ?? 0, failed, skipped: (json["numPendingTests"] ?? 0) + (json["numTodoTests"] ?? 0) };
  } catch (error) {
    console.error(`the tests ended without a report: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function valueAfter(flag: string): string | undefined {
  const index = process.argv.indexOf(flag);
  return index < 0 ? undefined : process.argv[index + 1];
}

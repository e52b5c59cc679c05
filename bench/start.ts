import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const RUNS = 5;

/** How long `chitieu help` takes to start from the sources, in starts of a bare Node: the quickest of five each. */
export function run(): Promise<void> {
  const program = quickest([resolve(ROOT, "bin/chitieu.mjs"), "help"]);
  const bare = quickest(["--eval", ""]);
  console.log(`chitieu help: ${program.toFixed(0)} ms, ${(program / bare).toFixed(1)} times a bare start of Node (${bare.toFixed(0)} ms)`);
  return Promise.resolve();
}

function quickest(words: readonly string[]): number {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    execFileSync(process.execPath, words, { stdio: "ignore" });
    return performance.now() - started;
  });
  return Math.min(...times);
}

import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { type Output, outputOf } from "../../src/cli/chitieu";

const ROOT = resolve(import.meta.dirname, "../..");

/** What the program prints for these words, without a process of its own: starting one takes longer than what is tested. */
export async function chitieu(words: readonly string[], stdin = ""): Promise<Output> {
  return await outputOf(words, { stdin: async () => stdin, now: () => new Date() });
}

/** Runs the program as a process of its own, the way an office's script would. */
export async function spawnChitieu(words: readonly string[], stdin = ""): Promise<Output> {
  return await new Promise((done) => {
    const child = execFile(process.execPath, [join(ROOT, "bin/chitieu.mjs"), ...words], { maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ exit: error ? Number(error.code) : 0, stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
}

/** The same with --json: the exit code and the object on stdout. */
export async function json(words: readonly string[], stdin = ""): Promise<Record<string, unknown>> {
  const { exit, stdout } = await chitieu([...words, "--json"], stdin);
  return { exit, ...(JSON.parse(stdout) as Record<string, unknown>) };
}

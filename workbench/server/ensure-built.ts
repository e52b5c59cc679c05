import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type InlineConfig } from "vite";

/** What the built pages are made of. */
const SOURCES = ["src", "taskpane", "workbench", "xlsx", "vite.config.ts", "tsconfig.base.json", "package-lock.json"];

export interface BuildOptions {
  /** Where the project stands. */
  readonly root: string;
  /** Called with one line before a build that takes a while. */
  readonly say?: (line: string) => void;
}

/**
 * Builds dist/ where it is missing or was made from other sources than those that stand here now: a fingerprint of every source's
 * content is kept in dist/. Answers whether a build was needed; a failed build throws Vite's own error.
 */
export async function ensureBuilt({ root, say = () => undefined }: BuildOptions): Promise<boolean> {
  const current = await fingerprint(root);
  const kept = await readFile(stamp(root), "utf8").catch(() => "");
  if (kept === current) return false;
  say("Đang dựng trang (lần đầu hoặc mã nguồn đã đổi)… / Building the pages…");
  await asProduction(() => build(buildConfig(root)));
  await writeFile(stamp(root), current);
  return true;
}

/** Builds again whenever a source changes; ends with the process. */
export async function keepBuilding(root: string): Promise<void> {
  await asProduction(() => build({ ...buildConfig(root), build: { watch: {} }, logLevel: "info" }));
}

const buildConfig = (root: string): InlineConfig => ({ root, configFile: join(root, "vite.config.ts"), logLevel: "error" });

/** What is built is what an officer opens, whoever asks: under a test runner's NODE_ENV Vite would take React's development build, several times slower. */
async function asProduction<Result>(work: () => Promise<Result>): Promise<Result> {
  const before = process.env["NODE_ENV"];
  process.env["NODE_ENV"] = "production";
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = before;
  }
}

const stamp = (root: string) => join(root, "dist/.fingerprint");

async function fingerprint(root: string): Promise<string> {
  const hash = createHash("sha256");
  for (const source of SOURCES) {
    for (const file of await filesUnder(join(root, source))) hash.update(file.slice(root.length)).update(await readFile(file));
  }
  return hash.digest("hex");
}

/** Every file under a folder in a fixed order; a file itself; nothing where there is none. */
async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch((error: NodeJS.ErrnoException) => error.code);
  if (entries === "ENOENT") return [];
  if (entries === undefined || typeof entries === "string") return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

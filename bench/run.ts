import { run as apportion } from "./apportion.ts";
import { run as files } from "./files.ts";
import { run as list } from "./list.ts";
import { run as pane } from "./pane.ts";
import { run as read } from "./read.ts";
import { run as start } from "./start.ts";

/** `npm run bench -- apportion`: one benchmark by its name. */
const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = { apportion, files, list, pane, read, start };

const benchmark = BENCHMARKS[process.argv[2] ?? ""];
if (benchmark) await benchmark();
else {
  console.error(`npm run bench -- <${Object.keys(BENCHMARKS).join(" | ")}>`);
  process.exitCode = 2;
}

// `npm run budget`, after a build: what the pane loads before it can show anything must stay small. `-- --limit N` sets the kilobytes.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { logErrorMessage, parseNumber } from "office-addin-cli";
import { firstScripts } from "./first-scripts";

/** In kB of 1,000 bytes, gzip. */
const LIMIT = 150;
const PAGE = "taskpane/index.html";

try {
  const { values } = parseArgs({ options: { limit: { type: "string" } } });
  const limit = parseNumber(values.limit, "--limit: kilobytes, a number.") ?? LIMIT;
  const scripts = firstScripts(join(import.meta.dirname, "..", "dist"), PAGE);
  const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0) / 1000;
  for (const { file, gzip } of scripts) console.log(`  ${(gzip / 1000).toFixed(1).padStart(7)} kB  ${file}`);
  console.log(`${PAGE}: first scripts ${total.toFixed(1)} kB gzip, at most ${limit} kB`);
  if (scripts.length === 0) throw new Error(`${PAGE} loads no script: is this a build?`);
  if (total > limit) throw new Error(`${PAGE}: ${(total - limit).toFixed(1)} kB too much`);
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}

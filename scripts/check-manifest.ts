// `npm run manifest`: the offline checks of a manifest. Argument: the file, manifest.xml where none is named.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { logErrorMessage } from "office-addin-cli";
import { checkManifest } from "./manifest-rules";

const root = resolve(import.meta.dirname, "..");

try {
  const file = process.argv[2] ?? "manifest.xml";
  const faults = checkManifest(readFileSync(resolve(root, file), "utf8"), (path) => existsSync(join(root, path)));
  for (const fault of faults) console.error(`${file}: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${file}: sound`);
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}

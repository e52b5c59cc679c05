// `npm run samples`: writes the sample workbooks and their keys beside this script.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { allSamples } from "./all-samples";

for (const [name, content] of await allSamples()) {
  await writeFile(join(import.meta.dirname, name), content);
  console.log(`samples/${name}  ${content.length.toLocaleString("en-US")} bytes`);
}

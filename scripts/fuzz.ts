// `npm run fuzz`: random and mutated sheets through the whole reader. `-- --sheets N --from SEED`; exit 1 where one makes it throw, or take over 5 s.
import { parseArgs } from "node:util";
import { logErrorMessage, parseNumber } from "office-addin-cli";
import { fuzzReader } from "../tests/support/fuzz-reader";

try {
  const { values } = parseArgs({ options: { sheets: { type: "string" }, from: { type: "string" } } });
  const sheets = parseNumber(values.sheets, "--sheets: how many, a number.") ?? 20_000;
  const from = parseNumber(values.from, "--from: the first seed, a number.") ?? 1;
  const { tables, refused, slowest, failures } = await fuzzReader(from, sheets, (done) => console.log(`  ${done} of ${sheets}`));
  for (const { seed, error } of failures.slice(0, 20)) console.log(`  seed ${seed}:`, error);
  console.log(
    `${sheets} sheets: ${tables} tables read, ${refused} files refused, ${failures.length} exceptions, slowest ${Math.round(slowest)} ms`,
  );
  if (failures.length > 0 || slowest > 5_000) process.exitCode = 1;
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}

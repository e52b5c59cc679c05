// `npm run bench -- apportion`: each file of this folder that exports `run` is a benchmark of that name.
const [name = ""] = process.argv.slice(2);
const known = ["apportion"];
if (known.includes(name)) await ((await import(`./${name}.ts`)) as { run: () => Promise<void> }).run();
else {
  console.error(`npm run bench -- <${known.join(" | ")}>`);
  process.exitCode = 2;
}

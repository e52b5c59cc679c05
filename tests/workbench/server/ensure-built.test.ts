import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ensureBuilt } from "../../../workbench/server/ensure-built";

const root = mkdtempSync(join(tmpdir(), "built-"));
const put = (path: string, text: string) => writeFileSync(join(root, path), text);
afterAll(() => rmSync(root, { recursive: true }));

test("builds where nothing is built or a source's content has changed, says so in one line, and else does nothing", async () => {
  mkdirSync(join(root, "taskpane"));
  put("vite.config.ts", 'export default { build: { rolldownOptions: { input: "taskpane/index.html" } } };');
  put("taskpane/index.html", "<!doctype html><title>one</title>");
  const lines: string[] = [];
  const run = () => ensureBuilt({ root, say: (line) => lines.push(line) });
  const title = () => /<title>(.*)<\/title>/.exec(readFileSync(join(root, "dist/taskpane/index.html"), "utf8"))?.[1];

  expect(await run()).toBe(true);
  expect(title()).toBe("one");
  expect(await run()).toBe(false);

  utimesSync(join(root, "taskpane/index.html"), new Date(), new Date());
  expect(await run()).toBe(false);

  put("taskpane/index.html", "<!doctype html><title>two</title>");
  expect(await run()).toBe(true);
  expect(title()).toBe("two");

  rmSync(join(root, "dist"), { recursive: true });
  expect(await run()).toBe(true);
  expect(existsSync(join(root, "dist/taskpane/index.html"))).toBe(true);
  expect(lines).toHaveLength(3);
});

test("builds what an officer opens, React's production build, under a test runner too", async () => {
  put("taskpane/index.html", '<!doctype html><script type="module" src="./main.ts"></script>');
  put("taskpane/main.ts", "document.title = process.env.NODE_ENV ?? 'none';");
  await ensureBuilt({ root });
  const [script = ""] = readdirSync(join(root, "dist/assets")).filter((name) => name.endsWith(".js"));
  expect(readFileSync(join(root, "dist/assets", script), "utf8")).toContain("production");
  expect(process.env["NODE_ENV"]).toBe("test");
});

test("a failed build is thrown and leaves no mark that all is well", async () => {
  put("taskpane/index.html", '<!doctype html><script type="module" src="./missing.ts"></script>');
  await expect(ensureBuilt({ root })).rejects.toThrow("missing.ts");
  await expect(ensureBuilt({ root })).rejects.toThrow("missing.ts");
});

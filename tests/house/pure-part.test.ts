import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { ROOT } from "./source-files";

const config = ts.getParsedCommandLineOfConfigFile(
  join(ROOT, "tsconfig.pure.json"),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: ({ messageText }) => expect.fail(ts.flattenDiagnosticMessageText(messageText, "\n")) },
);
if (!config) throw new Error("tsconfig.pure.json cannot be read");

const library = new Map<string, ts.SourceFile | undefined>();

/** What the compiler says of a file that does not exist, compiled as one of the pure part. */
function complaints(code: string): string[] {
  const planted = join(ROOT, "src/sheet/planted.ts");
  const host = ts.createCompilerHost(config?.options ?? {});
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, options) => {
    if (name === planted) return ts.createSourceFile(name, code, options, true);
    if (!library.has(name)) library.set(name, read(name, options));
    return library.get(name);
  };
  const program = ts.createProgram([planted], config?.options ?? {}, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

describe("the pure part's compiler", () => {
  test.each([
    ["Excel", "export const run = () => Excel.run(async () => 1);"],
    ["Office", "export const ready = Office.onReady;"],
    ["document", 'export const body = document.querySelector("body");'],
    ["window", "export const wide = window.innerWidth;"],
    ["fetch", 'export const page = fetch("https://example.vn");'],
    ["localStorage", 'export const kept = localStorage.getItem("name");'],
    ["process", "export const home = process.env;"],
    ["Buffer", 'export const bytes = Buffer.from("a");'],
    ["setTimeout", "export const later = setTimeout(() => 1, 1);"],
    ["console", 'console.log("a"); export {};'],
  ])("does not know %s", (name, code) => {
    expect(complaints(code)).toEqual([expect.stringContaining(`Cannot find name '${name}'`)]);
  });

  test("knows the language itself", () => {
    expect(complaints("export const sum = (list: readonly number[]) => list.toSorted().reduce((a, b) => a + b, 0);")).toEqual([]);
  });

  test.each([
    ["an index without a check", "export const first = (list: readonly string[]): string => list[0];", "undefined"],
    ["any that nobody wrote", "export const same = (value) => value;", "implicitly has an 'any' type"],
    ["undefined for what may only be left out", "export const a: { b?: number } = { b: undefined };", "exactOptionalPropertyTypes"],
  ])("refuses %s", (_, code, said) => {
    expect(complaints(code).join("\n")).toContain(said);
  });

  test("leaves out only the folders at the edge", () => {
    expect(config.raw.exclude).toEqual(["src/excel", "src/file", "src/cli", "src/functions"]);
    expect(config.raw.include).toEqual(["src"]);
  });
});

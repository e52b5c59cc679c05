import ts from "typescript";
import { describe, expect, test } from "vitest";
import { sourceFiles } from "./source-files";

const product = sourceFiles("src", "taskpane", "workbench", "xlsx");

test("there are sources to look at", () => {
  expect(product.length).toBeGreaterThan(10);
});

test("a file has 200 lines at most", () => {
  const long = [...product, ...sourceFiles("samples", "scripts")]
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .filter(({ lines }) => lines > 200);
  expect(long).toEqual([]);
});

test("no rule is switched off by a comment", () => {
  const silenced = product.filter(({ text }) => /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/.test(text));
  expect(silenced.map(({ path }) => path)).toEqual([]);
});

/** Names of values and types that a file uses as such: comments, texts and members (`x.Excel`) are none. */
function namesIn(path: string, text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMember = ts.isPropertyAccessExpression(node.parent ?? node) && (node.parent as ts.PropertyAccessExpression).name === node;
    if (ts.isIdentifier(node) && !isMember) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return names;
}

describe("only src/excel and src/functions say Excel or Office", () => {
  test("in src", () => {
    const elsewhere = sourceFiles("src").filter(({ path }) => !/^src\/(excel|functions)\//.test(path));
    const guilty = elsewhere.filter(({ path, text }) =>
      ["Excel", "Office", "OfficeExtension"].some((name) => namesIn(path, text).has(name)),
    );
    expect(guilty.map(({ path }) => path)).toEqual([]);
  });

  test.each([
    ["a call", "Excel.run(work)", true],
    ["a type", "let range: Excel.Range;", true],
    ["a comment", "// as Excel does\n1;", false],
    ["a text", '"Office 2021"', false],
    ["a member", "host.Excel", false],
  ])("%s is told apart", (_, text, found) => {
    expect(namesIn("planted.ts", text).has("Excel") || namesIn("planted.ts", text).has("Office")).toBe(found);
  });
});

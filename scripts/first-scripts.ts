import { readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { JSDOM } from "jsdom";
import ts from "typescript";

export interface FirstScript {
  /** Under the build's folder, as "assets/main-abc.js". */
  readonly file: string;
  /** Bytes, gzip at its default level, as a server sends it. */
  readonly gzip: number;
}

/**
 * The scripts a browser must have before a built page's code begins: the page's own module scripts and what they import statically, and
 * so on. Office.js comes from elsewhere and is not among them; what is imported later (`import()`, a worker) is not either.
 *
 * @param folder the build, as "dist". @param page under it, as "taskpane/index.html".
 * @throws where the page or a script is missing.
 */
export function firstScripts(folder: string, page: string): readonly FirstScript[] {
  const html = new JSDOM(readFileSync(join(folder, page), "utf8")).window.document;
  const own = [...html.querySelectorAll<HTMLScriptElement>("script[type=module][src]")].map((script) => script.getAttribute("src") ?? "");
  const open = own.filter((source) => !/^(https?:)?\/\//.test(source)).map((source) => beside(page, source));
  const found = new Map<string, number>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    const code = readFileSync(join(folder, file));
    found.set(file, gzipSync(code).length);
    for (const name of staticImports(code.toString("utf8"))) open.push(beside(file, name));
  }
  return [...found].map(([file, gzip]) => ({ file, gzip })).sort((a, b) => b.gzip - a.gzip);
}

/** An address relative to a file of the build, or to its root. */
function beside(file: string, address: string): string {
  return address.startsWith("/") ? address.slice(1) : posix.join(dirname(file).replaceAll("\\", "/"), address);
}

function staticImports(code: string): string[] {
  const { statements } = ts.createSourceFile("script.js", code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  return statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}

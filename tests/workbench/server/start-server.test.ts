import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningServer, startServer } from "../../../workbench/server/start-server";

const root = mkdtempSync(join(tmpdir(), "server-"));
const put = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
let server: RunningServer;

beforeAll(async () => {
  put("dist/workbench/page/index.html", "<title>host</title>");
  put("dist/taskpane/index.html", '<script src="%OFFICE_JS%"></script><meta content="script-src \'self\' %OFFICE_ORIGIN%;">');
  put("dist/assets/main-AbCd1234.js", "1");
  put("dist/assets/plain.css", "a{}");
  put("dist/.fingerprint", "secret");
  put("node_modules/@microsoft/office-js/dist/office.js", "office");
  put("samples/b.xlsx", "b");
  put("samples/a.xlsx", "a");
  put("samples/make.ts", "code");
  // Names that another system would read as a path or a stream; only some systems can hold them at all.
  if (process.platform === "linux") for (const name of ["x\\y.xlsx", "x:y.xlsx"]) put(`icons/${name}`, "odd");
  put("icons/addin-32.png", "png");
  put("manifest.xml", "<OfficeApp/>");
  put("package.json", "{}");
  symlinkSync(join(root, "package.json"), join(root, "icons/link.png"));
  server = await startServer({ root, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it up. */
function ask(path: string, method = "GET", port = server.port): Promise<Answer> {
  return new Promise((done, failed) => {
    const options = { host: "127.0.0.1", servername: "localhost", port, path, method, rejectUnauthorized: false };
    const sent = request(options, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on("error", failed).end();
  });
}

test.each([
  ["the host page at the root", "/", "text/html; charset=utf-8", "<title>host</title>"],
  ["the host page with a query", "/?lang=en", "text/html; charset=utf-8", "<title>host</title>"],
  ["a built script", "/assets/main-AbCd1234.js", "text/javascript; charset=utf-8", "1"],
  ["a built style", "/assets/plain.css", "text/css; charset=utf-8", "a{}"],
  ["Office.js from node_modules", "/office-js/office.js", "text/javascript; charset=utf-8", "office"],
  ["an icon the manifest names", "/icons/addin-32.png", "image/png", "png"],
  ["the manifest", "/manifest.xml", "application/xml; charset=utf-8", "<OfficeApp/>"],
  ["a sample", "/samples/a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "a"],
  ["the list of samples", "/samples/", "application/json; charset=utf-8", '["a.xlsx","b.xlsx"]'],
])("serves %s", async (_name, path, type, body) => {
  const answer = await ask(path);
  expect(answer).toMatchObject({ status: 200, body });
  expect(answer.headers["content-type"]).toBe(type);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
});

test.each([
  ["a name that does not exist", "/nothing.js"],
  ["two dots", "/samples/../package.json"],
  ["two dots, encoded", "/samples/%2e%2e/package.json"],
  ["an encoded slash", "/samples/..%2fpackage.json"],
  ["a backslash", "/samples/..%5cpackage.json"],
  ["a backslash in a name", "/icons/x%5cy.xlsx"],
  ["a colon in a name", "/icons/x:y.xlsx"],
  ["a zero byte", "/samples/a.xlsx%00.png"],
  ["a broken escape", "/samples/%E0%A4%A"],
  ["a hidden file", "/.fingerprint"],
  ["a link that leads out", "/icons/link.png"],
  ["a folder", "/office-js/"],
  ["a file that begins like the manifest", "/manifest.xml/x"],
])("refuses %s", async (_name, path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "Not found.\n" });
});

test.each(["POST", "PUT", "DELETE", "OPTIONS"])("refuses %s", async (method) => {
  const answer = await ask("/", method);
  expect(answer.status).toBe(405);
  expect(answer.headers["allow"]).toBe("GET, HEAD");
});

test.each(["/", "/office-js/office.js"])("answers HEAD of %s without a body, with its length", async (path) => {
  const [head, whole] = [await ask(path, "HEAD"), await ask(path)];
  expect(head).toMatchObject({ status: 200, body: "" });
  expect(head.headers["content-length"]).toBe(String(whole.body.length));
});

test("fills the pane's placeholders with the local Office.js and no further origin", async () => {
  const { body, headers } = await ask("/taskpane/index.html");
  expect(body).toBe('<script src="/office-js/office.js"></script><meta content="script-src \'self\' ;">');
  expect(headers["content-length"]).toBe(String(body.length));
});

test("keeps pages and changing files out of caches, and lets hashed names stay", async () => {
  const cache = async (path: string) => (await ask(path)).headers["cache-control"];
  expect(await cache("/")).toBe("no-store");
  expect(await cache("/taskpane/index.html")).toBe("no-store");
  expect(await cache("/assets/plain.css")).toBe("no-store");
  expect(await cache("/assets/main-AbCd1234.js")).toBe("max-age=31536000, immutable");
});

test("lets the pane stand in its own origin's frame and the host page nowhere; neither runs inline script", async () => {
  const policy = async (path: string) => String((await ask(path)).headers["content-security-policy"]);
  const [host, pane] = [await policy("/"), await policy("/taskpane/index.html")];
  expect(host).toContain("frame-ancestors 'none'");
  expect(pane).toContain("frame-ancestors 'self'");
  for (const one of [host, pane]) {
    expect(one).toContain("default-src 'none'");
    expect(one).toContain("script-src 'self';");
    expect(one).not.toContain("unsafe");
  }
});

test("moves to the next free port where the wanted one is taken", async () => {
  const other = await startServer({ root, port: server.port });
  try {
    expect(other.port).toBeGreaterThan(server.port);
    expect(other.url).toBe(`https://localhost:${other.port}`);
    expect((await ask("/", "GET", other.port)).status).toBe(200);
  } finally {
    await other.close();
  }
});

test("listens on this machine alone: the same port of another address stays free", async () => {
  const probe = createServer();
  const outcome = await new Promise((done) => {
    probe.once("error", (error: NodeJS.ErrnoException) => done(error.code));
    probe.listen(server.port, "127.0.0.2", () => done("free"));
  });
  probe.close();
  expect(outcome).toBe(process.platform === "linux" ? "free" : outcome);
});

test("is gone after close", async () => {
  const other = await startServer({ root, port: 0 });
  await other.close();
  await expect(ask("/", "GET", other.port)).rejects.toThrow("ECONNREFUSED");
});

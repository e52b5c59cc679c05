import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { loadCertificate } from "./certificate";
import { type FoundFile, findFile, type Mount } from "./find-file";
import { securityHeaders } from "./security-headers";

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** Where the project stands: dist/, samples/, icons/, manifest.xml, node_modules/, .cache/. */
  readonly root: string;
  /** Listens on every network of this machine; else on this machine alone. */
  readonly allInterfaces?: boolean;
  readonly now?: Date;
}

export interface RunningServer {
  /** "https://localhost:3000", without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Base64 SHA-256 of the certificate's public key, for `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  close(): Promise<void>;
}

/** How many further ports are tried where the wanted one is taken. */
const TRIES = 20;

/**
 * Serves the built pages, Office.js out of node_modules, the samples and the manifest from one https origin. Host page and pane share it,
 * because a certificate warning inside a frame cannot be passed. A taken port moves to the next free one; any other trouble is thrown.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const certificate = await loadCertificate(join(options.root, ".cache"), options.now ?? new Date());
  const mounts = mountsOf(options.root);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    answer(mounts, request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });
  // Longer than a browser keeps a connection, so that none is closed just as it is used again.
  server.keepAliveTimeout = 310_000;
  const port = await listen(server, options);
  const close = () =>
    new Promise<void>((done, failed) => {
      server.close((error) => (error ? failed(error) : done()));
      server.closeAllConnections();
    });
  return { url: `https://localhost:${port}`, port, spki: certificate.spki, close };
}

function mountsOf(root: string): Mount[] {
  return [
    { prefix: "/", path: join(root, "dist") },
    { prefix: "/office-js/", path: join(root, "node_modules/@microsoft/office-js/dist") },
    { prefix: "/samples/", path: join(root, "samples") },
    { prefix: "/icons/", path: join(root, "icons") },
    { prefix: "/assets/", path: join(root, "assets") },
    { prefix: "/manifest.xml", path: join(root, "manifest.xml") },
  ];
}

async function listen(server: Server, options: ServerOptions): Promise<number> {
  const last = options.port === 0 ? 0 : Math.min(65_535, options.port + TRIES);
  for (let port = options.port; port <= last; port++) {
    const taken = await tryPort(server, port, options.allInterfaces ? undefined : "127.0.0.1");
    if (taken !== undefined) return taken;
  }
  throw new Error(`Ports ${options.port} to ${last} are all in use.`);
}

function tryPort(server: Server, port: number, host: string | undefined): Promise<number | undefined> {
  return new Promise((done, failed) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? done(undefined) : failed(error));
    server.once("error", onError);
    server.listen({ port, host }, () => {
      server.off("error", onError);
      const address = server.address();
      done(typeof address === "object" && address ? address.port : port);
    });
  });
}

async function answer(mounts: readonly Mount[], request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, { allow: "GET, HEAD" });
  // Not `new URL(…).pathname`: that would resolve "..", and the refusal could no longer see it.
  const asked = (request.url ?? "/").split(/[?#]/, 1)[0] ?? "/";
  if (asked === "/samples/") return sendSamples(mounts, response);
  const pathname = asked === "/" ? HOST_PAGE : asked;
  const file = await findFile(mounts, pathname);
  if (!file) return refuse(response, 404, {});
  const headers = { ...securityHeaders(pathname !== HOST_PAGE), "content-type": file.type, "cache-control": cacheFor(pathname) };
  const isHead = request.method === "HEAD";
  if (file.type.startsWith("text/html")) return sendPage(file, headers, isHead, response);
  response.writeHead(200, { ...headers, "content-length": file.size });
  if (isHead) return void response.end();
  await pipeline(createReadStream(file.path), response);
}

const HOST_PAGE = "/workbench/page/index.html";

/** The build puts a hash of the content into these names; everything else may change under its name. */
function cacheFor(pathname: string): string {
  return /^\/assets\/.+-[\w-]{8}\.\w+$/.test(pathname) ? "max-age=31536000, immutable" : "no-store";
}

async function sendPage(file: FoundFile, headers: Record<string, string>, isHead: boolean, response: ServerResponse): Promise<void> {
  const page = (await readFile(file.path, "utf8")).replaceAll("%OFFICE_JS%", "/office-js/office.js").replaceAll("%OFFICE_ORIGIN%", "");
  response.writeHead(200, { ...headers, "content-length": Buffer.byteLength(page) });
  response.end(isHead ? undefined : page);
}

/** The names of the workbooks in samples/, for the page's menu. */
async function sendSamples(mounts: readonly Mount[], response: ServerResponse): Promise<void> {
  const folder = mounts.find((mount) => mount.prefix === "/samples/")?.path ?? "";
  const names = await readdir(folder).catch(() => []);
  const books = names.filter((name) => name.endsWith(".xlsx") && !name.startsWith(".") && !name.startsWith("~")).sort();
  response.writeHead(200, { ...securityHeaders(true), "content-type": "application/json; charset=utf-8", "cache-control": "no-store" });
  response.end(JSON.stringify(books));
}

function refuse(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, {
    ...securityHeaders(false),
    ...headers,
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(status === 405 ? "Only GET and HEAD.\n" : "Not found.\n");
}

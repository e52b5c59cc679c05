import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";

/** A part of the address space and the folder or file it shows. The longest prefix wins. A prefix that ends in "/" is a folder. */
export interface Mount {
  readonly prefix: string;
  readonly path: string;
}

export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * The file an address names, or undefined where there is none or where it would lie outside its folder: by "..", by an encoded
 * separator, by a hidden name or by a link that leads out.
 */
export async function findFile(mounts: readonly Mount[], pathname: string): Promise<FoundFile | undefined> {
  const path = decode(pathname);
  if (path === undefined) return undefined;
  const fitting = mounts.filter((mount) => (mount.prefix.endsWith("/") ? path.startsWith(mount.prefix) : path === mount.prefix));
  for (const mount of fitting.sort((a, b) => b.prefix.length - a.prefix.length)) {
    const found = await look(mount, path.slice(mount.prefix.length));
    if (found) return found;
  }
  return undefined;
}

function decode(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    const isPlain = path.startsWith("/") && !/[\\\0:]/.test(path);
    return isPlain && path.split("/").every((part) => !part.startsWith(".")) ? path : undefined;
  } catch {
    // A stray "%": no address of ours has one.
    return undefined;
  }
}

async function look(mount: Mount, rest: string): Promise<FoundFile | undefined> {
  try {
    const root = await realpath(mount.path);
    const path = await realpath(join(root, rest));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    const about = await stat(path);
    return about.isFile() ? { path, size: about.size, type: TYPES[extname(path)] ?? "application/octet-stream" } : undefined;
  } catch {
    // No such file; another mount may have it.
    return undefined;
  }
}

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { logErrorMessage, parseNumber } from "office-addin-cli";
import { ensureBuilt, keepBuilding } from "../workbench/server/ensure-built";
import { startServer } from "../workbench/server/start-server";
import { findChromium } from "./find-chromium";
import { openBrowser, reasonNotToOpen } from "./open-browser";

const DEFAULT_PORT = 3000;
const root = resolve(import.meta.dirname, "..");

interface StartArguments {
  readonly port: number;
  readonly allInterfaces: boolean;
  readonly open: boolean;
  readonly watch: boolean;
}

function readArguments(): StartArguments {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      host: { type: "boolean", default: false },
      "no-open": { type: "boolean", default: false },
      watch: { type: "boolean", default: false },
    },
  });
  const port = parseNumber(values.port, "--port: a whole number from 0 to 65535.") ?? DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error("--port: a whole number from 0 to 65535.");
  return { port, allInterfaces: values.host, open: !values["no-open"], watch: values.watch };
}

async function start(): Promise<void> {
  const wanted = readArguments();
  if (wanted.watch) await keepBuilding(root);
  else await ensureBuilt({ root, say: console.log });
  const server = await startServer({ root, port: wanted.port, allInterfaces: wanted.allInterfaces });
  if (wanted.port !== 0 && server.port !== wanted.port) {
    console.log(`Cổng ${wanted.port} đang bận nên dùng cổng ${server.port}. / Port ${wanted.port} is taken; using ${server.port}.`);
  }
  if (wanted.allInterfaces) console.log("Máy khác trong mạng cũng mở được. / Other machines of the network can reach it.");
  console.log(`\n  ${server.url}/\n`);
  console.log("Trình duyệt có thể báo chứng chỉ lạ: chứng chỉ này do chính máy của bạn tạo, chọn «Nâng cao» rồi «Tiếp tục».");
  console.log("The browser may warn about the certificate: it was made on this machine; choose Advanced, then Proceed.");
  const closeBrowser = wanted.open ? tryToOpen(server.url, server.spki) : undefined;
  console.log("Nhấn Ctrl+C để dừng. / Press Ctrl+C to stop.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      closeBrowser?.();
      server.close().then(() => process.exit(0), fail);
    });
  }
}

function tryToOpen(url: string, spki: string): (() => void) | undefined {
  const browser = findChromium();
  if (!browser || reasonNotToOpen(process.env, process.platform)) return undefined;
  console.log("Đang mở cửa sổ trình duyệt riêng, ở đó chứng chỉ đã được tin. / Opening a window of its own that trusts it.");
  return openBrowser(browser, `${url}/`, spki);
}

function fail(error: unknown): void {
  logErrorMessage(error);
  process.exit(1);
}

start().catch(fail);

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Flags under which a headless Chromium runs on a closed machine and as root, and asks the network for nothing. */
export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
] as const;

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chrome",
];
const PLACES = [
  "/usr/bin/chromium",
  "/usr/lib/chromium/chromium",
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** Path of a Chromium, Chrome or Edge: the one CHROMIUM names, else by the usual names on PATH and in the usual places; else undefined. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = env["CHROMIUM"];
  if (named) return existsSync(named) ? named : undefined;
  const onPath = (env["PATH"] ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]].filter((root) => root !== undefined);
  const onWindows = roots.flatMap((root) => WINDOWS.map((place) => join(root, place)));
  return [...onPath, ...PLACES, ...onWindows].find((path) => existsSync(path));
}

/** The flag by which Chromium trusts the workbench's certificate: its public key's Base64 SHA-256, and no other. */
export const trustFlag = (spki: string): string => `--ignore-certificate-errors-spki-list=${spki}`;

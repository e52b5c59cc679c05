import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trustFlag } from "./find-chromium";

/** Why no browser window is opened, or undefined where one may be. */
export function reasonNotToOpen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): "ci" | "no-display" | undefined {
  if (env["CI"] && env["CI"] !== "false") return "ci";
  if (platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) return "no-display";
  return undefined;
}

/**
 * Opens a window of its own in which the certificate with this public key is trusted. It has a profile of its own, thrown away afterwards:
 * the officer's ordinary browser learns nothing and trusts nothing new. Answers how to close it.
 */
export function openBrowser(browser: string, url: string, spki: string): () => void {
  const profile = mkdtempSync(join(tmpdir(), "chi-tieu-cdcs-"));
  const flags = [`--user-data-dir=${profile}`, trustFlag(spki), "--no-first-run", "--no-default-browser-check"];
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const child: ChildProcess = spawn(browser, [...flags, ...asRoot, url], { stdio: "ignore" });
  child.on("error", (error) => console.error(`${browser}: ${error.message}`));
  const clear = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  child.on("exit", clear);
  return () => {
    child.off("exit", clear);
    child.kill();
    clear();
  };
}

import { expect, test } from "vitest";
import { reasonNotToOpen } from "../../scripts/open-browser";

test.each([
  ["a desktop with X", { DISPLAY: ":0" }, "linux", undefined],
  ["a desktop with Wayland", { WAYLAND_DISPLAY: "wayland-0" }, "linux", undefined],
  ["Windows", {}, "win32", undefined],
  ["a Mac", {}, "darwin", undefined],
  ["a server without a screen", {}, "linux", "no-display"],
  ["continuous integration", { CI: "true", DISPLAY: ":0" }, "linux", "ci"],
  ["CI switched off", { CI: "false", DISPLAY: ":0" }, "linux", undefined],
] as const)("whether a window may be opened on %s", (_name, env, platform, reason) => {
  expect(reasonNotToOpen(env, platform)).toBe(reason);
});

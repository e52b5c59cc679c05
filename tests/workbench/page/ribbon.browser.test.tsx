import { expect, test } from "vitest";
import manifestXml from "../../../manifest.xml?raw";
import { parseManifest } from "../../../workbench/page/ribbon/parse-manifest";

test("reads the product's own manifest in both languages", () => {
  const vietnamese = parseManifest(manifestXml, "vi-VN");
  const english = parseManifest(manifestXml, "en-US");
  expect(vietnamese?.paneUrl).toBe("/taskpane/index.html");
  expect(vietnamese?.tabs.map((tab) => tab.label)).toEqual(["Công đoàn"]);
  const labels = (manifest: typeof vietnamese) =>
    manifest?.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.commands.map(({ label }) => label)));
  expect(labels(english)).toHaveLength(labels(vietnamese)?.length ?? -1);
  expect(labels(english)).not.toEqual(labels(vietnamese));
  const runs = vietnamese?.tabs[0]?.groups[0]?.commands.map(({ action }) => ("run" in action ? action.run : "pane"));
  expect(runs).toEqual(["pane", "allocate", "checkSheet", "summarise", "openHelp"]);
});

test("takes the smallest picture of at least 32 pixels, and without one the largest", () => {
  const image = (size: number) => `<Image size="${size}" resid="i${size}"/>`;
  const resource = (size: number) => `<Image id="i${size}" DefaultValue="https://localhost:3000/icons/a-${size}.png?v=1"/>`;
  const icon = (...sizes: number[]) =>
    parseManifest(
      `<OfficeApp><CustomTab id="t"><Group id="g"><Control id="c"><Icon>${sizes.map(image).join("")}</Icon></Control></Group></CustomTab>${sizes.map(resource).join("")}</OfficeApp>`,
      "vi-VN",
    )?.tabs[0]?.groups[0]?.commands[0]?.icon;
  expect(icon(80, 16, 32)).toBe("/icons/a-32.png?v=1");
  expect(icon(24, 16)).toBe("/icons/a-24.png?v=1");
});

test.each([
  ["a page in its place", "<!doctype html><title>Not found</title>"],
  ["another document", "<other/>"],
  ["nothing", ""],
])("%s is no manifest", (_name, text) => expect(parseManifest(text, "vi-VN")).toBeUndefined());

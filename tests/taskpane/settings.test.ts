import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS, parseSettings, type Settings, settingsStore } from "../../taskpane/settings";

const kept: Settings = { officer: "Trần Thị Thu Minh", language: "en", theme: "dark", straightOn: false, lastPage: "check" };

describe("parseSettings", () => {
  test.each<[string, string | null, Partial<Settings>]>([
    ["nothing kept", null, {}],
    ["what was kept", JSON.stringify(kept), kept],
    ["spoilt text", "{", {}],
    ["another program's value", '"hello"', {}],
    ["null", "null", {}],
    ["words of another version", '{"language":"fr","theme":"sepia","lastPage":"journal","officer":7,"straightOn":"yes"}', {}],
    ["a part of it", '{"officer":"An"}', { officer: "An" }],
    ["a name as long as a page", JSON.stringify({ officer: "a".repeat(5000) }), { officer: "a".repeat(200) }],
  ])("%s", (_, text, change) => {
    expect(parseSettings(text)).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });
});

describe("settingsStore", () => {
  const memory = (): Storage => {
    const items = new Map<string, string>();
    return {
      length: 0,
      clear: () => items.clear(),
      key: () => null,
      removeItem: (key) => void items.delete(key),
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
    };
  };

  test("gives back what it was given", () => {
    const storage = memory();
    expect(settingsStore(() => storage).save(kept)).toBe(true);
    expect(settingsStore(() => storage).load()).toEqual(kept);
  });

  test("a machine that forbids its memory keeps nothing, and says so", () => {
    const store = settingsStore(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(store.load()).toEqual(DEFAULT_SETTINGS);
    expect(store.save(kept)).toBe(false);
  });
});

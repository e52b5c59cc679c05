import type { Language } from "../src/text/language";
import { isKeptPage, type PageName } from "./steps";

/** What this machine remembers for the officer. "" and "follow" mean: nothing chosen. */
export interface Settings {
  readonly officer: string;
  readonly language: Language | "follow";
  readonly theme: "follow" | "light" | "dark";
  readonly straightOn: boolean;
  /** The page open last; null before the first. */
  readonly lastPage: PageName | null;
}

export const DEFAULT_SETTINGS: Settings = { officer: "", language: "follow", theme: "follow", straightOn: true, lastPage: null };

const KEY = "chi-tieu-cong-doan";
/** Longer than any name; keeps a pasted page out of the machine's memory. */
const LONGEST_NAME = 200;

/** Kept settings; whatever is missing, foreign or spoilt becomes the default. */
export function parseSettings(text: string | null): Settings {
  const kept = parseObject(text);
  const { officer, language, theme, straightOn, lastPage } = kept;
  return {
    officer: typeof officer === "string" ? officer.slice(0, LONGEST_NAME) : DEFAULT_SETTINGS.officer,
    language: language === "vi" || language === "en" ? language : "follow",
    theme: theme === "light" || theme === "dark" ? theme : "follow",
    straightOn: typeof straightOn === "boolean" ? straightOn : DEFAULT_SETTINGS.straightOn,
    lastPage: isKeptPage(lastPage) ? lastPage : null,
  };
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    // Spoilt by something else on this machine: start from the defaults.
    return {};
  }
}

/** The machine's memory for settings. Where the machine keeps nothing, `save` answers false. */
export interface SettingsStore {
  load(): Settings;
  save(settings: Settings): boolean;
}

/** `storage` is a function because even looking at `localStorage` throws where the browser forbids it. */
export function settingsStore(storage: () => Storage): SettingsStore {
  return {
    load: () => {
      try {
        return parseSettings(storage().getItem(KEY));
      } catch {
        // Storage is forbidden here: the defaults hold for as long as the pane is open.
        return DEFAULT_SETTINGS;
      }
    },
    save: (settings) => {
      try {
        storage().setItem(KEY, JSON.stringify(settings));
        return true;
      } catch {
        // The settings page says that this machine keeps nothing.
        return false;
      }
    },
  };
}

import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Appearance } from "./pane-host";

/** Segoe UI where there is one; the others set Vietnamese no wider. */
const fontFamilyBase = "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Helvetica Neue', Arial, sans-serif";

/** Fluent's own; contrast themes come through `forced-colors`. */
export const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: { ...webLightTheme, fontFamilyBase },
  dark: { ...webDarkTheme, fontFamilyBase },
};

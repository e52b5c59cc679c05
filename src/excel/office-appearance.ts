/** How Office looks and speaks to this officer, for the pane to follow. */
export interface OfficeAppearance {
  readonly theme: "light" | "dark" | "unknown";
  /** As a language tag, "vi-VN"; "" where Office does not say. */
  readonly language: string;
}

/** Read anew each time; Office on the web tells no theme in some versions. */
export function officeAppearance(): OfficeAppearance {
  if (typeof Office === "undefined" || !Office.context) return { theme: "unknown", language: "" };
  const { officeTheme, displayLanguage } = Office.context;
  const isDark: boolean | undefined = officeTheme?.isDarkTheme;
  return { theme: isDark === undefined ? "unknown" : isDark ? "dark" : "light", language: displayLanguage ?? "" };
}

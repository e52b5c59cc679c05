/** The four steps of the path, in its order. */
export const STEPS = ["list", "allocate", "check", "summarise"] as const;
export type StepName = (typeof STEPS)[number];

/** Every page that is opened by the officer; what is being done, refused or broken stands in the place of one of them. */
export type PageName = "welcome" | StepName | "settings" | "help";

const PAGES: readonly string[] = ["welcome", ...STEPS, "settings", "help"] satisfies PageName[];

export function isPageName(name: unknown): name is PageName {
  return typeof name === "string" && PAGES.includes(name);
}

export function isStep(page: PageName): page is StepName {
  return (STEPS as readonly string[]).includes(page);
}

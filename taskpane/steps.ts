/** The four steps of the path, in its order. */
export const STEPS = ["list", "allocate", "check", "summarise"] as const;
export type StepName = (typeof STEPS)[number];

/** Pages below a step: reached from it, and left by going back to it. */
const BELOW = {
  tabs: "list",
  "list-layout": "list",
  preview: "allocate",
  why: "allocate",
  compare: "allocate",
  receipt: "allocate",
  annex: "allocate",
  finding: "check",
  fix: "check",
  thresholds: "check",
  submitted: "check",
  layout: "check",
  "check-receipt": "check",
  "summary-receipt": "summarise",
} as const;
type BelowName = keyof typeof BELOW;

/** Pages beside the path, from which one goes back to where one was. */
const ASIDE = ["settings", "help", "journal"] as const;
type AsideName = (typeof ASIDE)[number];

/** Every page that is opened by the officer; what is being done, refused or broken stands in the place of one of them. */
export type PageName = "welcome" | StepName | BelowName | AsideName;

/** Pages that the next start can open at: what the others show is gone with the pane. */
const KEPT: readonly string[] = ["welcome", ...STEPS] satisfies PageName[];

export function isKeptPage(name: unknown): name is PageName {
  return typeof name === "string" && KEPT.includes(name);
}

export function isAside(page: PageName): page is AsideName {
  return (ASIDE as readonly string[]).includes(page);
}

/** The step a page belongs to; undefined for the first page and those beside the path. */
export function stepOf(page: PageName): StepName | undefined {
  if ((STEPS as readonly string[]).includes(page)) return page as StepName;
  return page in BELOW ? BELOW[page as BelowName] : undefined;
}

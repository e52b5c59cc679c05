import type { LayoutOf } from "../src/operation/open-layout";
import type { PageSurroundings } from "./page-surroundings";
import type { PageName } from "./steps";

/** Looks at how a file or a tab is read, and opens the page that shows it. @param from the page one comes back to */
export async function openLayout(
  { session, place }: Pick<PageSurroundings, "session" | "place">,
  of: LayoutOf,
  from: PageName,
): Promise<void> {
  await session.report.layout.look(of, from);
  if (session.state.report.layout) place.open(from === "list" ? "list-layout" : "layout");
}

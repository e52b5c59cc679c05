import type { CellRef } from "../src/sheet/cell-ref";
import type { PaneHost } from "./pane-host";
import type { Session } from "./session";

/** The way to a cell, where there is a grid beside the pane. */
export function showIn(host: PaneHost, session: Session): ((cell: CellRef) => void) | undefined {
  return host.kind === "excel" ? ({ tab, address }) => void session.show(tab, address) : undefined;
}

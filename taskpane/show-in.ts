import type { CellRef } from "../src/sheet/cell-ref";
import type { PaneHost } from "./pane-host";
import type { Session } from "./session";

/** The way to a cell, where there is a grid beside the pane. One of a file that is closed leads to what our tab keeps of it, where that stands. */
export function showIn(host: PaneHost, session: Session): ((cell: CellRef) => void) | undefined {
  if (host.kind !== "excel") return undefined;
  return ({ file, tab, address }) => {
    if (file === undefined) return void session.show(tab, address);
    const kept = session.state.info?.tabs.find(({ mark }) => mark?.kind === "submitted");
    if (kept) void session.show(kept.name, "A1");
  };
}

import type { Unsubscribe } from "./pane-host";
import type { PageName } from "./steps";

/** Between the ribbon and the pane: Office passes a command on as soon as its handlers are tied, which is before the pane is drawn. */
export class CommandRelay {
  private listener: ((page: PageName) => void) | undefined;
  private waiting: PageName | undefined;

  /** The newest command wins: two pages cannot be open at once. */
  press(page: PageName): void {
    if (this.listener) this.listener(page);
    else this.waiting = page;
  }

  /** Passes on what was pressed before, then whatever comes. */
  listen(listener: (page: PageName) => void): Unsubscribe {
    this.listener = listener;
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting !== undefined) listener(waiting);
    return () => {
      this.listener = undefined;
    };
  }
}

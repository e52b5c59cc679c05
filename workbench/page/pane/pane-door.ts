import { PaneChannel } from "../../channel/pane-channel";
import type { BenchClient } from "../bench-client";

/** One started add-in in its frame. */
export interface PaneConnection {
  /** Presses a ribbon button that runs a function of the add-in; waits until the add-in listens for it, and until it has done. */
  runCommand(commandId: string, functionName: string): Promise<void>;
  stop(): void;
}

/** How a pane is started: the frame is made inside `container` and loads `url`. */
export type StartPane = (container: HTMLElement, url: string, title: string) => PaneConnection;

export interface PaneDoorOptions {
  readonly client: BenchClient;
  /** "vi-VN": what Office.js tells the add-in of the person's language. */
  readonly locale: string;
  /** Whether a person is typing into a cell. */
  isEditing(): boolean;
  /** The workbook's file name. */
  documentName(): string;
  onChannel(channel: PaneChannel | undefined): void;
}

/**
 * Starts the add-in over a channel to the worker. While a person is typing into a cell every request is answered by
 * InvalidOperationInCellEditMode, as Excel does; it may delay instead only where the host claims the set DelayForCellEdit, which this
 * one does not.
 */
export function paneDoor({ client, locale, isEditing, documentName, onChannel }: PaneDoorOptions): StartPane {
  return (container, url, title) => {
    const paneUrl = new URL(url, location.href).href;
    const channel = new PaneChannel({
      paneUrl,
      hostOrigin: location.origin,
      locale,
      documentUrl: `${location.origin}/${encodeURIComponent(documentName())}`,
      execute: async (body) => (await client.request("execute", { body })).body,
    });
    channel.gate.beforeRequest = () => {
      if (isEditing()) channel.gate.faults.add({ atRequest: "next", code: 5004, when: "before" });
    };
    const forget = client.onNotice((notice) => {
      if (notice.notice === "event") channel.deliver(notice.category, notice.type, notice.target, notice.message);
    });
    // The library reads the name while the frame loads: it must be there before the frame is attached.
    const frame = Object.assign(document.createElement("iframe"), { name: channel.frameName, title, src: paneUrl });
    channel.attach(window, () => frame.contentWindow);
    container.append(frame);
    onChannel(channel);
    return {
      runCommand: (commandId, functionName) => channel.runCommand(commandId, functionName),
      stop() {
        forget();
        channel.detach();
        frame.remove();
        onChannel(undefined);
      },
    };
  };
}

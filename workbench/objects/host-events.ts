/** `messageType` of the events of Office.js this host sends (library file 16.0.15407, `eventType` of each handler). */
export const EVENT = {
  worksheetChanged: { type: 10, registration: "DataChangedEvent" },
  worksheetActivated: { type: 11, registration: "ActivatedEvent" },
  worksheetDeactivated: { type: 12, registration: "DeactivatedEvent" },
  worksheetAdded: { type: 13, registration: "AddedEvent" },
  worksheetSelectionChanged: { type: 14, registration: "SelectionChangedEvent" },
  worksheetDeleted: { type: 15, registration: "DeletedEvent" },
  worksheetFormatChanged: { type: 18, registration: "FormatChangedEvent" },
  worksheetRowSorted: { type: 19, registration: "RowSortedEvent" },
  worksheetProtectionChanged: { type: 24, registration: "ProtectionChangedEvent" },
  worksheetNameChanged: { type: 25, registration: "EventNameChanged" },
  worksheetVisibilityChanged: { type: 26, registration: "EventVisibilityChanged" },
  worksheetMoved: { type: 27, registration: "EventMoved" },
  tableSelectionChanged: { type: 100, registration: "SelectionChangedEvent" },
  tableChanged: { type: 101, registration: "DataChangedEvent" },
  tableAdded: { type: 102, registration: "AddedEvent" },
  tableDeleted: { type: 103, registration: "DeletedEvent" },
} as const;
export type EventName = keyof typeof EVENT;

/** Delivers one event: category, type, id of the object whose handler is meant, and the arguments as JSON text. */
export type EventSink = (category: number, type: number, target: string, message: string) => void;

/** The library's category of rich API messages. */
const CATEGORY = 65_536;
/** Target of events of the collections of the workbook. */
export const WORKBOOK_TARGET = "Workbook";

/** Who asked for which event. As in Excel, an event goes only to targets that have a handler, and to none while `isEnabled` is off. */
export class HostEvents {
  /** `context.runtime.enableEvents`. */
  isEnabled = true;
  private readonly handlers = new Map<string, number>();

  constructor(private readonly sink: EventSink) {}

  register(event: EventName, target: string): void {
    const key = `${event}@${target}`;
    this.handlers.set(key, (this.handlers.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event}@${target}`;
    this.handlers.set(key, Math.max(0, (this.handlers.get(key) ?? 0) - 1));
  }

  send(event: EventName, targets: readonly string[], message: Readonly<Record<string, unknown>>): void {
    if (!this.isEnabled) return;
    for (const target of targets) {
      if (this.handlers.get(`${event}@${target}`)) this.sink(CATEGORY, EVENT[event].type, target, JSON.stringify(message));
    }
  }
}

import type { ExcelHost } from "./excel-host";
import { EVENT, type EventName } from "./host-events";

type Methods<D> = { readonly [name: string]: (data: D) => null };

/** The pairs `_RegisterXEvent`, `_UnregisterXEvent` of a type. An event not named here is a gap of the host, not silence. */
export function eventMethods<D extends { readonly host: ExcelHost }>(
  target: (data: D) => string,
  events: readonly EventName[],
): Methods<D> {
  const methods: Record<string, (data: D) => null> = {};
  for (const event of events) {
    methods[`_Register${EVENT[event].registration}`] = (data) => {
      data.host.events.register(event, target(data));
      return null;
    };
    methods[`_Unregister${EVENT[event].registration}`] = (data) => {
      data.host.events.unregister(event, target(data));
      return null;
    };
  }
  return methods;
}

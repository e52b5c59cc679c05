import type { ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { notImplemented } from "../wire/service-error";
import type { ExcelHost } from "./excel-host";

interface Book {
  readonly host: ExcelHost;
}

/** The library makes one by itself, to say that handlers of commands are ready. */
const addinInternalService = serverType<Book>("AddinInternalService", { methods: { NotifyActionHandlerReady: () => null } });

/** Behind `Office.addin.showAsTaskpane` and `hide`. The page shows the pane before it passes a command on, so to show it changes nothing here. */
const appRuntimeService = serverType<Book>("AppRuntimeService", {
  methods: {
    GetAppRuntimeState: () => "Visible",
    SetAppRuntimeState: (_, state) => {
      if (state !== "Visible") throw notImplemented("AppRuntimeService.setAppRuntimeState");
      return null;
    },
  },
});

/** Objects the library makes by the server's type name; undefined for one this host does not know. */
export function newObject(host: ExcelHost, typeName: string): ServerObject | undefined {
  if (typeName === "Microsoft.InternalService.AddinInternalService") return addinInternalService({ host });
  return typeName === "Microsoft.AppRuntime.AppRuntimeService" ? appRuntimeService({ host }) : undefined;
}

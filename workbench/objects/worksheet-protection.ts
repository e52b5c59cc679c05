import { isAbsent } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { accessDenied, invalidArgument, invalidOperation } from "../wire/service-error";
import { announceSheet } from "./announce";
import { type SheetKey, stateOf } from "./worksheet-state";

/** What `protect()` allows unless told otherwise (WorksheetProtectionOptions; the password itself is never told). */
const OPTIONS: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

function optionsOf(value: Argument | undefined): Record<string, boolean | string> {
  if (isAbsent(value)) return { ...OPTIONS };
  if (typeof value !== "object" || Array.isArray(value)) throw invalidArgument("WorksheetProtection.protect");
  const options: Record<string, boolean | string> = { ...OPTIONS };
  for (const [name, chosen] of Object.entries(value)) {
    const known = OPTIONS[name];
    if (known === undefined || typeof chosen !== typeof known) throw invalidArgument("WorksheetProtection.protect");
    if (typeof chosen === "boolean" || typeof chosen === "string") options[name] = chosen;
  }
  return options;
}

function set(key: SheetKey, isProtected: boolean, protectionOptions: Readonly<Record<string, boolean | string>>): null {
  key.host.isDirty = true;
  key.host.engine.updateSheet(key.sheet, { isProtected, protectionOptions });
  announceSheet(key.host, "worksheetProtectionChanged", key.sheet, { isProtected });
  return null;
}

export const worksheetProtection = serverType<SheetKey>("WorksheetProtection", {
  scalars: {
    Protected: (key) => stateOf(key).isProtected,
    Options: (key) => ({ ...OPTIONS, ...stateOf(key).protectionOptions }),
  },
  methods: {
    /** Fails on a sheet that is protected already, as documented. */
    Protect: (key, options, password) => {
      if (stateOf(key).isProtected) throw invalidOperation("The worksheet is already protected.", "WorksheetProtection.protect");
      const chosen = optionsOf(options);
      if (typeof password === "string" && password !== "") key.host.passwords.set(key.sheet, password);
      return set(key, true, chosen);
    },
    Unprotect: (key, password) => {
      const expected = key.host.passwords.get(key.sheet);
      if (expected !== undefined && password !== expected) throw accessDenied("WorksheetProtection.unprotect");
      key.host.passwords.delete(key.sheet);
      return set(key, false, {});
    },
  },
});

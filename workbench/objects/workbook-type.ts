import { flagOf, isAbsent, textOf } from "../wire/argument";
import { serverType } from "../wire/server-type";
import { accessDenied, invalidOperation, itemNotFound, notImplemented } from "../wire/service-error";
import { application } from "./application";
import { commentCollection } from "./comment";
import { customXmlPartCollection } from "./custom-xml";
import { documentProperties } from "./document-properties";
import type { ExcelHost } from "./excel-host";
import { namedItemCollection } from "./named-item";
import { settingCollection } from "./settings";
import { tableCollection } from "./table-collection";
import { worksheetCollection } from "./worksheet-collection";

interface Book {
  readonly host: ExcelHost;
}

const runtime = serverType<Book>("Runtime", {
  scalars: {
    EnableEvents: {
      get: ({ host }) => host.events.isEnabled,
      set: ({ host }, value) => {
        host.events.isEnabled = flagOf(value, "Runtime.enableEvents");
      },
    },
  },
});

/** Structure only: sheets can be neither added, removed, renamed, moved nor hidden. Files do not carry it. */
const workbookProtection = serverType<Book>("WorkbookProtection", {
  scalars: { Protected: ({ host }) => host.isStructureProtected },
  methods: {
    Protect: ({ host }, password) => {
      if (host.isStructureProtected) throw invalidOperation("The workbook is already protected.", "WorkbookProtection.protect");
      host.isStructureProtected = true;
      host.structurePassword = isAbsent(password) ? "" : textOf(password, "WorkbookProtection.protect");
      return null;
    },
    Unprotect: ({ host }, password) => {
      if (host.structurePassword !== "" && password !== host.structurePassword) throw accessDenied("WorkbookProtection.unprotect");
      host.isStructureProtected = false;
      host.structurePassword = "";
      return null;
    },
  },
});

export const workbookType = serverType<Book>("Workbook", {
  scalars: {
    Name: ({ host }) => host.fileName,
    ReadOnly: ({ host }) => host.isReadOnly,
    IsDirty: {
      get: ({ host }) => host.isDirty,
      set: ({ host }, value) => {
        host.isDirty = flagOf(value, "Workbook.isDirty");
      },
    },
    AutoSave: () => false,
    CalculationEngineVersion: () => 191_029,
  },
  links: {
    Application: application,
    Worksheets: worksheetCollection,
    Tables: ({ host }) => tableCollection({ host }),
    Names: ({ host }) => namedItemCollection({ host }),
    Comments: ({ host }) => commentCollection({ host }),
    Settings: settingCollection,
    CustomXmlParts: ({ host }) => customXmlPartCollection({ host }),
    Properties: documentProperties,
    Protection: workbookProtection,
    _Runtime: runtime,
  },
  methods: {
    GetSelectedRange: ({ host }) => host.model.range(host.selection.sheet, host.selection.rect),
    GetActiveCell: ({ host }) => host.model.range(host.selection.sheet, { ...host.selection.rect, rows: 1, columns: 1 }),
    Save: ({ host }) => {
      if (host.isReadOnly) throw accessDenied("Workbook.save");
      host.isDirty = false;
      return null;
    },
    InsertWorksheetsFromBase64: () => {
      throw notImplemented("Workbook.insertWorksheetsFromBase64");
    },
    /** Behind `args.getRange` of an event. */
    _GetRangeForEventByReferenceId: ({ host }, id) => {
      const range = host.keptRange(textOf(id));
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ host }, id) => host.keptRange(textOf(id)),
  },
});

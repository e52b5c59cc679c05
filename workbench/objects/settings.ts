import { textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { isServerObject, serverType } from "../wire/server-type";
import { invalidArgument, itemNotFound } from "../wire/service-error";
import type { WireValue } from "../wire/wire-message";
import type { ExcelHost } from "./excel-host";

interface SettingKey {
  readonly host: ExcelHost;
  readonly key: string;
}
interface Book {
  readonly host: ExcelHost;
}

const setting = serverType<SettingKey>("Setting", {
  id: ({ key }) => key,
  idName: "_Id",
  scalars: {
    Key: ({ key }) => key,
    Value: {
      get: ({ host, key }) => host.settings.get(key) ?? null,
      set: ({ host, key }, value) => {
        host.settings.set(key, plainOf(value));
      },
    },
  },
  methods: {
    Delete: ({ host, key }) => {
      if (!host.settings.delete(key)) throw itemNotFound("Setting.delete");
      return null;
    },
  },
});

/** A setting may be any JSON. */
function plainOf(value: Argument | undefined): WireValue {
  if (value === undefined) return null;
  if (isServerObject(value)) throw invalidArgument("Setting.value");
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(plainOf);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainOf(part)]));
}

function find({ host }: Book, name: Argument | undefined): ServerObject | null {
  const key = textOf(name, "SettingCollection.getItem");
  return host.settings.has(key) ? setting({ host, key }) : null;
}

/** The add-in's own settings in the workbook. An .xlsx saved here does not carry them. */
export const settingCollection = serverType<Book>("SettingCollection", {
  items: ({ host }) => [...host.settings.keys()].map((key) => setting({ host, key })),
  methods: {
    /** Sets a setting that is there already. */
    Add: ({ host }, name, value) => {
      const key = textOf(name, "SettingCollection.add");
      host.settings.set(key, plainOf(value));
      return setting({ host, key });
    },
    GetCount: ({ host }) => host.settings.size,
    GetItem: (book, name) => {
      const item = find(book, name);
      if (!item) throw itemNotFound("SettingCollection.getItem");
      return item;
    },
    GetItemOrNullObject: find,
  },
});

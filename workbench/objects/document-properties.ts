import { textOf } from "../wire/argument";
import { type Settable, serverType } from "../wire/server-type";
import type { ExcelHost } from "./excel-host";

interface Book {
  readonly host: ExcelHost;
}

const NAMES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

function member(name: (typeof NAMES)[number]): Settable<Book> {
  return {
    get: ({ host }) => host.properties.get(name) ?? "",
    set: ({ host }, value) => {
      host.properties.set(name, textOf(value, `DocumentProperties.${name}`));
    },
  };
}

/** The workbook's properties. An .xlsx saved here does not carry them. */
export const documentProperties = serverType<Book>("DocumentProperties", {
  scalars: Object.fromEntries(NAMES.map((name) => [name, member(name)])),
});

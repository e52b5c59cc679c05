import { textOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { invalidArgument } from "../wire/service-error";

/** Named colours people write; the full list of HTML is Excel's, these are all this host knows. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
  purple: "#800080",
};

/** "#ffa500", "FFA500" or "orange" → "#FFA500"; "" stays "" (none, automatic). @throws ServiceError InvalidArgument */
export function colorOf(value: Argument, where: string): string {
  const text = textOf(value, where).trim();
  if (text === "") return "";
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9A-Fa-f]{6})$/.exec(text);
  if (!match?.[1]) throw invalidArgument(where);
  return `#${match[1].toUpperCase()}`;
}

import type { Workbook } from "../src/sheet/workbook";
import type { DeskAnswer, DeskAsked, DeskVerb } from "./book";
import type { Desk } from "./desk";

/** Puts one question to a desk. */
export function askDesk<Verb extends DeskVerb>(
  desk: Desk,
  workbook: Workbook,
  verb: Verb,
  asked: DeskAsked<Verb>,
): Promise<DeskAnswer<Verb>> {
  // The compiler does not see that a verb and what is asked with it belong together.
  const method = desk[verb] as unknown as (this: Desk, workbook: Workbook, asked: DeskAsked<Verb>) => Promise<DeskAnswer<Verb>>;
  return method.call(desk, workbook, asked);
}

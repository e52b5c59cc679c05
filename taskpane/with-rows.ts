import type { DeskAsked, DeskVerb } from "./book";
import type { OnProgress } from "./watched-workbook";

/** What is asked, where a file is to be read with how far it is told to: the rows of all its tabs are one thing. */
export function withRows<Verb extends DeskVerb>(verb: Verb, asked: DeskAsked<Verb>, tell: OnProgress): DeskAsked<Verb> {
  if (verb !== "readFile") return asked;
  const read = asked as DeskAsked<"readFile">;
  const { name } = read;
  const question: DeskAsked<"readFile"> = { ...read, onRows: (done, all) => tell(done, all, { verb: "read", tab: name }) };
  return question as DeskAsked<Verb>;
}

import { foldText } from "../sheet/fold";

/** Answers as they are given, by what is shown, as they are kept. */
export function foldAnswers<T>(answers: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(answers).map(([said, answer]) => [foldText(said), answer]));
}

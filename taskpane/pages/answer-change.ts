import type { ListAnswers } from "../../src/operation/list-view";

/** Answers about a list as the officer gives them: by heading and by label as they stand in the list, not folded. */
export type AnswerChange = Partial<Pick<ListAnswers, "columns" | "labels" | "encodings">>;

import type { LayoutCorrection } from "../src/operation/layout-memory";
import type { DeskAnswer, DeskAsked, DeskVerb } from "./book";
import type { WorkKind } from "./session-state";
import type { SplitState } from "./split-state";

/** What the work on a split needs of the session around it. */
export interface SplitSurroundings {
  readonly state: () => SplitState;
  readonly set: (change: Partial<SplitState>) => void;
  /** Puts a question as the one thing that is being done; `null` shows nothing of it. The answer comes where it is still wanted. */
  readonly ask: <Verb extends DeskVerb>(
    kind: WorkKind | null,
    verb: Verb,
    asked: DeskAsked<Verb>,
    onAnswer: (answer: DeskAnswer<Verb>) => void,
  ) => Promise<void>;
  /** Asks beside whatever is being done; null where that is not possible now. */
  readonly whisper: <Verb extends DeskVerb>(verb: Verb, asked: DeskAsked<Verb>) => Promise<DeskAnswer<Verb> | null>;
  /** What the officer said of how sheets are read; null for nothing. */
  readonly layouts: () => readonly LayoutCorrection[] | null;
  /** A write was taken back. */
  readonly onRestored: () => void;
  readonly now: () => Date;
}

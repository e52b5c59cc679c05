import type { CellRef } from "../src/sheet/cell-ref";
import type { WorkbookInfo } from "../src/sheet/workbook";
import type { LossFacts } from "../src/text/describe-loss";
import type { Desk } from "./desk";
import type { Copy } from "./download-copy";
import type { TabFacts } from "./tab-facts";
import type { OnProgress } from "./watched-workbook";

/** What can be asked of the desk that works on the open workbook. */
export type DeskVerb = keyof Desk;
export type DeskAsked<Verb extends DeskVerb> = Parameters<Desk[Verb]>[1];
export type DeskAnswer<Verb extends DeskVerb> = Awaited<ReturnType<Desk[Verb]>>;

/** The open workbook as the pane sees it, wherever it is. Every promise may fail with a `HostError` or with `PartlyWritten`. */
export interface Book {
  describe(): Promise<WorkbookInfo>;
  facts(tab: string, onProgress: OnProgress): Promise<TabFacts>;
  /** Has the operations done, off this thread where there is a worker. */
  ask<Verb extends DeskVerb>(verb: Verb, asked: DeskAsked<Verb>, onProgress?: OnProgress): Promise<DeskAnswer<Verb>>;
  /** Brings a cell into view; absent where there is no grid to show it in. */
  readonly show?: (cell: CellRef) => Promise<void>;
  /** What a saved copy would lack; it costs as much as saving one. Absent where the workbook itself is saved. */
  readonly losses?: () => Promise<readonly LossFacts[]>;
  /** The workbook with everything written so far, as a copy. Absent where the workbook itself is saved. */
  readonly save?: () => Promise<Copy>;
  /**
   * Gives the desk a thread of its own to read files with, until it is given back; stopping then ends that thread and not the desk. Absent where the desk
   * reads them itself.
   */
  readonly lendReader?: () => Promise<() => void>;
  /** Starts that thread ahead, where it will soon be lent. */
  readonly readyReader?: () => Promise<void>;
  /** Ends the work under way, which then fails with `cancelled`; a write ends between two requests. Without work it does nothing. */
  stop(): void;
  /** Ends what works for it: another workbook is opened. */
  readonly close?: () => void;
}

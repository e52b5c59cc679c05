import { type Fault, FaultProgramme, isCleanUp } from "./fault";

/** One request of the add-in, in UTF-8 bytes of its JSON. `number` counts from 1; clean-up requests have 0. */
export interface RequestRecord {
  readonly number: number;
  readonly bytes: number;
  readonly answerBytes: number;
  readonly isCleanUp: boolean;
  readonly fault?: Fault;
}

/** The answer of a request, or the fault that struck it. */
export type Passage = { readonly text: string } | { readonly fault: Fault };

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** Where every request passes: it is counted, the hook may change the workbook first, and a fault may strike. */
export class RequestGate {
  readonly records: RequestRecord[] = [];
  /** Before a request runs: the place for an edit by somebody else between two syncs. Not called for clean-up requests. */
  beforeRequest: ((request: number) => void | Promise<void>) | undefined;
  private last = 0;

  constructor(
    private readonly execute: (body: string) => string | Promise<string>,
    readonly faults = new FaultProgramme(),
  ) {}

  /** Requests without the clean-up ones: what one thinks of as syncs. */
  get syncs(): number {
    return this.last;
  }

  async pass(body: string): Promise<Passage> {
    const cleansUp = isCleanUp(body);
    const number = cleansUp ? 0 : ++this.last;
    if (!cleansUp) await this.beforeRequest?.(number);
    const fault = cleansUp ? undefined : this.faults.take(number);
    const text = fault?.when === "before" ? "" : await this.execute(body);
    const record = { number, bytes: bytesOf(body), answerBytes: bytesOf(text), isCleanUp: cleansUp };
    this.records.push(fault ? { ...record, fault } : record);
    return fault ? { fault } : { text };
  }
}

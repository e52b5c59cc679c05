/**
 * Errors of the channel, as the library names them: 5004 InvalidOperationInCellEditMode, 5012 InvalidOrTimedOutSession, 5102
 * ActivityLimitReached, 5103 RequestPayloadSizeLimitExceeded, 5104 ResponsePayloadSizeLimitExceeded, 7000 AccessDenied.
 */
export type FaultCode = 5004 | 5012 | 5102 | 5103 | 5104 | 7000;

/** Request numbers count from 1; clean-up requests have none. "before": the request does not run; "after": it runs and its answer is lost. */
export interface Fault {
  readonly atRequest: number | "next";
  readonly code: FaultCode;
  readonly when: "before" | "after";
}

/** Which requests go wrong. A fault strikes once. */
export class FaultProgramme {
  private waiting: Fault[];

  constructor(faults: readonly Fault[] = []) {
    this.waiting = [...faults];
  }

  add(fault: Fault): void {
    this.waiting.push(fault);
  }

  /** The fault of this request, taken from the programme. */
  take(request: number): Fault | undefined {
    const fault = this.waiting.find(({ atRequest }) => atRequest === "next" || atRequest === request);
    if (fault) this.waiting = this.waiting.filter((other) => other !== fault);
    return fault;
  }
}

/** After each `Excel.run` the library gives back what it tracked: a request that the add-in did not make and that changes nothing. */
export function isCleanUp(body: string): boolean {
  if (!body.includes('"_RemoveReference"')) return false;
  const { Actions }: { Actions: readonly { ActionType: number; Name?: string }[] } = JSON.parse(body);
  return Actions.every(({ ActionType, Name }) => Name === "_RemoveReference" || ActionType === 1);
}

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

/**
 * Housekeeping of the library, which the add-in did not ask for and which changes nothing: after each `Excel.run` it gives back what it
 * tracked, and at the start it says that handlers of commands are ready.
 */
export function isCleanUp(body: string): boolean {
  if (body.includes('"Microsoft.InternalService.AddinInternalService"')) return everyAction(body, "NotifyActionHandlerReady");
  return body.includes('"_RemoveReference"') && everyAction(body, "_RemoveReference");
}

/** Whether nothing is done but making objects and calling this method. */
function everyAction(body: string, method: string): boolean {
  const { Actions }: { Actions: readonly { ActionType: number; Name?: string }[] } = JSON.parse(body);
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === method);
}

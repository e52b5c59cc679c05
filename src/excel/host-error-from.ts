import { HostError, type HostErrorCode, type HostFacts } from "../sheet/host-error";

/**
 * Office.js' error codes → ours. What is not listed becomes "other" with Excel's own words in `facts.said`.
 * Source: https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
const CODES: ReadonlyMap<string, HostErrorCode> = new Map<string, HostErrorCode>([
  ["InvalidOperationInCellEditMode", "cell-edit"],
  ["RequestPayloadSizeLimitExceeded", "request-too-large"],
  ["ResponsePayloadSizeLimitExceeded", "request-too-large"],
  ["RangeExceedsLimit", "request-too-large"],
  ["OperationCellsExceedLimit", "request-too-large"],
  ["MemoryLimitReached", "request-too-large"],
  ["InvalidOrTimedOutSession", "session-lost"],
  ["ConnectionFailure", "session-lost"],
  ["HostRestartNeeded", "session-lost"],
  ["ActivityLimitReached", "throttled"],
  ["ServerBusy", "throttled"],
  ["AccessDenied", "access-denied"],
  ["Unauthenticated", "access-denied"],
  ["ItemNotFound", "tab-missing"],
  ["ItemAlreadyExists", "tab-name-taken"],
  ["ApiNotFound", "unsupported"],
  ["ApiNotAvailable", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UnsupportedFeature", "unsupported"],
  ["UnsupportedSheet", "unsupported"],
]);

/** An error of Office.js, told by its shape: the class differs between the library's copies. */
interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/** Whatever was thrown, as a `HostError` with these facts, or as it is where Excel did not throw it: then the mistake is ours. */
export function hostErrorFrom(thrown: unknown, facts: HostFacts = {}): unknown {
  if (thrown instanceof HostError) return new HostError(thrown.code, { ...facts, ...thrown.facts }, { cause: thrown.cause ?? thrown });
  if (!isOfficeError(thrown)) return thrown;
  const code = CODES.get(thrown.code) ?? "other";
  const said = thrown.message === "" ? thrown.code : `${thrown.code}: ${thrown.message}`;
  return new HostError(code, { ...facts, said }, { cause: thrown });
}

/** Whether a smaller request might pass. */
export function isTooLarge(thrown: unknown): boolean {
  const error = hostErrorFrom(thrown);
  return error instanceof HostError && error.code === "request-too-large";
}

/** Whether Excel refused a request for its size before it did anything of it; an answer too large comes after the work. */
export function isRefusedUnread(thrown: unknown): boolean {
  return isOfficeError(thrown) && thrown.code === "RequestPayloadSizeLimitExceeded";
}

function isOfficeError(thrown: unknown): thrown is OfficeError {
  if (!(thrown instanceof Error) || !("code" in thrown) || typeof thrown.code !== "string") return false;
  return "debugInfo" in thrown || thrown.name === "OfficeExtension.Error" || thrown.name === "RichApi.Error";
}

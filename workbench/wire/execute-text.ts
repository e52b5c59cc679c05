import type { Executor } from "./executor";
import { requestTooLarge, responseTooLarge, type ServiceError } from "./service-error";
import type { ProcessAnswer, ProcessQuery } from "./wire-message";

/** Bytes of UTF-8 JSON one request and one answer may have. */
export interface PayloadLimits {
  readonly request: number;
  readonly response: number;
}

/**
 * Excel on the web: 5 MB each way (learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization,
 * "Excel add-ins"). Other hosts have no such limit.
 */
export const WEB_LIMITS: PayloadLimits = { request: 5 * 1024 * 1024, response: 5 * 1024 * 1024 };

/**
 * One ProcessQuery as it travels: JSON text in, JSON text out. A request over the limit does not run; where the answer is over it, the
 * request has run. @throws SyntaxError where the text is no JSON.
 */
export function executeText(executor: Executor, body: string, limits: PayloadLimits = WEB_LIMITS): string {
  if (isLonger(body, limits.request)) return JSON.stringify(refusal(requestTooLarge()));
  const request: ProcessQuery = JSON.parse(body);
  const answer = JSON.stringify(executor.execute(request));
  return isLonger(answer, limits.response) ? JSON.stringify(refusal(responseTooLarge())) : answer;
}

function refusal(error: ServiceError): ProcessAnswer {
  return { Results: [], TraceIds: [], Error: { Code: error.code, Message: error.message, HttpStatusCode: error.status } };
}

const encoder = new TextEncoder();

/** A character has one to three bytes of UTF-8 (four for two), so most texts need not be counted. */
function isLonger(text: string, bytes: number): boolean {
  if (text.length * 3 <= bytes) return false;
  return text.length > bytes || encoder.encode(text).length > bytes;
}

/**
 * A refusal by the service. Codes and texts are those of Microsoft's table "Error handling with the application-specific JavaScript
 * APIs" (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling); the library hands both on unchanged.
 */
export class ServiceError extends Error {
  override readonly name: string = "ServiceError";

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** "Range.values"; where it is left out, the executor names the statement's own member. */
    readonly location?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A member this host does not have. It must never pass unseen: the executor also keeps it in a list. */
export class HostGap extends ServiceError {
  override readonly name = "HostGap";

  constructor(readonly member: string) {
    super("ApiNotFound", `HOST GAP: ${member} is not known to this host.`, 404, member);
  }
}

export function itemNotFound(location?: string): ServiceError {
  return new ServiceError("ItemNotFound", "The requested resource doesn't exist.", 404, location);
}

export function invalidArgument(location?: string, message?: string): ServiceError {
  return new ServiceError("InvalidArgument", message ?? "The argument is invalid or missing or has an incorrect format.", 400, location);
}

export function itemAlreadyExists(location?: string, message?: string): ServiceError {
  return new ServiceError("ItemAlreadyExists", message ?? "The resource being created already exists.", 409, location);
}

export function invalidOperation(message: string, location?: string): ServiceError {
  return new ServiceError("InvalidOperation", message, 400, location);
}

export function accessDenied(location?: string): ServiceError {
  return new ServiceError("AccessDenied", "You cannot perform the requested operation.", 403, location);
}

export function notImplemented(location?: string): ServiceError {
  return new ServiceError("NotImplemented", "The requested feature isn't implemented.", 501, location);
}

export function responseTooLarge(): ServiceError {
  return new ServiceError("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
}

export function requestTooLarge(): ServiceError {
  return new ServiceError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
}

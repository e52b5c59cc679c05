/** SHA-256 of no text: Fluent UI's style sheets begin as empty elements, into which rules are then put by script. */
const EMPTY_STYLE = "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

/**
 * What a page of ours may do. Scripts, styles and data come from this one origin, nothing from inline text. `frame-ancestors` differs: the
 * pane stands in the host page, the host page nowhere.
 */
function policy(frameAncestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' '${EMPTY_STYLE}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");
}

/** The headers of every answer; `isPane` for what stands in the host page's frame. */
export function securityHeaders(isPane: boolean): Record<string, string> {
  return {
    "content-security-policy": policy(isPane ? "'self'" : "'none'"),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  };
}

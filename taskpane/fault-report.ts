/** A fault of ours in the form that may leave the machine: no message, no address, for these may hold names and figures. */
export interface FaultReport {
  /** The same fault of the same version has the same code everywhere: "7F3A-0412". */
  readonly code: string;
  /** Kind of error, then the places in our scripts it came from, innermost first. */
  readonly trace: readonly string[];
}

const MOST_PLACES = 6;
/** `at name (https://…/assets/main-1a2b.js:10:20)`, as Chromium and WebKit write it, down to the script's name, line and column. */
const PLACE = /([\w$.-]+\.(?:m?js|tsx?)):?[^\s:)]*:(\d+):(\d+)/;

/** Whatever was thrown. */
export function faultReport(error: unknown): FaultReport {
  const trace = [kindOf(error), ...placesOf(error)];
  const hash = fnv1a(trace.join("\n")).toString(16).toUpperCase().padStart(8, "0");
  return { code: `${hash.slice(0, 4)}-${hash.slice(4)}`, trace };
}

function kindOf(error: unknown): string {
  return error instanceof Error ? error.name.replace(/[^A-Za-z]/g, "").slice(0, 40) : typeof error;
}

function placesOf(error: unknown): string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const places = error.stack.split("\n").flatMap((line) => {
    const match = PLACE.exec(line);
    return match ? [`${match[1]}:${match[2]}:${match[3]}`] : [];
  });
  return places.slice(0, MOST_PLACES);
}

/** FNV-1a, 32 bits, over UTF-16 units: short, stable, and no secret. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

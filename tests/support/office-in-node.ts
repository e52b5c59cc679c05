import { CLAIMED_SETS, type ClaimedSets, isClaimed } from "../../workbench/channel/claimed-sets";
import { type Fault, FaultProgramme } from "../../workbench/channel/fault";
import { RequestGate, type RequestRecord } from "../../workbench/channel/request-gate";
import type { Engine } from "../../workbench/engine/engine";
import { BenchHost, type BenchHostOptions } from "../../workbench/objects/bench-host";
import { type LibraryResponse, type OfficeLibrary, officeLibrary } from "./office-library";

export interface OpenOptions extends Omit<BenchHostOptions, "onEvent"> {
  readonly engine: Engine;
  /** Requirement sets; default those of the workbench. */
  readonly claimed?: ClaimedSets;
  /** The library itself refuses members above the claimed sets (ExcelApi 1.2 to 1.15), with Microsoft's own ApiNotFound. */
  readonly isEnforced?: boolean;
  readonly faults?: readonly Fault[];
  /** Before a request runs: the place for an edit by somebody else between two syncs. Not called for clean-up requests. */
  readonly beforeRequest?: (request: number) => void | Promise<void>;
}

/** Microsoft's library with a workbook behind it. */
export interface OpenOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bench: BenchHost;
  readonly claimed: ClaimedSets;
  readonly faults: FaultProgramme;
  /** Every request so far, clean-up requests included. */
  readonly requests: readonly RequestRecord[];
  /** Requests without the clean-up ones: what one thinks of as syncs. */
  readonly syncs: number;
  /** Members asked for in vain. A test expects none. */
  readonly gaps: readonly string[];
  setBeforeRequest(hook: ((request: number) => void | Promise<void>) | undefined): void;
  close(): void;
}

/**
 * The real library in Node, its requests answered by the workbench's executor: no channel, no iframe, no `Office.onReady`. One workbook
 * is open at a time; opening another takes its place.
 */
export function openOffice(options: OpenOptions): OpenOffice {
  const library = officeLibrary();
  const { secret } = library;
  const claimed = options.claimed ?? CLAIMED_SETS;
  const bench = new BenchHost(options.engine, { ...options, onEvent: (...event) => deliver(library, event) });
  const gate = new RequestGate((body) => bench.execute(body), new FaultProgramme(options.faults));
  gate.beforeRequest = options.beforeRequest;
  secret.GenericEventRegistration.s_genericEventRegistrations = {};
  secret._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  secret.SessionBase._overrideSession = sessionOf(library, gate);
  secret.CommonUtility._doApiNotSupportedCheck = options.isEnforced ?? false;
  library.setOfficeContext(officeContext(claimed));
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    bench,
    claimed,
    faults: gate.faults,
    requests: gate.records,
    get syncs() {
      return gate.syncs;
    },
    gaps: bench.gaps,
    setBeforeRequest: (hook) => {
      gate.beforeRequest = hook;
    },
    close: () => {
      secret.SessionBase._overrideSession = null;
      secret.CommonUtility._doApiNotSupportedCheck = false;
      removeGlobals();
    },
  };
}

/** Sets `Excel`, `OfficeExtension` and as much of `Office` as code over Excel asks for: requirement sets, platform, document address. */
export function installGlobals(office: Pick<OpenOffice, "Excel" | "OfficeExtension" | "claimed">): void {
  Object.assign(globalThis, {
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    Office: { context: officeContext(office.claimed), onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }) },
  });
}

export function removeGlobals(): void {
  for (const name of ["Excel", "OfficeExtension", "Office"]) Reflect.deleteProperty(globalThis, name);
}

function officeContext(claimed: ClaimedSets) {
  return {
    host: "Excel",
    platform: "OfficeOnline",
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    document: { url: "https://host.invalid/Book1.xlsx" },
    requirements: { isSetSupported: (name: string, version?: string | number) => isClaimed(claimed, name, version?.toString()) },
  };
}

/** What the library's request executor gives back. */
async function respond({ secret, readChannelError }: OfficeLibrary, gate: RequestGate, body: string): Promise<LibraryResponse> {
  const passage = await gate.pass(body);
  if ("text" in passage) return secret.RichApiMessageUtility.buildResponseOnSuccess(passage.text, {});
  // Microsoft's own mapping from the channel's number to the error's code.
  const { code } = passage.fault;
  const response = secret.RichApiMessageUtility.buildResponseOnError(code, `Channel error ${code}.`);
  readChannelError(code, response);
  return response;
}

/** The library asks a session for its request executor; its test hook replaces the session. */
function sessionOf(library: OfficeLibrary, gate: RequestGate): object {
  const { secret } = library;
  const registration = secret.GenericEventRegistration;
  return new (class extends secret.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_custom: unknown, _flags: number, message: { Body: object }) => respond(library, gate, JSON.stringify(message.Body)),
      };
    }
    getEventRegistration(): object {
      return registration.getGenericEventRegistration("");
    }
  })();
}

/** Events come after the answer, as in a browser. */
function deliver({ secret }: OfficeLibrary, [category, type, target, message]: [number, number, string, string]): void {
  setTimeout(() => {
    const entry = { messageCategory: category, messageType: type, targetId: target, message };
    secret._testTriggerRichApiMessageEvent({ entries: [entry] });
  }, 0);
}

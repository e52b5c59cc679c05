import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runInContext } from "node:vm";
import { JSDOM } from "jsdom";

/** An answer as the library's request executors give it. */
export interface LibraryResponse {
  HttpStatusCode: number;
  ErrorCode: string;
  ErrorMessage: string;
}

/** Members of the library that are not in its typings; used in tests only. */
interface PrivateExtension {
  SessionBase: (new () => object) & { _overrideSession: object | null };
  GenericEventRegistration: {
    getGenericEventRegistration(id: string): object;
    s_genericEventRegistrations: Record<string, object>;
  };
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  RichApiMessageUtility: {
    buildResponseOnSuccess(body: string, headers: object): LibraryResponse;
    buildResponseOnError(code: number, message: string): LibraryResponse;
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: readonly object[] }): void;
}

export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly secret: PrivateExtension;
  /** `Excel.RequestContext`'s own reading of a channel error. */
  readonly readChannelError: (code: number, response: LibraryResponse) => void;
  /** Sets what the library asks for requirement sets: `window.Office.context`. */
  readonly setOfficeContext: (context: object) => void;
}

const dist = join(dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
let loaded: OfficeLibrary | undefined;

/** Microsoft's unmodified debug files, run once in a jsdom window. It finds no host there, so nothing of `Office` is ready. */
export function officeLibrary(): OfficeLibrary {
  loaded ??= load();
  return loaded;
}

function load(): OfficeLibrary {
  const page = '<!doctype html><script src="https://localhost/office-js/office.debug.js"></script>';
  const dom = new JSDOM(page, { url: "https://localhost/pane.html", runScripts: "outside-only", pretendToBeVisual: true });
  const context = dom.getInternalVMContext();
  // The library's errors shall be errors of this world, as they are in a browser: `error instanceof Error`.
  Object.assign(context, { Error, Promise, fetch: undefined });
  for (const file of ["office.debug.js", "en-us/office_strings.debug.js", "excel-web-16.00.debug.js"]) {
    runInContext(readFileSync(join(dist, file), "utf8"), context, { filename: file });
  }
  const excel = context["Excel"];
  const office = context["Office"];
  return {
    Excel: excel,
    OfficeExtension: context["OfficeExtension"],
    secret: context["OfficeExtension"],
    readChannelError: (code, response) => excel.RequestContext.prototype._processOfficeJsErrorResponse(code, response),
    setOfficeContext: (value) => {
      context["Office"] = Object.create(office, { context: { value } });
    },
  };
}

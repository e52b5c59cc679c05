import type { ClaimedSets } from "./claimed-sets";

export interface AppContextFacts {
  readonly appId: string;
  readonly locale: string;
  readonly documentUrl: string;
  readonly paneOrigin: string;
  readonly claimed: ClaimedSets;
  /** Values are JSON texts. */
  readonly settings: ReadonlyMap<string, string>;
}

/** The answer to `getAppContextAsync`; the library waits for it before `Office.onReady`. All of it is asked for. */
export function appContext({ appId, locale, documentUrl, paneOrigin, claimed, settings }: AppContextFacts): object {
  return {
    _id: appId,
    /** Excel on the web. */
    _appName: 16,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.18000.0",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: documentUrl,
    /** Read and write. */
    _clientMode: 1,
    _settings: [...settings],
    _reason: "documentOpened",
    /** A task pane. */
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "1",
    _appInstanceId: appId,
    _requirementMatrix: JSON.stringify(claimed),
    _addinName: "Add-in",
    _appDomains: [paneOrigin],
    _featureGates: {},
    _initialDisplayMode: 0,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}

/** Requirement sets by name; versions are texts, because the number 1.10 is 1.1. */
export type ClaimedSets = Readonly<Record<string, string>>;

/** What this host says it has: `isSetSupported` in the add-in answers from exactly this table. It is about what Office LTSC 2021 has. */
export const CLAIMED_SETS: ClaimedSets = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  RichApiRuntime: "1.1",
  Settings: "1.1",
  CustomXmlParts: "1.1",
  DocumentEvents: "1.1",
  File: "1.1",
};

/** Whether a set is claimed in this version or a newer one; without a version, in any. */
export function isClaimed(sets: ClaimedSets, name: string, version = "1.1"): boolean {
  const claimed = sets[name];
  if (claimed === undefined) return false;
  const [major = 0, minor = 0] = claimed.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major === wantedMajor ? minor >= wantedMinor : major > wantedMajor;
}

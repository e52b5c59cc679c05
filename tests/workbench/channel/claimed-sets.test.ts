import { expect, it } from "vitest";
import { CLAIMED_SETS, isClaimed } from "../../../workbench/channel/claimed-sets";

it.each([
  ["ExcelApi", "1.9", true],
  ["ExcelApi", "1.14", true],
  ["ExcelApi", "1.15", false],
  ["ExcelApi", "2.1", false],
  ["ExcelApi", undefined, true],
  ["WordApi", "1.1", false],
  ["ExcelApiOnline", "1.1", false],
])("%s %s: %s", (name, version, claimed) => expect(isClaimed(CLAIMED_SETS, name, version)).toBe(claimed));

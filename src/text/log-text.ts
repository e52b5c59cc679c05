import { log as en } from "./en/log";
import type { Language } from "./language";
import { log as vi } from "./vi/log";

/** The words of the tab «Nhật ký». */
export type LogText = typeof vi;

export function logText(language: Language): LogText {
  return language === "vi" ? vi : en;
}

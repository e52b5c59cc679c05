import type { PageMargins } from "../sheet/tab-content";

/** Of papers of an office, in millimetres (Nghị định 30/2020/NĐ-CP, phụ lục I). */
export const MARGINS: PageMargins = { top: 20, bottom: 20, left: 30, right: 15 };

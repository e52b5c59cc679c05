import type { vi } from "../vi/vi";
import { frame } from "./frame";
import { journal } from "./journal";
import { list } from "./list";
import { loss } from "./loss";
import { pages } from "./pages";
import { trouble } from "./trouble";

/** All sentences in English. */
export const en: typeof vi = { frame, journal, list, loss, pages, trouble };

import { frame } from "./frame";
import { journal } from "./journal";
import { list } from "./list";
import { loss } from "./loss";
import { pages } from "./pages";
import { trouble } from "./trouble";

/** All sentences in Vietnamese: the source, whose shape the other languages follow. */
export const vi = { frame, journal, list, loss, pages, trouble };

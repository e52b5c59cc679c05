import { HostError } from "../src/sheet/host-error";
import type { Workbook } from "../src/sheet/workbook";
import { askDesk } from "./ask-desk";
import type { Book, DeskAnswer, DeskAsked, DeskVerb } from "./book";
import { Desk } from "./desk";
import type { OpenSentFile } from "./report-files";
import { type OnProgress, watchedWorkbook } from "./watched-workbook";
import { withRows } from "./with-rows";

/** What these have done stands, whether or not somebody waits for it. */
const WRITES: ReadonlySet<DeskVerb> = new Set<DeskVerb>(["write", "annex", "writeCheck", "fix", "writeSummary", "restore"]);

/** A workbook whose operations are done on this thread. Stopping takes effect at the next block. @param openSent opens files that units sent in */
export function deskBook(workbook: Workbook, openSent: OpenSentFile = refuseFile): Book {
  const desk = new Desk(false, openSent);
  let current = { stopped: false };
  const ask = async <Verb extends DeskVerb>(verb: Verb, asked: DeskAsked<Verb>, onProgress?: OnProgress): Promise<DeskAnswer<Verb>> => {
    const mine = { stopped: false };
    current = mine;
    const watched = watchedWorkbook(workbook, { onProgress: onProgress ?? (() => undefined), isStopped: () => mine.stopped });
    const answer = await askDesk(desk, watched, verb, withRows(verb, asked, onProgress ?? (() => undefined)));
    if (mine.stopped && !WRITES.has(verb)) throw new HostError("cancelled", {});
    return answer;
  };
  return {
    describe: () => workbook.describe(),
    facts: (tab, onProgress) => ask("facts", { tab }, onProgress),
    ask,
    show: (cell) => workbook.show(cell),
    stop: () => {
      current.stopped = true;
    },
  };
}

/** Without a worker nobody here can read files. */
async function refuseFile(name: string): Promise<never> {
  throw new HostError("not-a-workbook", { name });
}

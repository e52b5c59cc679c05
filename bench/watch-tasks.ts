import type { Browser, Page } from "playwright";

/** Microseconds; tasks below it are not looked at. */
const SHORT = 5000;
const CATEGORIES = [
  "toplevel",
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "__metadata",
];

type Owner = "ours" | "office" | "bench" | "browser";

/** Whose a function is, by the script it stands in; undefined where it has none. */
function ownerOf(url: string): Owner | undefined {
  if (url === "") return undefined;
  if (url.includes("office-js")) return "office";
  if (url.includes("/workbench")) return "bench";
  return url.includes("/assets/") ? "ours" : "browser";
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  /** Microseconds of the clock, and of the thread itself: less, where another thread had the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: ProfileData };
}
interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly Node[]; readonly samples?: readonly number[] };
}
interface Node {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: {
    readonly functionName: string;
    readonly url?: string;
    readonly lineNumber?: number;
    readonly columnNumber?: number;
  };
}
interface Task {
  readonly start: number;
  readonly end: number;
  /** Milliseconds that the thread ran. */
  readonly ran: number;
  /** Whether there were samples enough to say whose its time was. */
  isSampled: boolean;
  /** Samples by whose they are; then milliseconds. */
  readonly times: Record<Owner, number>;
  /** The same of ours by function. */
  readonly functions: Map<string, number>;
}

/** The page's tasks with whose time they were: of each thread that ran scripts of the pane, by the samples that fall into the task. */
function tasksOf(events: readonly TraceEvent[]): Task[] {
  const thread = (event: TraceEvent) => `${event.pid}:${event.tid}`;
  const main = new Set(
    events.filter(({ name, args }) => name === "thread_name" && JSON.stringify(args).includes("CrRendererMain")).map(thread),
  );
  const tasks: Task[] = events
    .filter((event) => event.name === "RunTask" && main.has(thread(event)) && (event.dur ?? 0) > SHORT)
    .map(({ ts, dur = 0, tdur = dur }) => ({
      start: ts,
      end: ts + dur,
      ran: tdur / 1000,
      isSampled: false,
      times: { ours: 0, office: 0, bench: 0, browser: 0 },
      functions: new Map<string, number>(),
    }))
    .sort((one, other) => one.start - other.start);
  for (const profile of events.filter((event) => event.name === "Profile" && main.has(thread(event)))) {
    const chunks = events
      .filter(({ name, pid, id }) => name === "ProfileChunk" && pid === profile.pid && id === profile.id)
      .map(({ args }) => args?.data);
    addSamples(tasks, profile.args?.data?.startTime ?? profile.ts, chunks);
  }
  for (const task of tasks) shareTime(task);
  return tasks;
}

/** Milliseconds between two samples in a task that can be shared out: the browser takes five in one, unless another thread keeps it from it. */
const SPARSE = 2;

/** The thread's own time in a task, shared out by the samples. */
function shareTime(task: Task): void {
  const { ran, times, functions } = task;
  const samples = Object.values(times).reduce((sum, count) => sum + count, 0);
  task.isSampled = samples * SPARSE >= ran;
  if (samples === 0) return;
  for (const owner of Object.keys(times) as Owner[]) times[owner] *= ran / samples;
  for (const [where, count] of functions) functions.set(where, (count * ran) / samples);
}

function addSamples(tasks: readonly Task[], startTime: number, chunks: readonly (ProfileData | undefined)[]): void {
  const nodes = new Map(chunks.flatMap((chunk) => chunk?.cpuProfile?.nodes ?? []).map((node) => [node.id, node]));
  let time = startTime;
  let at = 0;
  for (const chunk of chunks) {
    chunk?.cpuProfile?.samples?.forEach((id, index) => {
      time += chunk.timeDeltas?.[index] ?? 0;
      while (at < tasks.length - 1 && (tasks[at]?.end ?? 0) < time) at++;
      const task = tasks[at];
      if (!task || time < task.start || time > task.end) return;
      let node = nodes.get(id);
      while (node && !node.callFrame.url) node = nodes.get(node.parent ?? -1);
      const owner = (node && ownerOf(node.callFrame.url ?? "")) ?? "browser";
      task.times[owner] += 1;
      if (owner !== "ours" || !node) return;
      const { functionName, url = "", lineNumber = 0, columnNumber = 0 } = node.callFrame;
      const name = `${functionName} ${url.split("/").at(-1)}:${lineNumber + 1}:${columnNumber + 1}`;
      task.functions.set(name, (task.functions.get(name) ?? 0) + 1);
    });
  }
}

/**
 * Does something while the browser traces the page, and prints how long it took, how many tasks held over 50 ms of ours, and of the longest three what was
 * ours, Office.js', the workbench page's (which Excel does not have) and the browser's own. Tasks are the browser's; what runs in a worker is not the page's.
 */
export async function watchTasks(browser: Browser, page: Page, name: string, work: () => Promise<void>): Promise<void> {
  await browser.startTracing(page, { categories: CATEGORIES });
  const started = performance.now();
  await work();
  const took = performance.now() - started;
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
  report(name, took, trace.traceEvents);
}

function report(name: string, took: number, events: readonly TraceEvent[]): void {
  const all = tasksOf(events);
  const tasks = all.filter(({ isSampled }) => isSampled).sort((one, other) => other.times.ours - one.times.ours);
  console.log(
    `${name}: ${(took / 1000).toFixed(1)} s; tasks with over 50 ms of ours: ${tasks.filter(({ times }) => times.ours > 50).length}`,
  );
  for (const { times, functions } of tasks.slice(0, 3)) {
    console.log(
      `  ${Object.entries(times)
        .map(([who, time]) => `${who} ${time.toFixed(0)} ms`)
        .join(", ")}`,
    );
    const most = [...functions].sort(([, one], [, other]) => other - one).slice(0, 6);
    for (const [where, time] of most) console.log(`    ${time.toFixed(0)} ms ${where}`);
  }
}

/** One thing that was done in the workbook, as plain data that JSON can say: kept in the memory of `_CHITIEU` and printed whole each time. */
export interface LogRecord {
  /** Counted up from 1; the key of its row. */
  readonly id: number;
  /** ISO date and time, local to the officer. */
  readonly when: string;
  readonly who: string;
  /** Which button: `allocate`, `annex`, `restore`, …; one of a later version is printed as another thing done. */
  readonly action: string;
  readonly facts: LogFacts;
}

/** What is known of it; what an action does not have is missing. Persons and rows as whole numbers. */
export interface LogFacts {
  /** The paper, as it is cited. */
  readonly programme?: string;
  readonly target?: number;
  /** As the batch door says them: `webster`; `gap` or `column:<heading>`. */
  readonly method?: string;
  readonly weight?: string;
  readonly units?: number;
  readonly leftOut?: number;
  readonly total?: number;
  /** As published: a decimal with a point. */
  readonly divisor?: string;
  /** `hashInputs` of what was shared out from. */
  readonly inputs?: string;
  /** Tabs written or restored. */
  readonly tabs?: readonly string[];
}

/** Whatever JSON stood in the memory → its records, oldest first. A spoilt record and a spoilt fact are dropped; of two with one number the first stays. */
export function parseLog(json: unknown): LogRecord[] {
  if (!Array.isArray(json)) return [];
  const records = new Map<number, LogRecord>();
  for (const entry of json as readonly unknown[]) {
    const record = parseRecord(entry);
    if (record && !records.has(record.id)) records.set(record.id, record);
  }
  return [...records.values()].sort((a, b) => a.id - b.id);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function parseRecord(json: unknown): LogRecord | undefined {
  if (!isObject(json)) return undefined;
  const { id, when, who, action, facts } = json;
  if (!isCount(id) || id === 0 || typeof when !== "string" || !MOMENT.test(when)) return undefined;
  if (typeof who !== "string" || typeof action !== "string") return undefined;
  return { id, when, who, action, facts: isObject(facts) ? parseFacts(facts) : {} };
}

function parseFacts(facts: Readonly<Record<string, unknown>>): LogFacts {
  const kept = (names: readonly (keyof LogFacts)[], isFit: (fact: unknown) => boolean) =>
    names.flatMap((name) => (isFit(facts[name]) ? [[name, facts[name]] as const] : []));
  return Object.fromEntries([
    ...kept(["programme", "method", "weight", "inputs"], (fact) => typeof fact === "string"),
    ...kept(["target", "units", "leftOut", "total"], isCount),
    ...kept(["divisor"], (fact) => typeof fact === "string" && /^\d+(\.\d+)?$/.test(fact)),
    ...kept(["tabs"], (fact) => Array.isArray(fact) && fact.every((tab) => typeof tab === "string")),
  ]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

import type { Engine } from "../engine/engine";
import { executeText, type PayloadLimits, WEB_LIMITS } from "../wire/execute-text";
import { Executor } from "../wire/executor";
import { createObjectModel } from "./create-object-model";
import { ExcelHost, type HostOptions } from "./excel-host";
import { newObject } from "./new-object";
import { PersonHand } from "./person-hand";
import { workbookType } from "./workbook-type";

export interface BenchHostOptions extends HostOptions {
  readonly limits?: PayloadLimits;
  /** An add-in asked for a member this host does not have. */
  readonly onGap?: (member: string) => void;
  /** A fault of the host itself; the add-in hears GeneralException. */
  readonly onFault?: (fault: unknown) => void;
}

/** A workbook open in a host: what the add-in asks goes through `execute`, what the person at the screen does through `person`. */
export class BenchHost {
  readonly host: ExcelHost;
  readonly executor: Executor;
  readonly person: PersonHand;
  private readonly limits: PayloadLimits;

  constructor(engine: Engine, options: BenchHostOptions = {}) {
    this.host = new ExcelHost(engine, createObjectModel, options);
    this.executor = new Executor(workbookType({ host: this.host }), {
      newObject: (typeName) => newObject(this.host, typeName),
      ...(options.onGap ? { onGap: options.onGap } : {}),
      ...(options.onFault ? { onFault: options.onFault } : {}),
    });
    this.person = new PersonHand(this.host);
    this.limits = options.limits ?? WEB_LIMITS;
  }

  /** Members asked for in vain so far. */
  get gaps(): readonly string[] {
    return this.executor.gaps;
  }

  /** One ProcessQuery: JSON text in, JSON text out. @throws SyntaxError where the text is no JSON */
  execute(body: string): string {
    try {
      return executeText(this.executor, body, this.limits);
    } finally {
      this.host.endRequest();
    }
  }
}

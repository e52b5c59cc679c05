import type { HostFacts } from "../sheet/host-error";
import { hostErrorFrom } from "./host-error-from";

/** `Excel.run`, with Excel's refusals as `HostError`. @throws HostError; what is no refusal of Excel's passes as it is. */
export async function runInExcel<Result>(facts: HostFacts, work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(work);
  } catch (thrown) {
    throw hostErrorFrom(thrown, facts);
  }
}

import type { Clock, Day } from "../../src/text/moment";

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})/;

/**
 * "2021-03-05T10:42:07" → the day and the time on the wall: no zone is applied, for the moment is written as it was there.
 * @throws RangeError anything else is no moment of ours.
 */
export function parseMoment(iso: string): { readonly clock: Clock; readonly day: Day } {
  const [year, month, day, hour, minute] = (MOMENT.exec(iso) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || hour === undefined || minute === undefined)
    throw new RangeError(`«${iso}» is no moment`);
  return { clock: { hour, minute }, day: { year, month, day } };
}

import type { Rect } from "../engine/engine-states";
import type { ServerObject } from "../wire/server-object";

/** Makes the objects that more than one family leads to, so that no family needs to import another. */
export interface ObjectModel {
  range(sheet: number, rect: Rect): ServerObject;
  rangeAreas(sheet: number, rects: readonly Rect[]): ServerObject;
  worksheet(sheet: number): ServerObject;
  table(id: number): ServerObject;
}

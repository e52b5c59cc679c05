import { intersection } from "../engine/a1";
import type { ConditionalFormatState } from "../engine/engine-states";
import { numberOf, textOf, wordOf } from "../wire/argument";
import type { ServerObject } from "../wire/server-object";
import { serverType } from "../wire/server-type";
import { HostGap, itemNotFound } from "../wire/service-error";
import type { Block } from "./block";
import { conditionalFormat } from "./conditional-format";
import { assertAllowed } from "./guard";

const TYPES = ["Custom", "CellValue", "ContainsText", "ColorScale", "DataBar", "IconSet", "TopBottom", "PresetCriteria"] as const;
/** Types whose rule this host can take. */
const WRITABLE: ReadonlySet<string> = new Set<ConditionalFormatState["type"]>(["Custom", "CellValue", "ContainsText", "ColorScale"]);

/** Formats that touch the block, first by priority. */
function formatsOf({ host, sheet, rect }: Block): readonly ConditionalFormatState[] {
  const touching = host.engine.conditionalFormats(sheet).filter((format) => intersection(format.rect, rect));
  return touching.toSorted((a, b) => a.priority - b.priority);
}

const one = ({ host, sheet }: Block, id: string): ServerObject => conditionalFormat({ host, sheet, id });

export const conditionalFormatCollection = serverType<Block>("ConditionalFormatCollection", {
  items: (block) => formatsOf(block).map(({ id }) => one(block, id)),
  methods: {
    /** The new one comes first, as documented ("Adds a new conditional format to the collection at the first/top priority"). */
    Add: (block, type) => {
      const { host, sheet, rect } = block;
      assertAllowed(host, sheet, "allowFormatCells");
      const word = wordOf(TYPES, type, "ConditionalFormatCollection.add");
      if (!WRITABLE.has(word)) throw new HostGap(`ConditionalFormatCollection.add(${word})`);
      for (const old of host.engine.conditionalFormats(sheet)) host.engine.setConditionalFormat({ ...old, priority: old.priority + 1 });
      const id = host.newId();
      host.engine.setConditionalFormat({ id, sheet, rect, type: word, priority: 0, stopIfTrue: false, rule: {}, look: {} });
      return one(block, id);
    },
    ClearAll: (block) => {
      assertAllowed(block.host, block.sheet, "allowFormatCells");
      for (const { id } of formatsOf(block)) block.host.engine.deleteConditionalFormat(block.sheet, id);
      return null;
    },
    GetCount: (block) => formatsOf(block).length,
    GetItem: (block, id) => {
      const found = formatsOf(block).find((format) => format.id === textOf(id));
      if (!found) throw itemNotFound("ConditionalFormatCollection.getItem");
      return one(block, found.id);
    },
    GetItemAt: (block, index) => {
      const found = formatsOf(block)[numberOf(index)];
      if (!found) throw itemNotFound("ConditionalFormatCollection.getItemAt");
      return one(block, found.id);
    },
  },
});

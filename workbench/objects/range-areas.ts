import type { Rect } from "../engine/engine-states";
import { numberOf } from "../wire/argument";
import { serverType } from "../wire/server-type";
import { itemNotFound } from "../wire/service-error";
import { Block } from "./block";
import type { ExcelHost } from "./excel-host";
import { addressOf } from "./range-scalars";

interface Areas {
  readonly host: ExcelHost;
  readonly sheet: number;
  readonly rects: readonly Rect[];
}

const blocksOf = ({ host, sheet, rects }: Areas): Block[] => rects.map((rect) => new Block(host, sheet, rect));
const addressesOf = (areas: Areas): string => blocksOf(areas).map(addressOf).join(",");

const rangeCollection = serverType<Areas>("RangeCollection", {
  items: ({ host, sheet, rects }) => rects.map((rect) => host.model.range(sheet, rect)),
  methods: {
    GetCount: ({ rects }) => rects.length,
    GetItemAt: ({ host, sheet, rects }, index) => {
      const rect = rects[numberOf(index)];
      if (!rect) throw itemNotFound("RangeCollection.getItemAt");
      return host.model.range(sheet, rect);
    },
  },
});

/** Several blocks of one sheet, in the order they were given. */
export const rangeAreas = serverType<Areas>("RangeAreas", {
  isTracked: true,
  scalars: {
    Address: addressesOf,
    AddressLocal: addressesOf,
    AreaCount: ({ rects }) => rects.length,
    CellCount: ({ rects }) => rects.reduce((sum, { rows, columns }) => sum + rows * columns, 0),
  },
  links: {
    Areas: rangeCollection,
    Worksheet: ({ host, sheet }) => host.model.worksheet(sheet),
  },
  methods: {
    Clear: (areas, applyTo) => {
      for (const { sheet, rect } of blocksOf(areas)) areas.host.model.range(sheet, rect).call("Clear", [applyTo ?? null]);
      return null;
    },
  },
});

import type { BorderSide } from "../engine/engine-states";
import { wordOf } from "../wire/argument";
import { type Settable, serverType } from "../wire/server-type";
import { itemNotFound } from "../wire/service-error";
import { announceFormat } from "./announce";
import { type Block, commonValue } from "./block";
import { borderValue, SIDES, writeBorder } from "./cell-border";
import { ALIGNMENT, FILL, FONT, PROTECTION, type StyleMember } from "./cell-style";
import { assertAllowed } from "./guard";
import { autofitColumns, autofitRows, columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./range-size";

interface Side {
  readonly block: Block;
  readonly side: BorderSide;
}

/** Each member reads what all cells have in common (null where they differ) and sets all cells. */
function styleScalars(typeName: string, members: Readonly<Record<string, StyleMember>>): Record<string, Settable<Block>> {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      {
        get: (block) => commonValue(block, (row, column) => member.get(block.host.engine.style(block.sheet, row, column))),
        set: (block, value) => setStyle(block, member.patch(value, `${typeName}.${name}`)),
      },
    ]),
  );
}

function setStyle(block: Block, patch: ReturnType<StyleMember["patch"]>): void {
  assertAllowed(block.host, block.sheet, "allowFormatCells");
  block.host.engine.setStyle(block.sheet, block.rect, patch);
  announceFormat(block.host, block.sheet, block.rect);
}

const rangeFill = serverType<Block>("RangeFill", {
  scalars: styleScalars("RangeFill", FILL),
  methods: {
    Clear: (block) => {
      setStyle(block, { fill: "" });
      return null;
    },
  },
});

const rangeFont = serverType<Block>("RangeFont", { scalars: styleScalars("RangeFont", FONT) });

const formatProtection = serverType<Block>("FormatProtection", { scalars: styleScalars("FormatProtection", PROTECTION) });

function borderScalar(member: "style" | "weight" | "color"): Settable<Side> {
  return {
    get: ({ block, side }) => borderValue(block, side, member),
    set: ({ block, side }, value) => {
      assertAllowed(block.host, block.sheet, "allowFormatCells");
      writeBorder(block, side, member, value);
      announceFormat(block.host, block.sheet, block.rect);
    },
  };
}

const rangeBorder = serverType<Side>("RangeBorder", {
  id: ({ side }) => side,
  scalars: {
    SideIndex: ({ side }) => side,
    Style: borderScalar("style"),
    Weight: borderScalar("weight"),
    Color: borderScalar("color"),
  },
});

const rangeBorderCollection = serverType<Block>("RangeBorderCollection", {
  scalars: { Count: () => SIDES.length },
  items: (block) => SIDES.map((side) => rangeBorder({ block, side })),
  methods: {
    GetItem: (block, side) => rangeBorder({ block, side: wordOf(SIDES, side) }),
    GetItemAt: (block, index) => {
      const side = typeof index === "number" ? SIDES[index] : undefined;
      if (!side) throw itemNotFound("RangeBorderCollection.getItemAt");
      return rangeBorder({ block, side });
    },
  },
});

export const rangeFormat = serverType<Block>("RangeFormat", {
  scalars: {
    ...styleScalars("RangeFormat", ALIGNMENT),
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  links: { Fill: rangeFill, Font: rangeFont, Borders: rangeBorderCollection, Protection: formatProtection },
  methods: {
    AutofitColumns: (block) => {
      autofitColumns(block);
      return null;
    },
    AutofitRows: (block) => {
      autofitRows(block);
      return null;
    },
  },
});

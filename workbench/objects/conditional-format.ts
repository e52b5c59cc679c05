import type { ConditionalFormatState } from "../engine/engine-states";
import { flagOf, numberOf, textOf } from "../wire/argument";
import type { Argument, ServerObject } from "../wire/server-object";
import { type Settable, serverType } from "../wire/server-type";
import { invalidArgument, invalidOperation, itemNotFound } from "../wire/service-error";
import type { WireValue } from "../wire/wire-message";
import { colorOf } from "./color";
import type { ExcelHost } from "./excel-host";
import { assertAllowed } from "./guard";

export interface FormatKey {
  readonly host: ExcelHost;
  readonly sheet: number;
  readonly id: string;
}

type Look = ConditionalFormatState["look"];

function stateOf({ host, sheet, id }: FormatKey): ConditionalFormatState {
  const state = host.engine.conditionalFormats(sheet).find((known) => known.id === id);
  if (!state) throw itemNotFound();
  return state;
}

function change(key: FormatKey, patch: Partial<ConditionalFormatState>): void {
  assertAllowed(key.host, key.sheet, "allowFormatCells");
  key.host.engine.setConditionalFormat({ ...stateOf(key), ...patch });
}

/** A member of the look that is null where nothing was set. */
function lookScalar<K extends keyof Look>(member: K, parse: (value: Argument) => NonNullable<Look[K]>): Settable<FormatKey> {
  return {
    get: (key) => stateOf(key).look[member] ?? null,
    set: (key, value) => change(key, { look: { ...stateOf(key).look, [member]: parse(value) } }),
  };
}

const fill = serverType<FormatKey>("ConditionalRangeFill", {
  scalars: { Color: lookScalar("fill", (value) => colorOf(value, "ConditionalRangeFill.color")) },
});

const font = serverType<FormatKey>("ConditionalRangeFont", {
  scalars: {
    Color: lookScalar("fontColor", (value) => colorOf(value, "ConditionalRangeFont.color")),
    Bold: lookScalar("bold", (value) => flagOf(value, "ConditionalRangeFont.bold")),
  },
});

const look = serverType<FormatKey>("ConditionalRangeFormat", { links: { Fill: fill, Font: font } });

const formulaRule = serverType<FormatKey>("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: (key) => String(stateOf(key).rule["formula"] ?? ""),
      set: (key, value) => change(key, { rule: { formula: textOf(value, "ConditionalFormatRule.formula") } }),
    },
  },
});

/** A rule that is one plain object, stored as sent. */
const ruleScalar: Settable<FormatKey> = {
  get: (key) => ({ ...(stateOf(key).rule as { [name: string]: WireValue }) }),
  set: (key, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
    change(key, { rule: { ...value } });
  },
};

const custom = serverType<FormatKey>("CustomConditionalFormat", { links: { Rule: formulaRule, Format: look } });
const cellValue = serverType<FormatKey>("CellValueConditionalFormat", { scalars: { Rule: ruleScalar }, links: { Format: look } });
const text = serverType<FormatKey>("TextConditionalFormat", { scalars: { Rule: ruleScalar }, links: { Format: look } });
const colorScale = serverType<FormatKey>("ColorScaleConditionalFormat", {
  scalars: {
    ThreeColorScale: (key) => Object.hasOwn(criteriaOf(key), "midpoint"),
    Criteria: {
      get: (key) => criteriaOf(key),
      set: (key, value) => {
        if (typeof value !== "object" || value === null) throw invalidArgument("ColorScaleConditionalFormat.criteria");
        change(key, { rule: { criteria: value } });
      },
    },
  },
});

function criteriaOf(key: FormatKey): { readonly [name: string]: WireValue } {
  const criteria = stateOf(key).rule["criteria"];
  return typeof criteria === "object" && criteria !== null ? { ...criteria } : {};
}

/** The part that belongs to the format's own type; another type's part is an error, or a null object. */
function kind(type: ConditionalFormatState["type"], make: (key: FormatKey) => ServerObject, isOptional: boolean) {
  return (key: FormatKey): ServerObject | null => {
    if (stateOf(key).type === type) return make(key);
    if (isOptional) return null;
    throw invalidOperation("This operation is not permitted for the current object: the conditional format has another type.");
  };
}

export const conditionalFormat = serverType<FormatKey>("ConditionalFormat", {
  id: ({ id }) => id,
  scalars: {
    Id: ({ id }) => id,
    Type: (key) => stateOf(key).type,
    Priority: {
      get: (key) => stateOf(key).priority,
      set: (key, value) => change(key, { priority: numberOf(value, "ConditionalFormat.priority") }),
    },
    StopIfTrue: {
      get: (key) => stateOf(key).stopIfTrue,
      set: (key, value) => change(key, { stopIfTrue: flagOf(value, "ConditionalFormat.stopIfTrue") }),
    },
  },
  links: {
    Custom: kind("Custom", custom, false),
    CustomOrNullObject: kind("Custom", custom, true),
    CellValue: kind("CellValue", cellValue, false),
    CellValueOrNullObject: kind("CellValue", cellValue, true),
    TextComparison: kind("ContainsText", text, false),
    TextComparisonOrNullObject: kind("ContainsText", text, true),
    ColorScale: kind("ColorScale", colorScale, false),
    ColorScaleOrNullObject: kind("ColorScale", colorScale, true),
  },
  methods: {
    Delete: (key) => {
      assertAllowed(key.host, key.sheet, "allowFormatCells");
      key.host.engine.deleteConditionalFormat(key.sheet, key.id);
      return null;
    },
    GetRange: (key) => key.host.model.range(key.sheet, stateOf(key).rect),
    GetRangeOrNullObject: (key) => key.host.model.range(key.sheet, stateOf(key).rect),
  },
});

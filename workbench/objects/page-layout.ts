import type { PageState } from "../engine/engine-states";
import { flagOf, numberOf, textOf, wordOf } from "../wire/argument";
import type { Argument } from "../wire/server-object";
import { type Settable, serverType } from "../wire/server-type";
import { HostGap, invalidArgument } from "../wire/service-error";
import { parseReference, printBlock } from "./address";
import { Block, placeOf } from "./block";
import { assertAllowed } from "./guard";
import { type SheetKey, stateOf } from "./worksheet-state";

const ORIENTATION = ["Portrait", "Landscape"] as const;
/** Points per unit (`PrintMarginUnit`). */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
/** `HeaderFooterState`. */
const HEADER_STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

function change({ host, sheet }: SheetKey, patch: Partial<PageState>): null {
  assertAllowed(host, sheet);
  host.isDirty = true;
  host.engine.updateSheet(sheet, { page: { ...host.sheet(sheet).page, ...patch } });
  return null;
}

function member<K extends "centerHorizontally" | "paperSize" | "orientation">(
  name: K,
  parse: (value: Argument) => PageState[K],
): Settable<SheetKey> {
  return {
    get: (key) => stateOf(key).page[name],
    set: (key, value) => change(key, { [name]: parse(value) }),
  };
}

function margin(side: (typeof MARGINS)[number]): Settable<SheetKey> {
  return {
    get: (key) => stateOf(key).page.margins[side],
    set: (key, value) => {
      change(key, { margins: { ...stateOf(key).page.margins, [side]: numberOf(value, `PageLayout.${side}Margin`) } });
    },
  };
}

/** Header and footer of all pages, or of the first where that has its own. */
interface Pages {
  readonly key: SheetKey;
  readonly isFirst: boolean;
}

function pageText(all: "centerHeader" | "centerFooter", first: "firstHeader" | "firstFooter"): Settable<Pages> {
  return {
    get: ({ key, isFirst }) => stateOf(key).page[isFirst ? first : all],
    set: ({ key, isFirst }, value) => {
      change(key, { [isFirst ? first : all]: textOf(value, `HeaderFooter.${all}`) });
    },
  };
}

const headerFooter = serverType<Pages>("HeaderFooter", {
  scalars: {
    CenterHeader: pageText("centerHeader", "firstHeader"),
    CenterFooter: pageText("centerFooter", "firstFooter"),
  },
});

const headerFooterGroup = serverType<SheetKey>("HeaderFooterGroup", {
  scalars: {
    State: {
      get: (key) => (stateOf(key).page.isFirstDifferent ? "FirstAndDefault" : "Default"),
      set: (key, value) => {
        const state = wordOf(HEADER_STATES, value, "HeaderFooterGroup.state");
        if (state === "OddAndEven" || state === "FirstOddAndEven") throw new HostGap(`HeaderFooterGroup.state ${state}`);
        return change(key, { isFirstDifferent: state === "FirstAndDefault" });
      },
    },
  },
  links: {
    DefaultForAllPages: (key) => headerFooter({ key, isFirst: false }),
    FirstPage: (key) => headerFooter({ key, isFirst: true }),
  },
});

export const pageLayout = serverType<SheetKey>("PageLayout", {
  scalars: {
    Orientation: member("orientation", (value) => wordOf(ORIENTATION, value, "PageLayout.orientation")),
    PaperSize: member("paperSize", (value) => textOf(value, "PageLayout.paperSize")),
    CenterHorizontally: member("centerHorizontally", (value) => flagOf(value, "PageLayout.centerHorizontally")),
    // "" stands for a count that goes on from the tab before.
    FirstPageNumber: {
      get: (key) => stateOf(key).page.firstPageNumber ?? "",
      set: (key, value) => {
        const isAuto = value === null || value === "";
        change(key, { firstPageNumber: isAuto ? null : numberOf(value, "PageLayout.firstPageNumber") });
      },
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    Zoom: { get: zoomOf, set: setZoom },
  },
  links: { HeadersFooters: headerFooterGroup },
  methods: {
    SetPrintArea: (key, range) =>
      change(key, { printArea: printBlock(placeOf(key.host, range, key.sheet, "PageLayout.setPrintArea").rect) }),
    GetPrintAreaOrNullObject: (key) => {
      const reference = parseReference(stateOf(key).page.printArea);
      return reference ? key.host.model.rangeAreas(key.sheet, [reference.rect]) : null;
    },
    SetPrintTitleRows: (key, range) => {
      const { rect } = placeOf(key.host, range, key.sheet, "PageLayout.setPrintTitleRows");
      return change(key, { titleRows: `${rect.row + 1}:${rect.row + rect.rows}` });
    },
    GetPrintTitleRowsOrNullObject: (key) => {
      const reference = parseReference(stateOf(key).page.titleRows);
      return reference ? new Block(key.host, key.sheet, reference.rect).range(reference.rect) : null;
    },
    SetPrintMargins: (key, unit, options) => {
      const points = UNITS[textOf(unit, "PageLayout.setPrintMargins")];
      if (points === undefined || typeof options !== "object" || options === null) throw invalidArgument("PageLayout.setPrintMargins");
      const margins: Record<string, number> = { ...stateOf(key).page.margins };
      for (const [side, size] of Object.entries(options)) {
        if (!MARGINS.some((known) => known === side)) throw invalidArgument("PageLayout.setPrintMargins");
        margins[side] = numberOf(size, "PageLayout.setPrintMargins") * points;
      }
      return change(key, { margins: { ...stateOf(key).page.margins, ...margins } });
    },
  },
});

/** `PageLayoutZoomOptions`; 0 pages stands for "as many as it takes", and is not told. */
function zoomOf(key: SheetKey): { [name: string]: number } {
  const { fitToWide, fitToTall } = stateOf(key).page;
  if (fitToWide === 0 && fitToTall === 0) return { scale: 100 };
  return {
    ...(fitToWide > 0 ? { horizontalFitToPages: fitToWide } : {}),
    ...(fitToTall > 0 ? { verticalFitToPages: fitToTall } : {}),
  };
}

function setZoom(key: SheetKey, value: Argument): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument("PageLayout.zoom");
  const { horizontalFitToPages, verticalFitToPages, scale } = value as { readonly [name: string]: Argument };
  if (scale !== undefined && scale !== null && scale !== 100) throw new HostGap("PageLayout.zoom.scale");
  const pages = (count: Argument | undefined) => (count === undefined || count === null ? 0 : numberOf(count, "PageLayout.zoom"));
  change(key, { fitToWide: pages(horizontalFitToPages), fitToTall: pages(verticalFitToPages) });
}

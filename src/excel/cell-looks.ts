import { type CellFormat, DEFAULT_FORMAT, type Horizontal, type Vertical } from "../sheet/cell-format";

/** What `getCellProperties` is asked for to know everything of `CellFormat` but the number format. All ExcelApi 1.9. */
export const EVERY_LOOK: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, color: true },
    fill: { color: true },
    borders: { style: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** Gives formats as few objects, so that an image keeps each once. */
export class FormatPool {
  private readonly formats = new Map<string, CellFormat>();

  /** Number format and font; the rest as `DEFAULT_FORMAT`. */
  facts(numberFormat: string, font: string): CellFormat {
    return this.once(`${font}\n${numberFormat}`, () => ({ ...DEFAULT_FORMAT, numberFormat, font }));
  }

  /** Everything, from what `EVERY_LOOK` gave. */
  full(numberFormat: string, properties: Excel.CellProperties | undefined): CellFormat {
    const format = properties?.format ?? {};
    return this.once(`${JSON.stringify(format)}\n${numberFormat}`, () => formatFrom(numberFormat, format));
  }

  private once(key: string, make: () => CellFormat): CellFormat {
    const known = this.formats.get(key);
    if (known) return known;
    const made = make();
    this.formats.set(key, made);
    return made;
  }
}

function formatFrom(numberFormat: string, format: Excel.CellPropertiesFormat): CellFormat {
  const { font, fill, borders, horizontalAlignment, verticalAlignment, wrapText } = format;
  return {
    numberFormat,
    font: font?.name ?? "",
    size: font?.size ?? DEFAULT_FORMAT.size,
    bold: font?.bold === true,
    italic: font?.italic === true,
    // Excel says black for automatic, and white for no fill.
    color: isColor(font?.color, "#000000") ? (font?.color ?? "") : "",
    fill: isColor(fill?.color, "#FFFFFF") ? (fill?.color ?? "") : "",
    horizontal: horizontalFrom(horizontalAlignment),
    vertical: verticalFrom(verticalAlignment),
    wrap: wrapText === true,
    border: [borders?.top, borders?.bottom, borders?.left, borders?.right].every((edge) => edge?.style === "Continuous"),
  };
}

function isColor(color: string | undefined, none: string): boolean {
  return color !== undefined && color !== null && color !== "" && color.toUpperCase() !== none;
}

function horizontalFrom(alignment: Excel.CellPropertiesFormat["horizontalAlignment"]): Horizontal {
  switch (alignment) {
    case "Left":
      return "left";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "Right":
      return "right";
    default:
      return "general";
  }
}

function verticalFrom(alignment: Excel.CellPropertiesFormat["verticalAlignment"]): Vertical {
  if (alignment === "Top") return "top";
  return alignment === "Center" ? "center" : "bottom";
}

/** Whether a blank cell is formatted so that someone sees it; a font alone is not seen. */
export function isSeenWhenBlank(format: CellFormat): boolean {
  return format.border || format.fill !== "" || format.numberFormat !== "General" || format.horizontal !== "general";
}

import type { Worksheet } from "@cj-tech-master/excelts";
import type { PageState } from "./engine-states";

/** Paper sizes of the file format that offices here use; Office.js has a word for each. */
const PAPER: Readonly<Record<number, string>> = { 1: "Letter", 5: "Legal", 8: "A3", 9: "A4", 11: "A5" };
const POINTS_PER_INCH = 72;
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;

export function pageState({ pageSetup, headerFooter }: Worksheet): PageState {
  const { margins, fitToPage } = pageSetup;
  const inches = margins ?? { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  return {
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER[pageSetup.paperSize ?? 1] ?? String(pageSetup.paperSize),
    titleRows: pageSetup.printTitlesRow?.replaceAll("$", "") ?? "",
    printArea: pageSetup.printArea?.replaceAll("$", "").replaceAll("&&", ",") ?? "",
    fitToWide: fitToPage ? pageSetup.fitToWidth : 0,
    fitToTall: fitToPage ? pageSetup.fitToHeight : 0,
    margins: {
      top: points(inches.top),
      bottom: points(inches.bottom),
      left: points(inches.left),
      right: points(inches.right),
      header: points(inches.header),
      footer: points(inches.footer),
    },
    firstPageNumber: pageSetup.firstPageNumber ?? null,
    centerFooter: part(headerFooter?.oddFooter, "C"),
    centerHeader: part(headerFooter?.oddHeader, "C"),
    isFirstDifferent: headerFooter?.differentFirst ?? false,
    firstFooter: part(headerFooter?.firstFooter, "C"),
    firstHeader: part(headerFooter?.firstHeader, "C"),
    centerHorizontally: pageSetup.horizontalCentered ?? false,
  };
}

export function patchPage(worksheet: Worksheet, page: Partial<PageState>): void {
  const { pageSetup, headerFooter } = worksheet;
  if (page.orientation !== undefined) pageSetup.orientation = page.orientation.toLowerCase();
  if (page.paperSize !== undefined) {
    const size = Object.entries(PAPER).find(([, name]) => name.toLowerCase() === page.paperSize?.toLowerCase())?.[0];
    const code = Number(size ?? page.paperSize);
    if (Number.isInteger(code)) pageSetup.paperSize = code;
  }
  if (page.titleRows !== undefined) pageSetup.printTitlesRow = page.titleRows.replaceAll("$", "");
  if (page.printArea !== undefined) pageSetup.printArea = page.printArea.replaceAll("$", "");
  if (page.centerHorizontally !== undefined) pageSetup.horizontalCentered = page.centerHorizontally;
  if (page.fitToWide !== undefined) pageSetup.fitToWidth = page.fitToWide;
  if (page.fitToTall !== undefined) pageSetup.fitToHeight = page.fitToTall;
  if (page.fitToWide !== undefined || page.fitToTall !== undefined) {
    pageSetup.fitToPage = pageSetup.fitToWidth > 0 || pageSetup.fitToHeight > 0;
  }
  if (page.margins !== undefined) {
    const margins = { ...pageSetup.margins };
    for (const side of MARGINS) margins[side] = page.margins[side] / POINTS_PER_INCH;
    pageSetup.margins = margins;
  }
  if (page.firstPageNumber === null) delete pageSetup.firstPageNumber;
  else if (page.firstPageNumber !== undefined) pageSetup.firstPageNumber = page.firstPageNumber;
  if (page.centerFooter !== undefined) headerFooter.oddFooter = withPart(headerFooter.oddFooter, "C", page.centerFooter);
  if (page.centerHeader !== undefined) headerFooter.oddHeader = withPart(headerFooter.oddHeader, "C", page.centerHeader);
  if (page.isFirstDifferent !== undefined) headerFooter.differentFirst = page.isFirstDifferent;
  if (page.firstFooter !== undefined) headerFooter.firstFooter = withPart(headerFooter.firstFooter, "C", page.firstFooter);
  if (page.firstHeader !== undefined) headerFooter.firstHeader = withPart(headerFooter.firstHeader, "C", page.firstHeader);
}

/** To a hundredth of a point: a file's inches are decimals. */
function points(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 100) / 100;
}

type Third = "L" | "C" | "R";

/** A header is "&Lleft&Ccentre&Rright"; text before any mark is the centre's. */
function parts(text: string | null | undefined): Record<Third, string> {
  const found: Record<Third, string> = { L: "", C: "", R: "" };
  let third: Third = "C";
  for (const piece of (text ?? "").split(/(?<!&)(?=&[LCR])/)) {
    const mark = /^&([LCR])/.exec(piece)?.[1];
    if (mark === "L" || mark === "C" || mark === "R") third = mark;
    found[third] += mark ? piece.slice(2) : piece;
  }
  return found;
}

function part(text: string | null | undefined, third: Third): string {
  return parts(text)[third];
}

function withPart(text: string | null | undefined, third: Third, value: string): string {
  const next = { ...parts(text), [third]: value };
  return (["L", "C", "R"] as const).map((name) => (next[name] ? `&${name}${next[name]}` : "")).join("");
}

import type { cellRules as vi } from "../vi/cell-rule";
import { COMPARE, n, said, words } from "./rule-words";

/** Rules about single cells and names. */
export const cellRules: typeof vi = {
  K01: words(
    "Number as text",
    (f) => `A number typed as text, “${said(f)}”`,
    "Make the cell a number and type it again",
    "Please type this cell again as a number",
  ),
  K02: words("Fraction of a person", (f) => `“${said(f)}” where whole persons are due`, COMPARE, "Please write whole persons"),
  K04: words("Negative number", (f) => `A negative number, “${said(f)}”`, COMPARE, "Please write a number from 0"),
  K05: words(
    "Error cell",
    (f) => `An error cell, ${said(f)}`,
    "Mend the formula or type the number",
    "Please mend the formula or type the number",
  ),
  K06: words(
    "Formula without a value",
    () => "A formula that was never calculated: there is no figure yet",
    "Open the file in Excel, save it, and read it again",
    "Please open the file in Excel, save it and send it again",
  ),
  K09: words("Month first", (f) => `The date “${said(f)}” has its month first`, "Write day/month/year", "Please write day/month/year"),
  K10: words(
    "Two-digit year",
    (f) => `The date “${said(f)}” has a two-digit year`,
    "Write four digits of the year",
    "Please write four digits of the year",
  ),
  K11: words("No such date", (f) => `There is no day “${said(f)}”`, "Look the day up", "Please look the day up"),
  K12: words(
    "Key figure missing",
    (f) => `Missing: ${said(f)}`,
    "Ask the union; blank is not 0",
    "Please write the figure; 0 where there is none",
  ),
  K13: words(
    "Tax code without its 0",
    (f) => `The tax code “${said(f)}” has lost its leading 0`,
    "Make the cell text and type all digits",
    "Please make the cell text and type all digits",
  ),
  K14: words(
    "Formula that reaches out",
    (f) => `The cell has a formula that opens a link or calls another program; it shows “${said(f)}”`,
    "Do not click the cell; ask the union to type the value",
    "Please delete the formula and type the value",
  ),
  K16: words("Unreadable", (f) => `“${said(f)}” cannot be read as a figure`, COMPARE, "Please write only the number"),
  V01: words(
    "Old font",
    (f) => `Typed in a .Vn font (TCVN3), read as “${said(f)}”`,
    "Convert to Unicode",
    "Please type it in a Unicode font",
  ),
  V02: words(
    "VNI font",
    (f) => `Typed in a VNI font, read as “${said(f)}”`,
    "Convert to a Unicode font",
    "Please type it again in a Unicode font",
  ),
  V03: words(
    "Font not known",
    (f) => `“${said(f)}” may be typed in an old font; it was left as it is`,
    "If its font is an old one, convert the cell; for a file that was sent in, choose under “See how it is read”",
    "Please look at this cell again",
  ),
  V04: words(
    "Decomposed Unicode",
    (f) => `“${said(f)}” is decomposed Unicode`,
    "Convert to composed Unicode",
    "Please choose composed Unicode in the keyboard driver",
  ),
  V05: words(
    "Look-alike letters",
    (f) => `“${said(f)}” has letters of another alphabet that look like ours`,
    "Type the name again on a Vietnamese keyboard",
    "Please type the name again on a Vietnamese keyboard",
  ),
  V06: words("Stray spaces", (f) => `“${said(f)}” has stray spaces`, "Remove the spaces", "Please remove the spaces"),
  V08: words(
    "Old font turned into capitals",
    (f) => `“${said(f)}” was typed in a .Vn font and turned into capitals: it cannot be read any more and must be typed again`,
    "Type the cell again in a Unicode font",
    "Please type this cell again in a Unicode font",
  ),
  D01: words(
    "Unknown unit",
    (f) => `“${said(f)}” is not on the list of unions`,
    "Look the name up, or add the unit",
    "Please write the name as on the list",
  ),
  D02: words(
    "Name spelled otherwise",
    (f) => `Spelled “${said(f)}”, on the list “${String(f["expected"] ?? "")}”`,
    "Confirm that it is one unit, then correct the name",
    "Please write the name as on the list",
  ),
  D03: words(
    "Name nearly known",
    (f) => `“${said(f)}” is not on the list, but nearly “${String(f["expected"] ?? "")}”`,
    "Confirm whether it is one unit, then correct the name",
    "Please write the name as on the list",
  ),
  D04: words(
    "Unit repeated",
    (f) =>
      `“${said(f)}” stands in row ${n(f["row"])}${f["tab"] === undefined ? "" : ` of the tab “${f["tab"]}”`} already: only that row counts`,
    "Remove the repeated row",
    "Please remove the repeated row",
  ),
  D05: words(
    "Tax code repeated",
    (f) => `Tax code “${said(f)}” stands in row ${n(f["row"])} already`,
    "Look the tax code up",
    "Please look the tax code up",
  ),
  D08: words(
    "Other sector",
    (f) => `Sector “${said(f)}”, on the list “${String(f["expected"] ?? "")}”`,
    "Look the sector up and correct one place",
    "Please write the sector again",
  ),
  D09: words(
    "List of another office",
    (f) => `${n(f["unknown"])} of ${n(f["units"])} units are not on the list “${String(f["tab"] ?? "")}”, so none of this list is counted`,
    "Ask where it comes from; add the units if they are yours",
    "Please send the right list",
  ),
};

import { printNumber } from "../number";
import type { annex as vi } from "../vi/annex";

const DOTS = "……";
const MONTHS = "January February March April May June July August September October November December".split(" ");

const date = (iso: string | null) => {
  const [year, month, day] = iso === null ? [] : iso.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return `${DOTS} ${DOTS} ${DOTS}`;
  return `${day} ${MONTHS[month - 1] ?? month} ${year}`;
};

export const annex: typeof vi = {
  title: "Annex",
  state: "SOCIALIST REPUBLIC OF VIET NAM",
  motto: "Independence - Freedom - Happiness",
  annex: "Annex",
  heading: (year) => `TARGETS FOR NEW MEMBERS IN ${year} FOR THE GRASSROOTS UNIONS`,
  source: (number, day, issuer) =>
    `(To Decision No. ${number || `${DOTS}/${DOTS}`} of ${date(day)} by the Standing Board, ${issuer || DOTS.repeat(6)})`,
  unit: "Unit: persons",
  columns: {
    no: "No.",
    name: "Union",
    workers: "Workers",
    members: "Members",
    rate: "Rate (%)",
    nonMembers: "Non-members",
    part: (year) => `Target for ${year}`,
    after: "Rate expected (%)",
    note: "Note",
    key: "Key",
    group: "Group",
    place: "Row of the sheet Allocation",
  },
  groupSum: (numeral) => `Sum ${numeral}`,
  sum: "TOTAL",
  leftOut: (rows) => `Note: ${printNumber(rows, "en")} rows of the list get no target; the sheet “Allocation” says why.`,
  place: (place, day) => `${place || DOTS.repeat(2)}, ${date(day)}`,
  preparer: "PREPARED BY",
  onBehalf: "ON BEHALF OF THE STANDING BOARD",
  chair: "CHAIR",
  forChair: "FOR THE CHAIR",
  viceChair: "VICE CHAIR",
  blank: DOTS.repeat(6),
};

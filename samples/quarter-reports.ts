import { districtUnions } from "./district-unions";
import type { HeadCount, SampleUnion } from "./sample-union";

/** What one union reports for one quarter, as it stands on the form. Persons, but for `dialogues`, `classes` (counts) and dates. */
export interface QuarterReport {
  /** What is to be seen in this report. */
  readonly id: "clean" | "wrong-closing" | "wrong-period";
  readonly union: SampleUnion;
  /** As the title says it. */
  readonly period: string;
  /** "10/3/2021", as typed. */
  readonly cutOff: string;
  /** The line above the signature. */
  readonly signed: string;
  /** Who filled in the form. */
  readonly clerk: string;
  readonly workers: HeadCount;
  readonly insured: number;
  readonly opening: number;
  readonly admitted: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly left: number;
  /** As printed: in the wrong one not opening + admitted + moved in − moved out − left. */
  readonly closing: HeadCount;
  readonly introduced: number;
  readonly joinedParty: number;
  readonly dialogues: number;
  readonly classes: number;
  /** Lượt người: attendances, one person may count twice. */
  readonly attendances: number;
}

/** Three reports that came in for the first quarter of 2021: one in order, one that does not add up, one for another quarter and late. */
export function quarterReports(): readonly QuarterReport[] {
  const [offices, schools, firms] = districtUnions();
  return [
    report("clean", schools?.unions[33], {
      clerk: "Lâm Thị Kim Oanh",
      admitted: 3,
      movedIn: 1,
      movedOut: 1,
      left: 1,
      introduced: 2,
      joinedParty: 1,
    }),
    report("wrong-closing", firms?.unions[144], {
      clerk: "Hồ Ngọc Diễm",
      admitted: 46,
      movedIn: 0,
      movedOut: 2,
      left: 17,
      introduced: 1,
      joinedParty: 0,
    }),
    report("wrong-period", offices?.unions[24], {
      clerk: "Tạ Hữu Vinh",
      admitted: 1,
      movedIn: 1,
      movedOut: 0,
      left: 1,
      introduced: 1,
      joinedParty: 1,
    }),
  ];
}

type Told = Pick<QuarterReport, "clerk" | "admitted" | "movedIn" | "movedOut" | "left" | "introduced" | "joinedParty">;
const IN_TIME = { period: "QUÝ I NĂM 2021", cutOff: "10/3/2021", signed: "Sông Lau, ngày 12 tháng 3 năm 2021" };
const LATE = { period: "QUÝ IV NĂM 2020", cutOff: "31/12/2020", signed: "Sông Lau, ngày 26 tháng 4 năm 2021" };

function report(id: QuarterReport["id"], union: SampleUnion | undefined, told: Told): QuarterReport {
  if (!union?.workers) throw new Error(`no union with a workforce for the report "${id}"`);
  const { members } = union;
  const closing = members.total + told.admitted + told.movedIn - told.movedOut - told.left;
  const workers = { ...union.workers, total: Math.max(union.workers.total, closing) };
  return {
    id,
    union,
    ...(id === "wrong-period" ? LATE : IN_TIME),
    workers,
    insured: Math.round(workers.total * 0.97),
    opening: members.total,
    ...told,
    closing: { total: id === "wrong-closing" ? swapLastDigits(closing) : closing, female: members.female },
    dialogues: 1,
    classes: 2,
    attendances: Math.round(closing * 1.6),
  };
}

/** 427 becomes 472: the slip of a tired hand. */
function swapLastDigits(number: number): number {
  const units = number % 10;
  const tens = Math.floor(number / 10) % 10;
  return number - units - 10 * tens + 10 * units + tens;
}

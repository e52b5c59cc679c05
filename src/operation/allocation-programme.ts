import type { AllocationTerms } from "../apportion/allocation-request";

/** A target that can be shared out, and the paper it comes from. */
export interface AllocationProgramme {
  readonly key: string;
  /** The paper: number, issuer, day. */
  readonly source: string;
  /** Its own words. */
  readonly sentence: string;
  readonly year: number;
  readonly terms: AllocationTerms;
}

/** Programmes by key. Source: Chương trình 01/CTr-LĐLĐ of LĐLĐ quận Thủ Đức, 14/01/2021, section II. */
export const ALLOCATION_PROGRAMMES: readonly AllocationProgramme[] = [
  {
    key: "thu-duc-2021",
    source: "Chương trình số 01/CTr-LĐLĐ ngày 14/01/2021 của LĐLĐ quận Thủ Đức",
    sentence:
      "Phát triển 4.500 đoàn viên mới. Tỷ lệ đoàn viên/ người lao động đối với CĐCS các đơn vị nhà nước đạt 98%, đối với các đơn vị ngoài nhà nước đạt 80%.",
    year: 2021,
    terms: { target: 4500, rates: { state: 9800, "non-state": 8000 } },
  },
];

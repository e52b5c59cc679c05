import type { SampleEnterprise } from "./enterprises";

/** What is in `doanh-nghiep-mau.xlsx`, counted from the data: the programme's bands by total workers, and by insured workers. */
export function enterpriseKey(list: readonly SampleEnterprise[]) {
  const distinct = [...new Map(list.map((one) => [one.taxCode, one])).values()];
  const band = (from: number, below: number, size: (one: SampleEnterprise) => number) => {
    const within = distinct.filter((one) => size(one) >= from && size(one) < below);
    return { enterprises: within.length, withUnion: within.filter((one) => one.hasUnion).length };
  };
  const bands = (size: (one: SampleEnterprise) => number) => ({
    from25: band(25, Number.POSITIVE_INFINITY, size),
    from10Below25: band(10, 25, size),
    below10: band(0, 10, size),
  });
  return {
    rows: list.length,
    distinctEnterprises: distinct.length,
    typedTwice: list
      .filter((one, index) => list.findIndex((other) => other.taxCode === one.taxCode) < index)
      .map(({ taxCode, name }) => ({ taxCode, name })),
    /** As the total row adds them, the one typed twice counted twice. */
    workers: list.reduce((all, one) => all + one.workers, 0),
    insured: list.reduce((all, one) => all + one.insured, 0),
    withUnion: list.filter((one) => one.hasUnion).length,
    withoutUnion: list.filter((one) => !one.hasUnion).length,
    payFee: list.filter((one) => one.paysFee).length,
    eligible: list.filter((one) => one.eligible).length,
    payFeeWithoutUnion: distinct.filter((one) => one.paysFee && !one.hasUnion).length,
    bandsByWorkers: bands((one) => one.workers),
    bandsByInsured: bands((one) => one.insured),
  };
}

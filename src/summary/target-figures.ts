import type { SummaryText } from "../text/summary-text";
import { countText, hundredthsText, tenthsText } from "./figure-text";
import type { TargetRow } from "./target-row";

/** «31/20 (đạt 155 %)», «6.340/6.509 = 97,40 %», or that there are no figures, and of how many units. */
export function figureText(target: TargetRow, words: SummaryText): { readonly formula: string; readonly text: string } {
  const { part, missing } = target;
  const known = target.whole === null ? reached(target, words) : fraction(target, words);
  const { noFigures } = words;
  const unclearOf = target.row.population?.subject === "enterprises" ? words.unclearFirms : words.unclearOf;
  const tail = missing > 0 ? `; ${unclearOf.before}${missing}${unclearOf.after}` : "";
  const hasFigure = part !== null && (target.whole === null || target.whole > 0);
  const nothing = target.basis !== "typed" && missing === 0 ? words.noUnits : noFigures;
  return {
    formula:
      `=IF(${target.formulas.whole === null ? "ISNUMBER([part])" : "N([whole])>0"},${known.formula},` +
      `${target.basis === "typed" ? `"${noFigures}"` : `IF([missing]=0,"${words.noUnits}","${noFigures}")`})` +
      `${target.basis === "typed" ? "" : `&IF([missing]>0,"; ${unclearOf.before}"&[missing]&"${unclearOf.after}","")`}`,
    text: `${hasFigure ? known.text : nothing}${tail}`,
  };
}

function reached({ part, plan }: TargetRow, words: SummaryText) {
  const [done, asked] = [part ?? 0, plan];
  const before = done < 0 ? { formula: "[part]", text: String(done) } : countText("[part]", done, words);
  const share = tenthsText("INT(1000*[part]/[plan])", asked > 0 ? Math.floor((1000 * done) / asked) : 0, words);
  const { reached: marks } = words.targets;
  const against = countText("[plan]", asked, words);
  const isShare = asked > 0 && done >= 0;
  return {
    formula: `IF([part]<0,[part],${before.formula})&"/"&${against.formula}&IF(AND([plan]>0,[part]>=0),"${marks.before}"&${share.formula}&"${marks.after}","")`,
    text: `${before.text}/${against.text}${isShare ? `${marks.before}${share.text}${marks.after}` : ""}`,
  };
}

function fraction({ part, whole }: TargetRow, words: SummaryText) {
  const [some, all] = [part ?? 0, whole ?? 0];
  const [above, below] = [countText("[part]", some, words), countText("[whole]", all, words)];
  const share = hundredthsText("INT(10000*[part]/[whole])", all > 0 ? Math.floor((10_000 * some) / all) : 0, words);
  const { percent } = words.marks;
  return {
    formula: `${above.formula}&"/"&${below.formula}&" = "&${share.formula}&"${percent}"`,
    text: `${above.text}/${below.text} = ${share.text}${percent}`,
  };
}

/** What was done beside what was asked: a rate in percent, a count as it is; of what is asked of each unit, how many do it. */
export function doneOf({ basis, part, whole }: TargetRow): { readonly formula: string; readonly value: number | null } {
  if (basis !== "rate" && basis !== "units") return { formula: '=IF(ISNUMBER([part]),[part],"")', value: part };
  const value = whole !== null && whole > 0 ? Math.floor((10_000 * (part ?? 0)) / whole) / 100 : null;
  return { formula: '=IF(N([whole])>0,INT(10000*[part]/[whole])/100,"")', value };
}

/** Done as a share of what is asked, cut off to hundredths of a percent. null where nothing is asked or known. */
export function shareOfPlan({ basis, part, whole, plan, row }: TargetRow): { readonly formula: string; readonly value: number | null } {
  if (basis === "each") return { formula: '=IF([whole]>0,INT(10000*[part]/[whole])/10000,"")', value: cut(part ?? 0, whole ?? 0) };
  if (basis === "rate" || basis === "units") {
    const level = row.value?.type === "rate" ? row.value.basisPoints : 0;
    return {
      formula: `=IF(N([whole])>0,INT(100000000*[part]/(${level}*[whole]))/10000,"")`,
      value: cut(10_000 * (part ?? 0), level * (whole ?? 0)),
    };
  }
  const known = part === null ? null : cut(part, plan);
  return { formula: '=IF(AND(ISNUMBER([part]),[plan]>0),INT(10000*[part]/[plan])/10000,"")', value: known };
}

function cut(part: number, whole: number): number | null {
  return whole > 0 ? Math.floor((10_000 * part) / whole) / 10_000 : null;
}

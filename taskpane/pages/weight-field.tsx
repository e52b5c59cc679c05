import { Field, Select } from "@fluentui/react-components";
import type { ProgrammeOption, SplitChoices, SplitSetup } from "../../src/operation/split-choices";
import type { SplitText } from "../../src/text/split-pages-text";
import { useBodyStyles } from "../frame/use-body-styles";
import { useSplitText } from "./use-split-text";

interface WeightFieldProps {
  readonly setup: SplitSetup;
  readonly programme: ProgrammeOption | undefined;
  readonly choices: SplitChoices;
  /** Without the sentences of reason: beside figures that show what a choice does. */
  readonly isBrief?: boolean;
  readonly onChange: (next: SplitChoices) => void;
}

/** «Chia theo», with the column to choose where it is one of the officer's own. */
export function WeightField({ setup, programme, choices, isBrief, onChange }: WeightFieldProps) {
  const body = useBodyStyles();
  const { split, words } = useSplitText();
  const text = split.form;
  const { weight } = choices;
  const weights: SplitChoices["weight"][] = ["gap", "non-members", "workers"];
  if (setup.hasLastYear || weight === "last-year") weights.push("last-year");
  if (setup.columns.length > 0 || weight === "column") weights.push("column");
  const columns =
    setup.columns.includes(choices.weightHeading) || weight !== "column" ? setup.columns : [choices.weightHeading, ...setup.columns];
  const choose = (value: string) => {
    const next = weights.find((one) => one === value) ?? weight;
    const heading = setup.columns.includes(choices.weightHeading) ? choices.weightHeading : (setup.columns[0] ?? "");
    onChange({ ...choices, weight: next, weightHeading: next === "column" ? heading : choices.weightHeading });
  };
  const rates = weight === "gap" ? ratesOf(programme, text, words.percent) : "";
  return (
    <>
      <Field className={body.field} label={text.weight} hint={isBrief ? null : rates + text.weightHints[weight]}>
        <Select className={body.control} value={weight} onChange={(_, { value }) => choose(value)}>
          {weights.map((one) => (
            <option key={one} value={one}>
              {one === "column" ? text.otherColumn : words.weights[one]}
            </option>
          ))}
        </Select>
      </Field>
      {weight === "column" ? (
        <Field className={body.field} label={text.column} hint={isBrief ? null : text.columnHint}>
          <Select
            className={body.control}
            value={choices.weightHeading}
            onChange={(_, { value }) => onChange({ ...choices, weightHeading: value })}
          >
            {columns.map((heading) => (
              <option key={heading} value={heading}>
                {heading}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </>
  );
}

/** «Đủ 98 % ở khu vực nhà nước, 80 % ngoài nhà nước. » */
function ratesOf(programme: ProgrammeOption | undefined, text: SplitText["form"], percent: (rate: number) => string): string {
  const sectors = ["state", "non-state", "neither"] as const;
  const rates = sectors.flatMap((sector) => {
    const rate = programme?.rates[sector];
    return rate === undefined ? [] : [text.rateAt(percent(rate), text.rate[sector])];
  });
  return rates.length === 0 ? text.noRates : text.rates(rates.join(", "));
}

import { Field, Select } from "@fluentui/react-components";
import type { ProgrammeOption, SplitChoices } from "../../src/operation/split-choices";
import { useBodyStyles } from "../frame/use-body-styles";
import { useSplitText } from "./use-split-text";

interface ProgrammeFieldProps {
  readonly programmes: readonly ProgrammeOption[];
  readonly choices: SplitChoices;
  readonly onChange: (next: SplitChoices) => void;
}

/** Which programme: choosing one takes its target too, where it names one. */
export function ProgrammeField({ programmes, choices, onChange }: ProgrammeFieldProps) {
  const body = useBodyStyles();
  const text = useSplitText().split.form;
  const chosen = programmes.find(({ key }) => key === choices.programme);
  const choose = (key: string) => {
    const programme = programmes.find((one) => one.key === key);
    if (programme) onChange({ ...choices, programme: key, target: programme.target ?? choices.target });
  };
  return (
    <Field className={body.field} label={text.programme} hint={chosen?.from === "tab" ? text.fromTab : null}>
      <Select className={body.control} value={choices.programme} onChange={(_, { value }) => choose(value)}>
        {programmes.map(({ key, source, year, issuer }) => (
          <option key={key} value={key}>
            {text.programmeOption(shortSource(source), year, shortIssuer(issuer))}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The label says «Chương trình» already, and the issuer of a programme is most often a federation: a select is narrow. */
const shortSource = (source: string) => source.replace(/^Chương trình (?=\S*\d)/u, "");
const shortIssuer = (issuer: string) => issuer.replace(/^Liên đoàn Lao động /u, "");

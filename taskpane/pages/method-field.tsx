import { Field, Select } from "@fluentui/react-components";
import type { SplitChoices } from "../../src/operation/split-choices";
import { useBodyStyles } from "../frame/use-body-styles";
import { useSplitText } from "./use-split-text";

const METHODS: readonly SplitChoices["method"][] = ["webster", "largest-remainder", "adams", "dhondt", "huntington-hill", "equal"];

interface MethodFieldProps {
  readonly choices: SplitChoices;
  readonly isBrief?: boolean;
  readonly onChange: (next: SplitChoices) => void;
}

/** «Cách làm tròn». */
export function MethodField({ choices, isBrief, onChange }: MethodFieldProps) {
  const body = useBodyStyles();
  const { split, words } = useSplitText();
  const choose = (value: string) => onChange({ ...choices, method: METHODS.find((method) => method === value) ?? choices.method });
  return (
    <Field className={body.field} label={split.form.method} hint={isBrief ? null : split.form.methodHints[choices.method]}>
      <Select className={body.control} value={choices.method} onChange={(_, { value }) => choose(value)}>
        {METHODS.map((method) => (
          <option key={method} value={method}>
            {words.methods[method]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

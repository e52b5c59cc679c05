import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useBodyStyles } from "../frame/use-body-styles";
import { useText } from "../text-context";
import { useSplitText } from "./use-split-text";

interface OfficerFieldProps {
  readonly officer: string;
  readonly onOfficer: (officer: string) => void;
}

/** Who works here: asked where nobody has said so yet, and left alone from then on (it stands in the settings). */
export function OfficerField({ officer, onOfficer }: OfficerFieldProps) {
  const body = useBodyStyles();
  const label = useText().pages.settings.officer;
  const { officerHint } = useSplitText().split.form;
  const [wasKnown] = useState(officer !== "");
  if (wasKnown) return null;
  return (
    <Field className={body.field} label={label} hint={officerHint}>
      <Input className={body.control} value={officer} maxLength={200} autoComplete="name" onChange={(_, { value }) => onOfficer(value)} />
    </Field>
  );
}

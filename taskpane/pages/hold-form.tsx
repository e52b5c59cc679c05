import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { parseTarget } from "../../src/operation/allocation-words";
import type { UnitWhy } from "../../src/operation/split-view";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useFigures } from "../frame/use-figures";
import { useSplitText } from "./use-split-text";

interface HoldFormProps {
  readonly unit: UnitWhy;
  readonly onHold: (count: number | null) => void;
}

/** «Giữ cố định ở số này», and «Bỏ giữ» where the unit is held. */
export function HoldForm({ unit, onHold }: HoldFormProps) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const { n } = useFigures();
  const text = useSplitText().unit;
  const { part, decidedBy } = unit.why;
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? n(part);
  const count = parseTarget(shown);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count === undefined) return;
    setTyped(null);
    onHold(count);
  };
  return (
    <form onSubmit={submit}>
      <h2 className={body.h2}>{text.holdHeading}</h2>
      <Field
        className={body.field}
        label={text.holdLabel}
        hint={text.holdHint}
        {...(count === undefined ? { validationState: "error" as const, validationMessage: text.wrongCount } : {})}
      >
        <Input
          className={mergeClasses(body.control, styles.right)}
          value={shown}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={mergeClasses(body.line, body.gap8)}>
        <Button type="submit" size="small" disabledFocusable={count === undefined}>
          {text.hold}
        </Button>
        {decidedBy === "hold" || decidedBy === "confirmation" ? (
          <Button size="small" appearance="subtle" onClick={() => onHold(null)}>
            {text.release}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { parseTarget } from "../../src/operation/allocation-words";
import type { LeftOutLine } from "../../src/operation/list-view";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useFigureStyles } from "../frame/use-figure-styles";
import { useSplitText } from "./use-split-text";

interface ConfirmUnitProps {
  readonly line: LeftOutLine;
  readonly onConfirm: (line: LeftOutLine, count: number) => void;
}

/** «Xác nhận»: opens a field for the number that the unit is to be held at. */
export function ConfirmUnit({ line, onConfirm }: ConfirmUnitProps) {
  const text = useSplitText().found.ready;
  const [isOpen, setOpen] = useState(false);
  const close = (count: number | null) => {
    setOpen(false);
    if (count !== null) onConfirm(line, count);
  };
  return isOpen ? (
    <CountForm name={line.name} onClose={close} />
  ) : (
    <div>
      <Link more={text.confirmMore(line.name)} onPress={() => setOpen(true)}>
        {text.confirm}
      </Link>
    </div>
  );
}

function CountForm({ name, onClose }: { readonly name: string; readonly onClose: (count: number | null) => void }) {
  const body = useBodyStyles();
  const styles = useFigureStyles();
  const text = useSplitText().found.ready;
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  useEffect(() => field.current?.focus(), []);
  const count = parseTarget(typed);
  const isWrong = typed !== "" && count === undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (count !== undefined) onClose(count);
  };
  return (
    <form onSubmit={submit}>
      <Field
        className={mergeClasses(body.field, body.gap4)}
        label={text.give(name)}
        {...(isWrong ? { validationState: "error" as const, validationMessage: text.wrongCount } : {})}
      >
        <Input
          className={mergeClasses(body.control, styles.right)}
          input={{ ref: field }}
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={mergeClasses(body.line, body.gap8)}>
        <Button type="submit" size="small" disabledFocusable={count === undefined}>
          {text.hold}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => onClose(null)}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

import { Button, Field, Input, mergeClasses } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { NameChoice, Naming } from "../../src/operation/name-choices";
import { nearestUnits } from "../../src/operation/nearest-units";
import { Link } from "../frame/link";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

interface NameChoiceSectionProps {
  readonly choice: NameChoice;
  readonly units: Naming["units"];
  /** The key of the unit that is meant; null for one that is not in the list. */
  readonly onName: (key: string | null) => void;
}

/** Whom a name means: the one it most likely is, or the nearest ones and a search through the list, or none of them. */
export function NameChoiceSection({ choice, units, onName }: NameChoiceSectionProps) {
  const body = useBodyStyles();
  const { naming: text } = useReportText();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  const { said, near, isOther } = choice;
  const nearest = useMemo(() => nearestUnits(units, said, query), [units, said, query]);
  const isProposing = !isOther && near === null && query === "";
  return (
    <>
      <h2 className={body.h2}>{text.question(said)}</h2>
      {isOther ? <p className={mergeClasses(body.p, body.gap4)}>{text.isOther}</p> : null}
      {near === null ? null : <UnitRow unit={near} {...{ units, onName }} />}
      {isProposing ? nearest.map((unit) => <UnitRow key={unit} {...{ unit, units, onName }} />) : null}
      <Field className={mergeClasses(body.field, body.gap8)} label={text.search}>
        <Input
          className={body.control}
          value={typed}
          maxLength={100}
          autoComplete="off"
          placeholder={text.placeholder}
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      {query === "" ? null : nearest.map((unit) => <UnitRow key={unit} {...{ unit, units, onName }} />)}
      {query !== "" && nearest.length === 0 ? <p className={mergeClasses(body.small, body.gap4)}>{text.none}</p> : null}
      {isOther ? null : (
        <p className={mergeClasses(body.p, body.gap12)}>
          <Link onPress={() => onName(null)}>{text.other}</Link>
        </p>
      )}
      <p className={mergeClasses(body.small, body.gap4)}>{text.note}</p>
    </>
  );
}

function UnitRow({ unit, units, onName }: Pick<NameChoiceSectionProps, "units" | "onName"> & { readonly unit: number }) {
  const body = useBodyStyles();
  const { naming: text } = useReportText();
  const ward = units.wards[unit] ?? "";
  return (
    <div className={body.gap8}>
      <Button size="small" onClick={() => onName(units.keys[unit] ?? "")}>
        {text.this(units.names[unit] ?? "")}
      </Button>
      {ward === "" ? null : <p className={body.small}>{text.ward(ward)}</p>}
    </div>
  );
}

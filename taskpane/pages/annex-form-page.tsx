import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { parseAnnexDay, printAnnexDay } from "../../src/operation/annex-day";
import type { AnnexSettings } from "../../src/operation/annex-settings";
import type { AnnexOutcome } from "../../src/operation/split-receipt";
import type { SplitPagesText } from "../../src/text/split-pages-text";
import { Page } from "../frame/page";
import { Passage } from "../frame/passage";
import { useBodyStyles } from "../frame/use-body-styles";
import { useText } from "../text-context";
import { useSplitText } from "./use-split-text";

interface AnnexFormPageProps {
  readonly settings: AnnexSettings;
  /** What making it came to; null before. `nothing` where there is no split to print. */
  readonly outcome: AnnexOutcome | "nothing" | null;
  readonly takesFocus: boolean;
  readonly onMake: (settings: AnnexSettings) => void;
  readonly onBack: () => void;
}

type TextField = "superior" | "issuer" | "number" | "place" | "preparer";

/** «In phụ lục phân bổ»: who issues and signs it, then the print tab. */
export function AnnexFormPage({ settings, outcome, takesFocus, onMake, onBack }: AnnexFormPageProps) {
  const body = useBodyStyles();
  const { frame } = useText();
  const { annex: text } = useSplitText();
  const [typed, setTyped] = useState(settings);
  const [day, setDay] = useState(printAnnexDay(settings.date));
  const date = parseAnnexDay(day);
  const textField = (name: TextField, hint?: string) => (
    <Field className={body.field} label={text[name]} {...(hint === undefined ? {} : { hint })}>
      <Input
        className={body.control}
        value={typed[name]}
        maxLength={200}
        onChange={(_, { value }) => setTyped({ ...typed, [name]: value })}
      />
    </Field>
  );
  const sign = (change: Partial<AnnexSettings["signer"]>) => setTyped({ ...typed, signer: { ...typed.signer, ...change } });
  return (
    <Page
      title={text.title}
      lead={text.lead}
      back={{ text: frame.steps.allocate, run: onBack }}
      main={{ text: text.make, isOff: date === undefined, run: () => onMake({ ...typed, date: date ?? null }) }}
      note={date === undefined ? text.wrongDate : text.willWrite}
      takesFocus={takesFocus}
    >
      {outcome ? <Outcome outcome={outcome} text={text} /> : null}
      <div className={body.fields}>
        {textField("superior", text.superiorHint)}
        {textField("issuer")}
        {textField("number", text.numberHint)}
        <Field
          className={body.field}
          label={text.date}
          hint={text.dateHint}
          {...(date === undefined ? { validationState: "error" as const, validationMessage: text.wrongDate } : {})}
        >
          <Input className={body.control} value={day} maxLength={20} autoComplete="off" onChange={(_, { value }) => setDay(value)} />
        </Field>
        {textField("place")}
        <Field className={body.field} label={text.position}>
          <Select
            className={body.control}
            value={typed.signer.position}
            onChange={(_, { value }) => sign({ position: value === "vice-chair" ? "vice-chair" : "chair" })}
          >
            <option value="chair">{text.positions.chair}</option>
            <option value="vice-chair">{text.positions["vice-chair"]}</option>
          </Select>
        </Field>
        <Field className={body.field} label={text.signer}>
          <Input className={body.control} value={typed.signer.name} maxLength={200} onChange={(_, { value }) => sign({ name: value })} />
        </Field>
        {textField("preparer")}
      </div>
    </Page>
  );
}

function Outcome({ outcome, text }: { readonly outcome: AnnexOutcome | "nothing"; readonly text: SplitPagesText["annex"] }) {
  if (outcome === "nothing")
    return (
      <Passage tone="danger" title={text.nothing} isAlert>
        {text.nothingWhat}
      </Passage>
    );
  if (outcome.kind === "written") return <Passage title={text.made(outcome.tab)}>{text.madeWhat}</Passage>;
  const names = outcome.tabs.map((tab) => `«${tab}»`).join(", ");
  return (
    <Passage tone="danger" title={text[outcome.kind](names)} isAlert>
      {outcome.kind === "taken" ? text.takenWhat : text.changedWhat}
    </Passage>
  );
}

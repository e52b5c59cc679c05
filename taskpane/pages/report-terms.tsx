import { Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import { parseAnnexDay, printAnnexDay } from "../../src/operation/annex-day";
import type { CheckView, DeadlineSaid } from "../../src/operation/check-view";
import { useBodyStyles } from "../frame/use-body-styles";
import { useReportText } from "./use-report-text";

interface ReportTermsProps {
  readonly view: CheckView;
  readonly onPeriod: (period: string | null) => void;
  readonly onDeadline: (deadline: DeadlineSaid | null) => void;
}

const PARTS = ["-Q1", "-Q2", "-H1", "-Q3", "-Q4", ""] as const;

/** Which period reports are asked for, and until when; each as the sheets say until the officer says otherwise. */
export function ReportTerms({ view, onPeriod, onDeadline }: ReportTermsProps) {
  const body = useBodyStyles();
  const { sent: text } = useReportText();
  const { asked, period } = view;
  return (
    <div className={body.fields}>
      <Field className={body.field} label={text.period}>
        <Select className={body.control} value={asked.period ?? ""} onChange={(_, { value }) => onPeriod(value === "" ? null : value)}>
          <option value="">
            {period !== null && asked.period === null ? `${text.periodSaid}: ${text.periodOf(period)}` : text.periodSaid}
          </option>
          {wordsFor(view).map((word) => (
            <option key={word} value={word}>
              {text.periodOf(word)}
            </option>
          ))}
        </Select>
      </Field>
      <DeadlineFields key={`${view.deadline?.day} ${view.deadline?.comparison}`} deadline={view.deadline} onDeadline={onDeadline} />
    </div>
  );
}

/** The year that is spoken of, and the ones before and after it. */
function wordsFor({ asked, period, programme }: CheckView): string[] {
  const year = Number((asked.period ?? period ?? "").slice(0, 4)) || (programme?.year ?? Number(asked.today.slice(0, 4)));
  return [year - 1, year, year + 1].flatMap((one) => PARTS.map((part) => `${one}${part}`));
}

function DeadlineFields({ deadline, onDeadline }: Pick<ReportTermsProps, "onDeadline"> & { readonly deadline: DeadlineSaid | null }) {
  const body = useBodyStyles();
  const { sent: text } = useReportText();
  const [typed, setTyped] = useState(printAnnexDay(deadline?.day ?? null));
  const comparison = deadline?.comparison ?? "before";
  const day = parseAnnexDay(typed);
  const say = (next: DeadlineSaid["comparison"]) => {
    if (day === null && deadline !== null) onDeadline(null);
    if (day && (day !== deadline?.day || next !== deadline.comparison)) onDeadline({ day, comparison: next });
  };
  const wrong = day === undefined ? { validationState: "error" as const, validationMessage: text.badDay } : {};
  return (
    <>
      <Field className={body.field} label={text.deadline}>
        <Select className={body.control} value={comparison} onChange={(_, { value }) => say(value === "by" ? "by" : "before")}>
          <option value="before">{text.comparisons.before}</option>
          <option value="by">{text.comparisons.by}</option>
        </Select>
      </Field>
      <Field className={body.field} label={text.day} hint={comparison === "before" && day ? text.strict(typed) : null} {...wrong}>
        <Input
          className={body.control}
          value={typed}
          maxLength={20}
          autoComplete="off"
          placeholder={text.example}
          onChange={(_, { value }) => setTyped(value)}
          onBlur={() => say(comparison)}
          onKeyDown={({ key }) => (key === "Enter" ? say(comparison) : undefined)}
        />
      </Field>
    </>
  );
}

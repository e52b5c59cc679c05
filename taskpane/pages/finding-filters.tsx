import { Field, mergeClasses, Select } from "@fluentui/react-components";
import type { CheckView } from "../../src/operation/check-view";
import { useBodyStyles } from "../frame/use-body-styles";
import { useChipStyles } from "../frame/use-chip-styles";
import { useLanguage } from "../text-context";
import { type CheckPlace, GROUPINGS } from "./check-place";
import { listValues } from "./filter-findings";
import { groupName } from "./group-findings";
import { useReportText } from "./use-report-text";

interface FindingFiltersProps {
  readonly view: CheckView;
  readonly place: CheckPlace;
  readonly onPlace: (place: CheckPlace) => void;
}

/** By what the findings are put together, and the one rule, unit or tab that is looked at. What is looked at in another grouping stands below, to be let go. */
export function FindingFilters({ view, place, onPlace }: FindingFiltersProps) {
  const body = useBodyStyles();
  const styles = useChipStyles();
  const language = useLanguage();
  const { check } = useReportText();
  const { grouping, only } = place;
  const name = (of: CheckPlace["grouping"], value: string) => groupName({ grouping: of, value }, view, language, check);
  const look = (of: CheckPlace["grouping"], value: string | null) => {
    const { [of]: _, ...others } = only;
    onPlace({ ...place, only: value === null ? others : { ...others, [of]: value }, open: null });
  };
  const values = [...listValues(view, grouping)].map(([value, count]) => ({ value, count, name: name(grouping, value) }));
  const chosen = values.findIndex(({ value }) => value === only[grouping]);
  const others = GROUPINGS.filter((of) => of !== grouping && only[of] !== undefined);
  return (
    <>
      <div className={styles.fields}>
        <Field className={mergeClasses(body.field, styles.half)} label={check.groups.by}>
          <Select
            className={body.control}
            size="small"
            value={grouping}
            onChange={(_, { value }) => onPlace({ ...place, grouping: GROUPINGS.find((of) => of === value) ?? "rule", open: null })}
          >
            {GROUPINGS.map((of) => (
              <option key={of} value={of}>
                {check.groups.names[of]}
              </option>
            ))}
          </Select>
        </Field>
        <Field className={mergeClasses(body.field, styles.half)} label={check.groups.only}>
          <Select
            className={body.control}
            size="small"
            value={String(chosen)}
            onChange={(_, { value }) => look(grouping, values[Number(value)]?.value ?? null)}
          >
            <option value="-1">{check.groups.all[grouping]}</option>
            {values.map(({ value, count, name: words }, index) => (
              <option key={value} value={String(index)}>
                {check.groups.option(words, count)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      {others.length === 0 ? null : (
        <div className={styles.chips}>
          {others.map((of) => (
            <button key={of} type="button" className={styles.chip} onClick={() => look(of, null)}>
              {check.groups.letGo(name(of, only[of] ?? ""))}
            </button>
          ))}
        </div>
      )}
    </>
  );
}

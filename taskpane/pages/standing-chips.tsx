import { mergeClasses } from "@fluentui/react-components";
import { type FindingStanding, STANDINGS } from "../../src/operation/finding-standing";
import { SeveritySign } from "../frame/severity-sign";
import { useBodyStyles } from "../frame/use-body-styles";
import { useChipStyles } from "../frame/use-chip-styles";
import { useFigures } from "../frame/use-figures";
import { useReportText } from "./use-report-text";

interface StandingChipsProps {
  readonly counts: Readonly<Record<FindingStanding, number>>;
  /** None = all are shown. */
  readonly pressed: readonly FindingStanding[];
  readonly onPress: (pressed: readonly FindingStanding[]) => void;
}

/** How many findings stand in each way; pressing one shows those alone. «Đã giải trình» only where something was explained. */
export function StandingChips({ counts, pressed, onPress }: StandingChipsProps) {
  const body = useBodyStyles();
  const styles = useChipStyles();
  const { n } = useFigures();
  const { check } = useReportText();
  const shown = STANDINGS.filter((standing) => standing !== "explained" || counts.explained > 0 || pressed.includes("explained"));
  return (
    <fieldset className={styles.chips} aria-label={check.filter}>
      {shown.map((standing) => {
        const isPressed = pressed.includes(standing);
        return (
          <button
            key={standing}
            type="button"
            className={mergeClasses(styles.chip, isPressed && styles.pressed)}
            aria-pressed={isPressed}
            onClick={() => onPress(isPressed ? pressed.filter((one) => one !== standing) : [...pressed, standing])}
          >
            <SeveritySign severity={standing} />
            <b className={body.strong}>{n(counts[standing])}</b> {check.severities[standing]}
          </button>
        );
      })}
    </fieldset>
  );
}

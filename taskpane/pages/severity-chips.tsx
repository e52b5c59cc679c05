import { mergeClasses } from "@fluentui/react-components";
import type { Finding } from "../../src/finding/finding";
import { SeveritySign } from "../frame/severity-sign";
import { useBodyStyles } from "../frame/use-body-styles";
import { useChipStyles } from "../frame/use-chip-styles";
import { useFigures } from "../frame/use-figures";
import { useReportText } from "./use-report-text";

const SEVERITIES = ["error", "query", "note"] as const;

interface SeverityChipsProps {
  readonly findings: readonly Finding[];
  /** None = all are shown. */
  readonly pressed: readonly Finding["severity"][];
  readonly onPress: (pressed: readonly Finding["severity"][]) => void;
}

/** How many findings there are of each severity; pressing one shows those alone. */
export function SeverityChips({ findings, pressed, onPress }: SeverityChipsProps) {
  const body = useBodyStyles();
  const styles = useChipStyles();
  const { n } = useFigures();
  const { check } = useReportText();
  return (
    <fieldset className={styles.chips} aria-label={check.filter}>
      {SEVERITIES.map((severity) => {
        const isPressed = pressed.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            className={mergeClasses(styles.chip, isPressed && styles.pressed)}
            aria-pressed={isPressed}
            onClick={() => onPress(isPressed ? pressed.filter((one) => one !== severity) : [...pressed, severity])}
          >
            <SeveritySign severity={severity} />
            <b className={body.strong}>{n(findings.filter((finding) => finding.severity === severity).length)}</b>{" "}
            {check.severities[severity]}
          </button>
        );
      })}
    </fieldset>
  );
}

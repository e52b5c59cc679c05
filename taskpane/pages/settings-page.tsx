import { Field, Input, mergeClasses, Select, Switch } from "@fluentui/react-components";
import { version } from "../../package.json";
import type { Language } from "../../src/text/language";
import { Page } from "../frame/page";
import { useBodyStyles } from "../frame/use-body-styles";
import type { PaneHost } from "../pane-host";
import type { Settings } from "../settings";
import { useText } from "../text-context";

interface SettingsPageProps {
  readonly settings: Settings;
  /** Saved as typed. */
  readonly onChange: (change: Partial<Settings>) => void;
  /** False where this machine refuses to keep them. */
  readonly isKept: boolean;
  readonly door: PaneHost["kind"];
  /** What the surroundings speak. */
  readonly hostLanguage: Language;
  readonly takesFocus: boolean;
  readonly onDone: () => void;
}

/** «Thiết lập», on this machine. */
export function SettingsPage({ settings, onChange, isKept, door, hostLanguage, takesFocus, onDone }: SettingsPageProps) {
  const styles = useBodyStyles();
  const { frame, pages } = useText();
  const text = pages.settings;
  return (
    <Page title={frame.settings} second={{ text: frame.done, run: onDone }} takesFocus={takesFocus}>
      <h2 className={styles.h2}>{text.onThisMachine}</h2>
      <p className={styles.small} role={isKept ? undefined : "alert"}>
        {isKept ? (door === "excel" ? text.onThisMachineWhy : text.onThisMachineFile) : text.notKept}
      </p>
      <div className={styles.fields}>
        <Field className={styles.field} label={text.officer}>
          <Input
            className={styles.control}
            value={settings.officer}
            maxLength={200}
            autoComplete="name"
            onChange={(_, { value }) => onChange({ officer: value })}
          />
        </Field>
        <Field className={styles.field} label={text.language}>
          <Select
            className={styles.control}
            value={settings.language}
            onChange={(_, { value }) => onChange({ language: languageFrom(value) })}
          >
            <option value="follow">{text.followLanguage[door](text.languageNames[hostLanguage])}</option>
            <option value="vi">{text.languages.vi}</option>
            <option value="en">{text.languages.en}</option>
          </Select>
        </Field>
        <Field className={styles.field} label={text.theme}>
          <Select className={styles.control} value={settings.theme} onChange={(_, { value }) => onChange({ theme: themeFrom(value) })}>
            <option value="follow">{text.followTheme[door]}</option>
            <option value="light">{text.themes.light}</option>
            <option value="dark">{text.themes.dark}</option>
          </Select>
        </Field>
      </div>
      <div className={mergeClasses(styles.gap8, styles.choice)}>
        <Switch label={text.straightOn} checked={settings.straightOn} onChange={(_, { checked }) => onChange({ straightOn: checked })} />
      </div>
      <p className={mergeClasses(styles.small, styles.gap16)}>
        {frame.product} {version}
      </p>
    </Page>
  );
}

const languageFrom = (value: string): Settings["language"] => (value === "vi" || value === "en" ? value : "follow");
const themeFrom = (value: string): Settings["theme"] => (value === "light" || value === "dark" ? value : "follow");

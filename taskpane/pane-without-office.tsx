import { FluentProvider } from "@fluentui/react-components";
import { languageOf } from "../src/text/language";
import { textFor } from "../src/text/text";
import { Header } from "./frame/header";
import { useFrameStyles } from "./frame/use-frame-styles";
import { OfflinePage } from "./pages/offline-page";
import type { Appearance } from "./pane-host";
import { LanguageContext } from "./text-context";
import { THEMES } from "./themes";

interface PaneWithoutOfficeProps {
  readonly appearance: Appearance;
  readonly languageTag: string;
  readonly onOpenFile: () => void;
}

/** The pane was loaded and Excel's own library was not: without it there is no workbook, but a file can be opened. */
export function PaneWithoutOffice({ appearance, languageTag, onOpenFile }: PaneWithoutOfficeProps) {
  const styles = useFrameStyles();
  const language = languageOf(languageTag);
  const { trouble } = textFor(language);
  return (
    <FluentProvider theme={THEMES[appearance]} className={styles.root}>
      <LanguageContext value={language}>
        <div className={styles.pane}>
          <Header office={trouble.offline.office} page="welcome" />
          <OfflinePage onRetry={() => location.reload()} second={{ text: trouble.offline.openFile, run: onOpenFile }} />
        </div>
      </LanguageContext>
    </FluentProvider>
  );
}

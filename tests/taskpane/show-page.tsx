import { FluentProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { expect } from "vitest";
import { page } from "vitest/browser";
import "../../taskpane/shell.css";
import type { Language } from "../../src/text/language";
import { Header } from "../../taskpane/frame/header";
import { useFrameStyles } from "../../taskpane/frame/use-frame-styles";
import type { Appearance } from "../../taskpane/pane-host";
import type { StepName } from "../../taskpane/steps";
import { LanguageContext } from "../../taskpane/text-context";
import { THEMES } from "../../taskpane/themes";
import { expectAccessible, expectNoSidewaysScrolling } from "./inspect";

interface Showing {
  readonly language?: Language;
  readonly appearance?: Appearance;
  readonly step?: StepName;
}

/** One page in the frame of the pane, as it stands beside the grid. */
export function showPage(children: ReactNode, { language = "vi", appearance = "light", step = "allocate" }: Showing = {}): Root {
  document.body.innerHTML = '<div id="root"></div>';
  document.documentElement.lang = language;
  const root = createRoot(document.getElementById("root") as HTMLElement);
  root.render(
    <FluentProvider theme={THEMES[appearance]} style={{ height: "100%" }}>
      <LanguageContext.Provider value={language}>
        <Frame step={step}>{children}</Frame>
      </LanguageContext.Provider>
    </FluentProvider>,
  );
  return root;
}

function Frame({ step, children }: { readonly step: StepName; readonly children: ReactNode }) {
  const styles = useFrameStyles();
  return (
    <div className={styles.root}>
      <div className={styles.pane}>
        <Header office="LĐLĐ quận Thủ Đức · năm 2021" page={step} onOpen={() => undefined} />
        {children}
      </div>
    </div>
  );
}

/** Every language and every appearance: colours are the same whatever the language. */
export const LOOKS = [
  ["vi", "light"],
  ["vi", "dark"],
  ["en", "light"],
] as const;

/** No violation of axe's rules, and nothing beyond the right edge at 350 and 320 pixels. */
export async function expectSound(): Promise<void> {
  await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoSidewaysScrolling();
  await expectAccessible();
}

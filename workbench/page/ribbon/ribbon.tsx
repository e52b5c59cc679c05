import { type KeyboardEvent, useState } from "react";
import { useWords } from "../words/use-words";
import { HomeGroups } from "./home-groups";
import type { RibbonCommand, RibbonManifest } from "./parse-manifest";
import { RibbonGroupView } from "./ribbon-group-view";

export interface RibbonProps {
  /** Undefined while it is being read, null where it cannot be. */
  readonly manifest: RibbonManifest | null | undefined;
  onCommand(command: RibbonCommand): void;
}

/** «Trang đầu» with what the workbench itself does, and the add-in's own tabs out of its manifest. */
export function Ribbon({ manifest, onCommand }: RibbonProps) {
  const words = useWords();
  const tabs = [{ id: "home", label: words.home.tab }, ...(manifest?.tabs ?? [])];
  const [chosen, setChosen] = useState<string>();
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[1] ?? tabs[0];
  const custom = manifest?.tabs.find((tab) => tab.id === current?.id);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const by = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = tabs[tabs.findIndex((tab) => tab.id === current?.id) + by];
    if (by === 0 || !next) return;
    setChosen(next.id);
    const at = tabs.indexOf(next);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  };
  return (
    <nav className="bench-ribbon" aria-label={words.regions.ribbon}>
      <div className="ribbon-tabs" role="tablist" aria-label={words.regions.ribbon} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            type="button"
            role="tab"
            key={tab.id}
            id={`ribbon-${tab.id}`}
            aria-selected={tab.id === current?.id}
            aria-controls="ribbon-panel"
            tabIndex={tab.id === current?.id ? 0 : -1}
            onClick={() => setChosen(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div className="ribbon-panel" role="tabpanel" id="ribbon-panel" aria-labelledby={`ribbon-${current?.id}`}>
        {custom ? (
          custom.groups.map((group) => (
            <RibbonGroupView key={group.id} label={group.label}>
              {group.commands.map((command) => (
                <button type="button" className="ribbon-command" key={command.id} title={command.tip} onClick={() => onCommand(command)}>
                  <img src={command.icon} width="24" height="24" alt="" />
                  {command.label}
                </button>
              ))}
            </RibbonGroupView>
          ))
        ) : (
          <HomeGroups />
        )}
        {manifest === null && <p className="ribbon-note">{words.manifestMissing}</p>}
      </div>
    </nav>
  );
}

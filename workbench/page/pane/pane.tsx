import { Button } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { useWords } from "../words/use-words";
import type { PaneConnection, StartPane } from "./pane-door";

export interface PaneProps {
  readonly title: string;
  readonly url: string;
  readonly start: StartPane;
  /** Told when the frame is there, and with undefined when it is gone. */
  onConnection(connection: PaneConnection | undefined): void;
  onClose(): void;
}

/** The task pane: a title, and below it the add-in's own page in a frame. */
export function Pane({ title, url, start, onConnection, onClose }: PaneProps) {
  const words = useWords();
  const container = useRef<HTMLDivElement>(null);
  const tell = useRef(onConnection);
  tell.current = onConnection;
  useEffect(() => {
    if (!container.current) return;
    const connection = start(container.current, url, title);
    tell.current(connection);
    return () => {
      tell.current(undefined);
      connection.stop();
    };
  }, [start, url, title]);
  return (
    <section className="bench-pane" aria-label={words.regions.pane}>
      <div className="bench-pane-title">
        <h2>{title}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.closePane}
          title={words.closePane}
          onClick={onClose}
        />
      </div>
      <div className="bench-pane-frame" ref={container} />
    </section>
  );
}

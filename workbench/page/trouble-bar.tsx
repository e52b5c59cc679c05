import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useBook, useSession } from "./session-context";
import { useWords } from "./words/use-words";

/** One sentence on what could not be done, until it is closed or something else is done. */
export function TroubleBar() {
  const session = useSession();
  const words = useWords();
  const trouble = useBook((state) => state.trouble);
  if (!trouble) return null;
  const isOurs = trouble.code === "fault" || trouble.code === "stopped";
  return (
    <div className="bench-trouble" role="alert">
      <MessageBar intent={isOurs ? "error" : "warning"} layout="multiline">
        <MessageBarBody>
          {words.trouble[trouble.code]}
          {isOurs && trouble.detail && <code className="trouble-detail">{trouble.detail}</code>}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={() => session.store.set({ trouble: undefined })}
            />
          }
        />
      </MessageBar>
    </div>
  );
}

import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface } from "@fluentui/react-components";

export interface Question {
  readonly text: string;
  readonly yes: string;
  act(): void;
}

/** Asks before something that cannot be taken back. */
export function QuestionDialog({ question, no, onClose }: { question: Question | undefined; no: string; onClose(): void }) {
  if (!question) return null;
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => open || onClose()}>
      <DialogSurface aria-label={question.text}>
        <DialogBody>
          <DialogContent>{question.text}</DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              onClick={() => {
                onClose();
                question.act();
              }}
            >
              {question.yes}
            </Button>
            <Button onClick={onClose}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

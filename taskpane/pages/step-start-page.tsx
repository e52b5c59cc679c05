import { Page } from "../frame/page";

interface StepStartPageProps {
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly takesFocus: boolean;
  readonly onStart: () => void;
}

/** A step that was stopped before it had anything to show: what it does, and the button that begins it again. */
export function StepStartPage({ title, lead, action, takesFocus, onStart }: StepStartPageProps) {
  return <Page title={title} lead={lead} main={{ text: action, run: onStart }} takesFocus={takesFocus} />;
}

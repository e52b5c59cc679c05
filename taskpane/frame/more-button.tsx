import { Button } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useState } from "react";
import type { PageName } from "../steps";
import { useText } from "../text-context";

/** Fluent's menu is a fifth of the pane's script and is not needed to show the first page: it comes right after it. */
const loadMenu = () => import("./more-menu");
const MoreMenu = lazy(async () => ({ default: (await loadMenu()).MoreMenu }));

interface MoreButtonProps {
  readonly onOpen: (page: PageName) => void;
}

/** «⋯»: a button until its menu is here; pressed before that, the menu opens when it comes. */
export function MoreButton({ onOpen }: MoreButtonProps) {
  const text = useText().frame;
  const [isHere, setHere] = useState(false);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setHere(true));
    return () => clearTimeout(timer);
  }, []);
  const button = (
    <Button
      id="more"
      appearance="subtle"
      size="small"
      icon={<MoreHorizontal20Regular />}
      aria-label={text.more}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setOpen(true)}
    />
  );
  if (!isHere) return button;
  return (
    <Suspense fallback={button}>
      <MoreMenu onOpen={onOpen} isOpen={isOpen} onOpenChange={setOpen} />
    </Suspense>
  );
}

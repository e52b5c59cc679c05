import type { ReactNode } from "react";

/** A named group of commands. */
export function RibbonGroupView({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className="ribbon-group">
      <div>{children}</div>
      <legend>{label}</legend>
    </fieldset>
  );
}

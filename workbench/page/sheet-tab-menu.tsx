import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import type { BookView } from "../engine/bench-messages";
import { settle } from "./book/book-edits";
import { type MenuSpot, menuAt } from "./menu-spot";
import { useSession } from "./session-context";
import { useWords } from "./words/use-words";

export type SheetTab = BookView["sheets"][number];

export interface SheetTabMenuProps {
  readonly sheet: SheetTab;
  readonly spot: MenuSpot;
  readonly hidden: readonly SheetTab[];
  onClose(): void;
  onRename(): void;
  onRemove(): void;
}

/** What can be done to one sheet, and the way to those that are hidden. */
export function SheetTabMenu({ sheet, spot, hidden, onClose, onRename, onRemove }: SheetTabMenuProps) {
  const session = useSession();
  const { tabs } = useWords();
  const setVisibility = (id: number, visibility: "Visible" | "Hidden") => () => {
    settle(session, session.client.request("setVisibility", { sheet: id, visibility }));
  };
  return (
    <Menu {...menuAt(spot, "above")} onOpenChange={(_event, data) => data.open || onClose()}>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onRename}>{tabs.rename}</MenuItem>
          <MenuItem onClick={setVisibility(sheet.id, "Hidden")}>{tabs.hide}</MenuItem>
          <Menu>
            <MenuTrigger disableButtonEnhancement>
              <MenuItem disabled={hidden.length === 0}>{hidden.length === 0 ? tabs.noneHidden : tabs.unhide}</MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {hidden.map((one) => (
                  <MenuItem key={one.id} onClick={setVisibility(one.id, "Visible")}>
                    {one.name}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          <MenuItem onClick={onRemove}>{tabs.remove}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

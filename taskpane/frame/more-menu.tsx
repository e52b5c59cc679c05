import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { History20Regular, MoreHorizontal20Regular, QuestionCircle20Regular, Settings20Regular } from "@fluentui/react-icons";
import type { PageName } from "../steps";
import { useText } from "../text-context";

interface MoreMenuProps {
  readonly onOpen: (page: PageName) => void;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** «⋯» with its menu: the pages beside the path. */
export function MoreMenu({ onOpen, isOpen, onOpenChange }: MoreMenuProps) {
  const text = useText().frame;
  return (
    <Menu open={isOpen} onOpenChange={(_, { open }) => onOpenChange(open)}>
      <MenuTrigger disableButtonEnhancement>
        <Button id="more" appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={text.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<History20Regular />} onClick={() => onOpen("journal")}>
            {text.journal}
          </MenuItem>
          <MenuItem icon={<Settings20Regular />} onClick={() => onOpen("settings")}>
            {text.settings}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<QuestionCircle20Regular />} onClick={() => onOpen("help")}>
            {text.help}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

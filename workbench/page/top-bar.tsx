import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import {
  ArrowDownload20Regular,
  DocumentAdd20Regular,
  DocumentTable20Regular,
  FolderOpen20Regular,
  Save20Regular,
} from "@fluentui/react-icons";
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import type { BookFiles } from "./book/book-files";
import { useBook, useSession } from "./session-context";
import { useWords } from "./words/use-words";

export interface TopBarProps {
  readonly files: BookFiles;
  /** Does something that replaces the workbook, after asking where something is not saved. */
  replace(work: () => Promise<unknown>): void;
}

/** The file's name and what can be done with it. */
export function TopBar({ files, replace }: TopBarProps) {
  const words = useWords();
  const session = useSession();
  const book = useBook((state) => state.book);
  const chooser = useRef<HTMLInputElement>(null);
  const watch = (work: Promise<unknown>) => work.catch((error: unknown) => session.report(error));
  const onChoose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0];
    if (file) replace(() => files.openFile(file));
    // The same file may be chosen twice.
    event.currentTarget.value = "";
  };
  const state = book ? (book.isDirty ? words.unsaved : words.saved) : words.opening;
  return (
    <header className="bench-top">
      <img src="/icons/icon.svg" width="20" height="20" alt="" />
      <h1>{words.title}</h1>
      <span className="bench-file" title={book?.name}>
        <span className="bench-file-name">{book?.name || words.newBookName}</span> · {state}
      </span>
      <span className="grow" />
      <Button
        size="small"
        appearance="subtle"
        icon={<DocumentAdd20Regular />}
        title={words.newBook}
        onClick={() => replace(() => files.open(words.newBookName, null))}
      >
        {words.newBook}
      </Button>
      <SamplesMenu files={files} replace={replace} />
      <Button size="small" appearance="subtle" icon={<FolderOpen20Regular />} title={words.open} onClick={() => chooser.current?.click()}>
        {words.open}
      </Button>
      <input ref={chooser} type="file" hidden accept=".xlsx,.xlsm,.xls" aria-label={words.open} onChange={onChoose} />
      <Button
        size="small"
        appearance="subtle"
        icon={<Save20Regular />}
        title={`${words.save} (Ctrl+S)`}
        onClick={() => watch(files.save())}
      >
        {words.save}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDownload20Regular />}
        title={words.download}
        onClick={() => watch(files.download())}
      >
        {words.download}
      </Button>
    </header>
  );
}

/** The workbooks in samples/, as the server names them. */
function SamplesMenu({ files, replace }: TopBarProps) {
  const words = useWords();
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    fetch("/samples/")
      .then((response) => (response.ok ? response.json() : []))
      .then((list: unknown) => setNames(Array.isArray(list) ? list.filter((name) => typeof name === "string") : []))
      // Another server without such a list: the menu says that there are none.
      .catch(() => setNames([]));
  }, []);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" appearance="subtle" icon={<DocumentTable20Regular />} title={words.samples}>
          {words.samples}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {names.length === 0 && <MenuItem disabled>{words.noSamples}</MenuItem>}
          {names.map((name) => (
            <MenuItem key={name} onClick={() => replace(() => files.openSample(name))}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

import "./workbench.css";
import { createRoot } from "react-dom/client";
import type { PaneChannel } from "../channel/pane-channel";
import { connectBench } from "./bench-client";
import type { BenchHandle } from "./bench-handle";
import type { BookFiles } from "./book/book-files";
import { BookSession } from "./book/book-session";
import { paneDoor } from "./pane/pane-door";
import { parseManifest, type RibbonManifest } from "./ribbon/parse-manifest";
import { chooseLanguage, wordsIn } from "./words/use-words";
import { Workbench } from "./workbench";

const language = chooseLanguage(location.search, navigator.languages);
const locale = language === "vi" ? "vi-VN" : "en-US";
document.documentElement.lang = language;
document.title = wordsIn(language).title;

const session = new BookSession(connectBench(new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module" })));
let channel: PaneChannel | undefined;
let files: BookFiles | undefined;

const startPane = paneDoor({
  client: session.client,
  locale,
  isEditing: () => session.store.get().editing !== undefined,
  documentName: () => session.store.get().book?.name || "Book1.xlsx",
  onChannel: (next) => {
    channel = next;
  },
});

/** Null where there is no manifest, or something else in its place. */
async function readManifest(): Promise<RibbonManifest | null> {
  const response = await fetch("/manifest.xml");
  return response.ok ? (parseManifest(await response.text(), locale) ?? null) : null;
}

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");
const react = createRoot(root);
const show = (manifest: RibbonManifest | null | undefined) =>
  react.render(
    <Workbench
      session={session}
      language={language}
      manifest={manifest}
      startPane={startPane}
      onFiles={(made) => {
        files = made;
      }}
    />,
  );

const handle: BenchHandle = {
  client: session.client,
  get channel() {
    return channel;
  },
  get faults() {
    return channel?.gate.faults;
  },
  get requests() {
    return channel?.gate.records ?? [];
  },
  openBytes: async (name, bytes) => (await files?.open(name, bytes)) ?? false,
  saveBytes: () => session.client.request("save", {}).then(({ bytes }) => bytes),
};
window.workbench = handle;

show(undefined);
session.refresh().catch((error: unknown) => session.report(error));
readManifest().then(show, () => show(null));

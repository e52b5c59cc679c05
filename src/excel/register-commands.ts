/** What the ribbon's buttons do, by the names of their actions in manifest.xml. */
export type Commands = Readonly<Record<string, () => Promise<void>>>;

/**
 * Ties the ribbon's buttons to what they do. Office waits for a command's end before it takes the next one, and is told of it also where the command
 * failed. Does nothing outside Office.
 */
export function registerCommands(commands: Commands): void {
  if (typeof Office === "undefined" || !Office.actions) return;
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await showPane();
        await run();
      } finally {
        event.completed();
      }
    });
  }
}

/** A command may run while the pane is hidden. Needs a shared runtime; without one the command has a page of its own and nothing to show. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}

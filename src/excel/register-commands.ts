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
        await run();
      } finally {
        event.completed();
      }
    });
  }
}

import { text } from "node:stream/consumers";
import { batch } from "../text/vi/batch";
import { type Answer, refuse } from "./answer";

/** What the process gives a command. */
export interface Surroundings {
  readonly stdin: () => Promise<string>;
  readonly now: () => Date;
}

/** Runs one command of the batch door. Heavy parts are loaded by the command that needs them. */
export async function answerTo(words: readonly string[], { stdin, now }: Surroundings): Promise<Answer> {
  const [command = "", ...rest] = words.filter((word) => word !== "--json");
  switch (command) {
    case "apportion":
      return (await import("./apportion-command")).runApportion(rest, now);
    case "check":
      return (await import("./check-command")).runCheckCommand(rest, now);
    case "read":
      return (await import("./read-command")).runRead(rest);
    case "summarise":
      return (await import("./summarise-command")).runSummarise(rest, now);
    case "divide":
      if (rest[0] !== undefined) return refuse(2, "bad-option", batch.badOption(rest[0]));
      return (await import("./divide-command")).runDivide(stdin);
    case "help":
    case "--help":
    case "-h":
      return { exit: 0, json: { help: batch.help }, text: batch.help };
    default:
      return refuse(2, "unknown-command", batch.unknownCommand(command));
  }
}

/** The whole program: with --json one object on stdout, else Vietnamese for a reader, refusals on stderr. Sets the exit code. */
export async function main(words: readonly string[]): Promise<void> {
  // Whoever reads us may stop early (`| head`): that is no error.
  process.stdout.on("error", (error: Error & { code?: string }) => {
    if (error.code !== "EPIPE") throw error;
  });
  const isJson = words.includes("--json");
  const answer = await answerTo(words, { stdin: () => text(process.stdin), now: () => new Date() });
  process.exitCode = answer.exit;
  if (isJson) process.stdout.write(`${JSON.stringify(answer.json)}\n`);
  else (answer.exit === 0 ? process.stdout : process.stderr).write(`${answer.text}\n`);
}

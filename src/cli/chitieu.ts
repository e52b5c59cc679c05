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

/** What the program prints, and its exit code. */
export interface Output {
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The answer as it is printed: with --json one object on stdout, else Vietnamese for a reader, refusals on stderr. */
export async function outputOf(words: readonly string[], surroundings: Surroundings): Promise<Output> {
  const { exit, json, text: said } = await answerTo(words, surroundings);
  if (words.includes("--json")) return { exit, stdout: `${JSON.stringify(json)}\n`, stderr: "" };
  return exit === 0 ? { exit, stdout: `${said}\n`, stderr: "" } : { exit, stdout: "", stderr: `${said}\n` };
}

/** The whole program. Sets the process's exit code. */
export async function main(words: readonly string[]): Promise<void> {
  // Whoever reads us may stop early (`| head`): that is no error.
  process.stdout.on("error", (error: Error & { code?: string }) => {
    if (error.code !== "EPIPE") throw error;
  });
  const { exit, stdout, stderr } = await outputOf(words, { stdin: () => text(process.stdin), now: () => new Date() });
  process.exitCode = exit;
  process.stdout.write(stdout);
  process.stderr.write(stderr);
}

import { expect, test } from "vitest";
import { CommandRelay } from "../../taskpane/command-relay";
import type { PageName } from "../../taskpane/steps";

test("a command pressed before the pane listens is passed on when it does; of two the newer", () => {
  const relay = new CommandRelay();
  const opened: PageName[] = [];
  relay.press("allocate");
  relay.press("help");
  const stop = relay.listen((page) => opened.push(page));
  relay.press("check");
  stop();
  relay.press("list");
  relay.listen((page) => opened.push(page));
  expect(opened).toEqual(["help", "check", "list"]);
});

import { expect, it } from "vitest";
import { clientCase } from "../../../workbench/wire/member-name";

it.each([
  ["NumberFormat", "numberFormat"],
  ["Id", "id"],
  ["URL", "url"],
  ["URLText", "urlText"],
  ["_ReferenceId", "_ReferenceId"],
  ["values", "values"],
])("%s is %s to the client", (server, client) => expect(clientCase(server)).toBe(client));

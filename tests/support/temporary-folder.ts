import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A folder of this test file's own, there while its tests run. @returns the path of a name in it. */
export function temporaryFolder(): (name: string) => string {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "chitieu-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });
  return (name) => join(folder, name);
}

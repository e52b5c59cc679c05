#!/usr/bin/env node
// The batch door. It runs from the TypeScript sources, so that it works straight after `npm ci`, without a build.
import { register } from "tsx/esm/api";

register();
const { main } = await import("../src/cli/chitieu.ts");
await main(process.argv.slice(2));

import { defineConfig } from "vitest/config";

// The pure part alone, in Node: what a mutant changes there, these tests must notice.
export default defineConfig({ test: { include: ["tests/sheet/**/*.test.ts", "tests/apportion/**/*.test.ts"], testTimeout: 30_000 } });

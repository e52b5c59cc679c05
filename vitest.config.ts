import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_FLAGS, findChromium } from "./scripts/find-chromium.ts";

const executablePath = findChromium();
const launchOptions = { args: [...CHROMIUM_FLAGS], ...(executablePath ? { executablePath } : {}) };

export default defineConfig({
  plugins: [react()],
  test: {
    coverage: { provider: "v8", include: ["src/**", "workbench/**", "xlsx/**"] },
    projects: [
      {
        extends: true,
        // Modules keep caches and registers only, and loading them anew for each file took most of the time.
        test: { name: "unit", environment: "node", isolate: false, include: ["tests/**/*.test.ts"], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/**/*.e2e.ts"],
          testTimeout: 400_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            "react",
            "react-dom/client",
            "react/jsx-dev-runtime",
            "@fluentui/react-components",
            "@fluentui/react-icons",
            "axe-core",
            "@cj-tech-master/excelts",
            "@cj-tech-master/excelts/chart",
            "@cj-tech-master/excelts/formula",
            "@e965/xlsx",
            "fflate",
            "js-base64",
          ],
        },
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.tsx"],
          // A worker loads hundreds of modules here, each on its own, and other tests may have both cores.
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            isolate: false,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: "chromium", viewport: { width: 350, height: 640 } }],
          },
        },
      },
    ],
  },
});

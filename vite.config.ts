import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const page = (path: string) => resolve(import.meta.dirname, path);

// One build serves Excel, the workbench and the ordinary page: what the tests drive is what an officer opens.
// The placeholders %OFFICE_JS% and %OFFICE_ORIGIN% stay; the server or `npm run release` fills them.
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [react()],
  worker: { format: "es" },
  build: {
    outDir: "dist",
    target: "es2022",
    sourcemap: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        taskpane: page("taskpane/index.html"),
        file: page("taskpane/file.html"),
        workbench: page("workbench/page/index.html"),
      },
    },
  },
});

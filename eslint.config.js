// Biome does the general linting; ESLint 9 is here only for Microsoft's Office.js rules (the plugin does not run on ESLint 10).
import { createRequire } from "node:module";
import office from "eslint-plugin-office-addins";

// The plugin brings its own typescript-eslint and TypeScript 5; that parser is used, so nothing else is needed.
const parser = createRequire(createRequire(import.meta.url).resolve("eslint-plugin-office-addins"))("typescript-eslint").parser;

export default [
  {
    files: ["**/*.ts", "**/*.tsx"],
    plugins: { "office-addins": office },
    languageOptions: { parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
];

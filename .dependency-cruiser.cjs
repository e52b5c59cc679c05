// Who may import whom. A row names a folder and what of ours it may import besides itself; everything else of ours is forbidden.
const src = {
  sheet: [],
  finding: ["sheet"],
  text: ["finding", "sheet"],
  roster: ["sheet", "finding", "text"],
  programme: ["sheet", "finding", "text", "roster"],
  apportion: ["sheet", "finding", "text", "roster", "programme"],
  check: ["sheet", "finding", "text", "roster", "programme"],
  summary: ["sheet", "finding", "text", "roster", "programme"],
  operation: ["sheet", "finding", "text", "roster", "programme", "apportion", "check", "summary"],
  excel: ["sheet", "finding"],
  file: ["sheet", "finding"],
  cli: ["operation", "file", "text", "finding", "sheet"],
  functions: ["apportion", "programme", "sheet", "text"],
};
const pure = ["sheet", "finding", "text", "roster", "programme", "apportion", "check", "summary", "operation"];
const ours = "^(src|taskpane|workbench|xlsx|samples|tests|bench|scripts)/";
const allowed = (folders, more = "") => `^src/(${folders.join("|") || "-"})/${more}`;

const folders = Object.entries(src).map(([folder, may]) => ({
  name: `src-${folder}`,
  comment: `src/${folder} may import ${may.join(", ") || "nothing"} of ours`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: ours, pathNot: allowed([folder, ...may], folder === "file" ? "|^xlsx/" : "") },
}));

module.exports = {
  forbidden: [
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolved", severity: "error", from: {}, to: { couldNotResolve: true } },
    ...folders,
    {
      name: "src-outside-folders",
      comment: "every file of src stands in a folder of the list",
      severity: "error",
      from: { path: "^src/", pathNot: allowed(Object.keys(src)) },
      to: {},
    },
    {
      name: "pure-part",
      comment: "the pure part knows neither screen nor machine",
      severity: "error",
      from: { path: allowed(pure) },
      to: { path: "react|fluentui|office-js|excelts|@e965/xlsx", dependencyTypes: ["npm", "npm-dev"] },
    },
    { name: "pure-part-node", severity: "error", from: { path: allowed(pure) }, to: { dependencyTypes: ["core"] } },
    {
      name: "taskpane",
      comment: "the pane may import operation, finding, text, sheet",
      severity: "error",
      from: { path: "^taskpane/", pathNot: "^taskpane/(main\\.tsx|worker\\.ts|reader\\.ts)$" },
      to: { path: ours, pathNot: "^(taskpane/|src/(operation|finding|text|sheet)/)" },
    },
    {
      name: "taskpane-doors",
      comment: "only the pane's entry and its workers' entries may also open a workbook",
      severity: "error",
      from: { path: "^taskpane/(main\\.tsx|worker\\.ts|reader\\.ts)$" },
      to: { path: ours, pathNot: "^(taskpane/|src/(operation|finding|text|sheet|excel|file)/)" },
    },
    {
      name: "xlsx",
      comment: "xlsx knows nothing of ours",
      severity: "error",
      from: { path: "^xlsx/" },
      to: { path: ours, pathNot: "^xlsx/" },
    },
    {
      name: "workbench",
      comment: "the workbench may import xlsx and nothing else of ours",
      severity: "error",
      from: { path: "^workbench/" },
      to: { path: ours, pathNot: "^(workbench|xlsx)/" },
    },
    {
      name: "nobody-imports-workbench",
      severity: "error",
      from: { path: "^(src|taskpane|xlsx)/" },
      to: { path: "^workbench/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};

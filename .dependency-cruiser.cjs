/**
 * The walls between the rooms of src/, in prose. The table is the architecture (docs/architecture.md);
 * each rule speaks to the person who just broke it. Run by `npm run walls`.
 */
const may = {
  core: [],
  excel: ["core"],
  actions: ["core", "excel"],
  commands: ["actions"],
  functions: ["core"],
  taskpane: ["core", "actions"],
  workbench: [],
};

const advice = {
  core: "The core thinks about sheets as plain data. Take a Grid in, give SheetEdit[] out, and let src/excel do the talking.",
  excel: "This room only translates between Excel and plain data. What you reach for is a decision: move it into core, or let an action hold it.",
  actions: "An action reads, thinks and applies; the ribbon and the pane call it. It must not know who called.",
  commands: "A ribbon command only starts an action. If it needs more, the action is missing something.",
  functions: "Excel may run custom functions where there is no page and no workbook. They may know the core and nothing else.",
  taskpane: "The pane shows data and calls actions. It never talks to Excel itself: add or extend an action.",
  workbench: "The workbench stands where Excel stands: outside. It loads the built add-in as Excel would and imports nothing of the product.",
};

const walls = Object.entries(may).map(([room, others]) => ({
  name: `${room}-stays-in-its-room`,
  comment: advice[room],
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(?:${[room, ...others].join("|")})/` },
}));

/** The rooms of the core, each with those it may know: from figures and cells, by what a sheet says, to what is told of it. */
const mayInCore = {
  money: [],
  policy: [],
  sheet: ["money"],
  goals: ["money", "sheet"],
  recognise: ["money", "sheet"],
  formulas: ["money", "sheet", "goals", "recognise"],
  followup: ["money", "policy", "sheet", "recognise"],
  rules: ["money", "policy", "sheet", "goals", "recognise", "followup"],
  report: ["money", "policy", "sheet", "goals", "recognise", "followup", "rules"],
  allocation: ["money", "sheet", "followup", "report"],
  state: ["policy", "sheet", "recognise", "rules", "report"],
  overview: ["money", "policy", "sheet", "recognise", "followup", "rules", "report"],
};

const wallsInCore = Object.entries(mayInCore).map(([room, others]) => ({
  name: `core-${room}-knows-only-what-is-before-it`,
  comment: "The rooms of the core stand in a row, so that each can be read without those after it. Move what both need to the earlier one.",
  severity: "error",
  from: { path: `^src/core/${room}/` },
  to: { path: "^src/core/[^/]+/", pathNot: `^src/core/(?:${[room, ...others].join("|")})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...walls,
    ...wallsInCore,
    {
      name: "no-circular",
      comment: "These files need each other, so neither can be read alone. Find the thing that both of them talk about and give it a file.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "core-has-no-packages",
      comment: "The core has no dependencies at all, not even Node's own: a controller's arithmetic must not change with somebody's release.",
      severity: "error",
      from: { path: "^src/core/" },
      to: { pathNot: "^src/core/" },
    },
    {
      name: "only-the-pane-has-packages",
      comment: "Between the core and Excel there is only our own code. React and Fluent belong in the pane, everything else in the workbench.",
      severity: "error",
      from: { path: "^src/(?:excel|actions|commands|functions)/" },
      to: { dependencyTypesNot: ["local", "undetermined", "unknown"], pathNot: "^src/" },
    },
    {
      name: "the-pane-ships-what-package-json-says",
      comment: "What the user's browser runs must stand under dependencies in package.json, not among the developers' tools.",
      severity: "error",
      from: { path: "^src/taskpane/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "core"], pathNot: "^node_modules/@types/" },
    },
    {
      name: "nobody-imports-the-workbench",
      comment: "The product must not have a code path for its own test bench. Only tests and the bench's own pages may open it.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "the-product-knows-no-tests",
      comment: "src/ is what ships (and the bench it is shown on). Test data and test tools stay in test/.",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "imports-lead-somewhere",
      comment: "This import resolves to nothing on disk: a misspelt path, or a package that package.json does not list.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(?:dist|reports)/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};

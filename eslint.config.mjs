import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import ts from "typescript-eslint";

/** Where a thrown bug may be caught: the edges of the product (docs/architecture.md, "Fel"). Everything else lets it pass. */
const edges = ["src/excel/session.ts", "src/actions/run-action.ts", "src/commands/**", "src/functions/**", "src/taskpane/**", "src/workbench/**"];

/** Words, templates and drawn workbooks are data and may be long. */
const data = ["src/core/recognise/*-words.ts", "src/core/recognise/*-data.ts", "src/core/report/templates/**", "test/workbooks/corpus/**", "test/**/*-workbook.ts"];

const noEnum = { selector: "TSEnumDeclaration", message: "No enum: a union of strings reads the same and costs nothing." };
const noSkip = {
  selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]",
  message: "Every test runs, always.",
};
const noCatch = [
  { selector: "CatchClause", message: "Bugs are caught only at the edges (eslint.config.mjs). Return a Problem, or let it be thrown." },
  { selector: "CallExpression > MemberExpression[property.name='catch']", message: "Promises fail at the edges only; await it instead." },
];
const pureCore = [
  { selector: "ClassDeclaration", message: "The core is functions and plain data." },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: "The core has no clock: take the time as a parameter." },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "The core has no clock: take the date as a parameter." },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: "The core gives the same answer every time." },
  { selector: "MemberExpression[property.name=/^toLocale/]", message: "Swedish figures are written by core/money, not by the machine's locale." },
  { selector: "Identifier[name='Intl']", message: "Swedish figures are written by core/money, not by the machine's locale." },
];

export default ts.config(
  { ignores: ["dist/**", "dist-*/**", "reports/**", "node_modules/**", "**/*.cjs"] },
  { linterOptions: { noInlineConfig: false, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  ts.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off",
      "no-control-regex": "off",
      "no-console": "error",
      eqeqeq: "error",
      "max-lines": ["error", 250],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true, IIFEs: true }],
      "no-restricted-syntax": ["error", noEnum, ...noCatch],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"] }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
    },
  },
  { files: data, rules: { "max-lines": "off" } },
  { files: ["src/core/**"], rules: { "no-restricted-syntax": ["error", noEnum, ...noCatch, ...pureCore] } },
  { files: edges, rules: { "no-restricted-syntax": ["error", noEnum] } },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
  },
  // A bench talks to a console and to a protocol that has no types of its own; a long scenario is one story.
  { files: ["src/workbench/**"], rules: { "no-console": "off", "@typescript-eslint/no-dynamic-delete": "off" } },
  {
    files: ["test/**"],
    rules: {
      "no-console": "off",
      "max-lines-per-function": "off",
      "no-restricted-syntax": ["error", noEnum, noSkip],
      "@typescript-eslint/no-non-null-assertion": "off",
      // A test may throw what a careless library throws.
      "@typescript-eslint/only-throw-error": "off",
    },
  },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  { files: ["**/*.{js,mjs}"], languageOptions: { globals: { require: "readonly", module: "writable", process: "readonly", console: "readonly", __dirname: "readonly", URL: "readonly" } } },
);

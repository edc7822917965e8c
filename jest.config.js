/**
 * `unit` needs nothing but the code. `office` runs Microsoft's own office.js against the emulated Excel. `e2e` clicks in a browser on the
 * workbench page (playwright-core). `independent` lets LibreOffice recalculate what the product saved. `torture`
 * is the long version of the hostile tests in office. Every run writes reports/<project>.json.
 */
const univer = require("./test/workbench/bundle-univer.cjs");

const shared = {
  testEnvironment: "node",
  moduleNameMapper: univer.moduleNameMapper,
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } }],
  },
  ...(process.env.CI ? { setupFiles: ["<rootDir>/test/house/same-cases.ts"] } : {}),
};

const built = { ...shared, globalSetup: "<rootDir>/test/house/build-before-tests.ts" };

const office = ["test/workbench/**/*.test.ts", "test/excel/**/*.test.ts", "test/actions/**/*.test.ts", "test/commands/**/*.test.ts", "test/contract/**/*.test.ts", "test/**/*.office.test.ts"];
const elsewhere = ["/node_modules/", "/test/(workbench|excel|actions|commands|contract|e2e|independent|bench)/", "\\.office\\.test\\.tsx?$"];

module.exports = {
  globalSetup: "<rootDir>/test/workbench/bundle-univer.cjs",
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: elsewhere },
    { ...built, displayName: "office", testMatch: office.map((glob) => `<rootDir>/${glob}`), slowTestThreshold: 20 },
    { ...shared, displayName: "torture", testMatch: ["<rootDir>/test/torture/**/*.torture.ts"], slowTestThreshold: 600 },
    { ...built, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"], slowTestThreshold: 60 },
    { ...built, displayName: "independent", testMatch: ["<rootDir>/test/independent/**/*.test.ts"], slowTestThreshold: 60 },
  ],
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/.ci/jest-report.cjs"],
};

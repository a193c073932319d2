const { availableParallelism } = require("node:os");
const { findChromium } = require("./.scripts/find-chromium.mjs");
const { findSoffice } = require("./.scripts/find-soffice.mjs");

// read by the tests, in every worker
process.env.CHROMIUM_PATH = findChromium() ?? "";
process.env.SOFFICE_PATH = findSoffice() ?? "";

/** Every test lies beside the code it tests. Browser tests end in .browser.test.ts and need a Chromium. */
module.exports = {
  rootDir: __dirname,
  roots: ["<rootDir>/bot", "<rootDir>/tab", "<rootDir>/manifest", "<rootDir>/infra"],
  testEnvironment: "node",
  runtime: "<rootDir>/.scripts/jest-runtime.cjs",
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testSequencer: "<rootDir>/.scripts/jest-sequencer.cjs",
  transform: { "\\.(ts|tsx|mts|mjs|js)$": "<rootDir>/.scripts/jest-esbuild.cjs" },
  // jose and preact ship as ES modules only, pptxgenjs asks for Node by import(): they go through the same transform
  transformIgnorePatterns: ["/node_modules/(?!(jose|preact|@preact|@fluentui|pptxgenjs)/)"],
  setupFilesAfterEnv: ["<rootDir>/.scripts/jest-setup.cjs"],
  cacheDirectory: "<rootDir>/.cache/jest",
  modulePathIgnorePatterns: ["<rootDir>/.dist", "<rootDir>/.jalon"],
  // tests run in a context of their own, where looking up what is global is slow
  sandboxInjectedGlobals: ["Array", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp", "Set", "String", "Symbol"],
  testTimeout: 20000,
  // many tests wait for a browser, a process or a clock: one worker more than cores works meanwhile
  maxWorkers: availableParallelism() + 1,
  // a worker that has seen many files spends its time on clearing memory
  workerIdleMemoryLimit: "500MB",
};

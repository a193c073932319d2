/** Every test lies beside the code it tests. Browser tests end in .browser.test.ts and need a Chromium. */
module.exports = {
  rootDir: __dirname,
  roots: ["<rootDir>/bot", "<rootDir>/tab", "<rootDir>/manifest", "<rootDir>/infra"],
  testEnvironment: "node",
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testSequencer: "<rootDir>/.scripts/jest-sequencer.cjs",
  transform: { "\\.(ts|tsx|mts|mjs|js)$": "<rootDir>/.scripts/jest-esbuild.cjs" },
  // jose and preact ship as ES modules only: they go through the same transform
  transformIgnorePatterns: ["/node_modules/(?!(jose|preact|@preact|@fluentui)/)"],
  setupFilesAfterEnv: ["<rootDir>/.scripts/jest-setup.cjs"],
  cacheDirectory: "<rootDir>/.cache/jest",
  modulePathIgnorePatterns: ["<rootDir>/.dist", "<rootDir>/.jalon"],
  testTimeout: 20000,
  // on a small machine jest would keep one core idle
  maxWorkers: "100%",
};

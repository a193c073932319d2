// Browser tests take longest: they start first, so that no core waits for one of them at the end.
const { statSync } = require("node:fs");
const Sequencer = require("@jest/test-sequencer").default;

const isBrowserTest = (path) => path.endsWith(".browser.test.ts");

module.exports = class BrowserTestsFirst extends Sequencer {
  sort(tests) {
    const size = new Map(tests.map(({ path }) => [path, statSync(path).size]));
    return tests.toSorted((a, b) => Number(isBrowserTest(b.path)) - Number(isBrowserTest(a.path)) || size.get(b.path) - size.get(a.path));
  }
};

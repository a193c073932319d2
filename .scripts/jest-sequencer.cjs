// Tests that take long start first, so that no core waits for one of them at the end: those in a browser, and those
// that ask for more time than others.
const { readFileSync } = require("node:fs");
const Sequencer = require("@jest/test-sequencer").default;

const takesLong = (path, source) => path.endsWith(".browser.test.ts") || /\d\d_000\)/.test(source);

module.exports = class LongTestsFirst extends Sequencer {
  sort(tests) {
    const rank = new Map(
      tests.map(({ path }) => {
        const source = readFileSync(path, "utf8");
        return [path, source.length + (takesLong(path, source) ? 1e6 : 0)];
      }),
    );
    return tests.toSorted((a, b) => rank.get(b.path) - rank.get(a.path));
  }
};

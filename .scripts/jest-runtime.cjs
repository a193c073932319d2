// Each test file has a world of its own, in which every package is read and run again. These are large, and keep nothing
// that one file could leave to another: they are run once a worker, outside of those worlds.
const { default: Runtime } = require("jest-runtime");

const OUTSIDE = new Set(["@azure/cosmos", "@azure/storage-queue", "axe-core", "botbuilder", "playwright-core", "zod"]);

module.exports = class extends Runtime {
  requireModuleOrMock(from, name) {
    return OUTSIDE.has(name) ? require(name) : super.requireModuleOrMock(from, name);
  }
};

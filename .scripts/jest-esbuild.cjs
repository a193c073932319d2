const { transformSync } = require("esbuild");

/** TypeScript and ES modules to CommonJS, one file at a time: no type check here, `npm run typecheck` does it. */
module.exports = {
  process(source, file) {
    const loader = file.endsWith(".tsx") ? "tsx" : file.endsWith("ts") ? "ts" : "js";
    const { code, map } = transformSync(source, {
      loader,
      format: "cjs",
      target: "node20",
      // jest runs modules as CommonJS: import() has to become require()
      supported: { "dynamic-import": false },
      sourcemap: "external",
      sourcefile: file,
      jsx: "automatic",
      jsxImportSource: "preact",
    });
    return { code, map };
  },
};

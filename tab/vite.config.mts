import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, runnerImport, type ViteDevServer } from "vite";
import { compressBuilt } from "./compress-built.mjs";
import { fluentIcons } from "../.scripts/fluent-icons.mjs";
import { themeCss } from "./theme/theme-css.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
/** Fills theme/tokens.css; a file of its own, because the policy of the page refuses inline styles. */
const themes = (): Plugin => ({
  name: "jalon-themes",
  enforce: "pre",
  transform: (_, id) => (id.split("?")[0]?.endsWith("/theme/tokens.css") ? themeCss(root) : null),
});

type Middlewares = ViteDevServer["middlewares"];

/**
 * While developing (`vite`) and when looking at a build (`vite preview`), the samples answer the API and a page plays
 * Teams: open /gallery. Never part of a build.
 */
const samples = (): Plugin => {
  const answerWith = (middlewares: Middlewares): void => {
    const loaded = runnerImport<typeof import("./testing/sample-server")>(`${root}testing/sample-server.ts`);
    middlewares.use((request, response, next) => {
      loaded
        .then(({ module }) => module.answerSample(root, request, response))
        .then((answered) => (answered ? undefined : next()))
        .catch(next);
    });
  };
  return {
    name: "jalon-samples",
    configureServer: (server) => answerWith(server.middlewares),
    configurePreviewServer: (server) => answerWith(server.middlewares),
  };
};

export default defineConfig({
  root,
  base: "/tab/",
  publicDir: false,
  plugins: [themes(), fluentIcons(), samples(), compressBuilt()],
  build: {
    outDir: fileURLToPath(new URL("../.dist/tab", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // a data: URL would ask for a wider content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: true,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});

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

/** The part that speaks with Teams is asked for with the page, and runs once the skeleton is painted: a visit outside Teams is rare. */
const preloadHost = (): Plugin => ({
  name: "jalon-preload-host",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) => {
      const host = Object.values(bundle).find((part) => part.type === "chunk" && part.facadeModuleId?.endsWith("/host/teams-host.ts"));
      return host ? [{ tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href: `/tab/${host.fileName}` }, injectTo: "head" as const }] : [];
    },
  },
});

export default defineConfig({
  root,
  base: "/tab/",
  publicDir: false,
  plugins: [themes(), fluentIcons(), samples(), preloadHost(), compressBuilt()],
  build: {
    outDir: fileURLToPath(new URL("../.dist/tab", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // a data: URL would ask for a wider content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // what every visit starts with is one file: a browser asks for six at a time, and each waits for its turn
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }] } } },
    reportCompressedSize: true,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});

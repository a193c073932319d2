import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin, runnerImport, type ViteDevServer } from "vite";
import { compressBuilt } from "./compress-built.mjs";
import { fluentIcons } from "../.scripts/fluent-icons.mjs";
import { themeCss } from "./theme/theme-css.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
/** Fills theme/tokens.css and theme/component-tokens.css; a file of its own, because the policy of the page refuses inline styles. */
const themes = (): Plugin => ({
  name: "jalon-themes",
  enforce: "pre",
  transform: (_, id) => {
    const [path = ""] = id.split("?");
    if (path.endsWith("/theme/tokens.css")) return themeCss(root, "tab");
    return path.endsWith("/theme/component-tokens.css") ? themeCss(root, "components") : null;
  },
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

/** What teams-js asks of `debug`, the library that it logs with, and nothing is written. */
const QUIET_DEBUG = `
const log = Object.assign(() => undefined, { extend: () => log, enabled: false });
export const b = { debug: Object.assign(() => log, { formatArgs: () => undefined }) };
`;

/** `debug` writes only where a developer has asked for it in their browser: people do not download its 3 KB. */
const quietTeams = (): Plugin => {
  let found = false;
  return {
    name: "jalon-quiet-teams",
    apply: "build",
    load: (id) => {
      if (!/\/teams-js\/.*\/debug\/src\/browser\.js$/.test(id)) return null;
      found = true;
      return QUIET_DEBUG;
    },
    buildEnd() {
      if (!found) this.error("teams-js does not log through debug any more: this plugin has no reason left");
    },
  };
};

/** What the views of a plan share; not what only some of the later ones do, which the first two would fetch in vain. */
const OF_A_PLAN = /\/marks\/(?!status|campaign)|\/(freshness|views\/plan|wording|calendar)\/(?!acronyms|holiday-zones|iso-week)|\/(needs|project-query|query-address|use-query|clock-time|copy-link|rich|rich-sentence|day-in-table|breadcrumb|use-window)\.tsx?$/;

export default defineConfig({
  root,
  base: "/tab/",
  publicDir: false,
  plugins: [themes(), fluentIcons(), samples(), preloadHost(), quietTeams(), compressBuilt()],
  build: {
    outDir: fileURLToPath(new URL("../.dist/tab", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // a data: URL would ask for a wider content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // what every visit starts with is one file: a browser asks for six at a time, and each waits for its turn
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }, { name: "plan", test: OF_A_PLAN, minShareCount: 2 }] } } },
    reportCompressedSize: true,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});

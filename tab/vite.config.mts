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

/**
 * Asked for with the page, though they run later: what speaks with Teams runs once the skeleton is painted, for a visit
 * outside Teams is rare; and nearly every visit comes to see a plan.
 */
const preloadSoon = (): Plugin => ({
  name: "jalon-preload",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_, { bundle = {} }) =>
      Object.values(bundle)
        .filter((part) => part.type === "chunk" && (part.facadeModuleId?.endsWith("/host/teams-host.ts") === true || part.name === "plan"))
        .map(({ fileName }) => ({ tag: "link", attrs: { rel: "modulepreload", crossorigin: true, href: `/tab/${fileName}` }, injectTo: "head" as const })),
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
const OF_A_PLAN = /\/marks\/(?!status|campaign)|\/(freshness|views\/plan|wording|calendar)\/(?!acronyms|holiday-zones|iso-week)|\/(needs|project-query|query-address|use-query|clock-time|copy-link|rich|rich-sentence|day-in-table|breadcrumb|use-window|window-of|gap-row|capitalized)\.tsx?$/;
/** What the lists of projects share: one file instead of five small ones. */
const OF_A_LIST = /\/views\/projects\/(project-(table|row|cell)|sort-header|choice-names)|\/project-list\/|\/parts\/search-field/;
/** And the views that say where something stands. */
const OF_A_STANDING = /\/lazy-figure|\/milestone-line|\/status-drawings|fluent-icon:flag-20-regular/;

const SHARED = [
  { name: "plan", test: OF_A_PLAN, minShareCount: 2 },
  { name: "list", test: OF_A_LIST, minShareCount: 2 },
  { name: "standing", test: OF_A_STANDING, minShareCount: 2 },
];

export default defineConfig({
  root,
  base: "/tab/",
  publicDir: false,
  plugins: [themes(), fluentIcons(), samples(), preloadSoon(), quietTeams(), compressBuilt()],
  build: {
    outDir: fileURLToPath(new URL("../.dist/tab", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    // a data: URL would ask for a wider content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // what every visit starts with is one file: a browser asks for six at a time, and each waits for its turn
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: "start", tags: ["$initial"] }, ...SHARED] } } },
    reportCompressedSize: true,
  },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
});

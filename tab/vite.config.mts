import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { themeCss } from "./theme/theme-css.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
/** Fills theme/tokens.css; a file of its own, because the policy of the page refuses inline styles. */
const themes = (): Plugin => ({
  name: "jalon-themes",
  enforce: "pre",
  transform: (_, id) => (id.split("?")[0]?.endsWith("/theme/tokens.css") ? themeCss(root) : null),
});

/** While developing, the samples answer the API and a page plays Teams: open /gallery. Never part of a build. */
const samples = (): Plugin => ({
  name: "jalon-samples",
  apply: "serve",
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const answer = async (): Promise<void> => {
        const { answerSample } = await server.ssrLoadModule(`${root}testing/sample-server.ts`);
        if (!(await answerSample(root, request, response))) next();
      };
      answer().catch(next);
    });
  },
});

export default defineConfig({
  root,
  base: "/tab/",
  publicDir: false,
  plugins: [themes(), samples()],
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

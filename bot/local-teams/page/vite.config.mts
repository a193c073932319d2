import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { fluentIcons } from "../../../.scripts/fluent-icons.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));

/** The page of local Teams. Cards are drawn by a library that weighs more than all else: it is a chunk of its own. */
export default defineConfig({
  root,
  base: "/local/page/",
  plugins: [fluentIcons()],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: fileURLToPath(new URL("../../../.dist/local-teams", import.meta.url)),
    emptyOutDir: true,
    target: "es2022",
    chunkSizeWarningLimit: 600,
    modulePreload: { polyfill: false },
  },
});

import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { themeCss } from "./theme/theme-css.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const THEMES = "virtual:themes.css";

const themes = (): Plugin => ({
  name: "jalon-themes",
  resolveId: (id) => (id === THEMES ? `\0${THEMES}` : null),
  load: (id) => (id === `\0${THEMES}` ? themeCss(root) : null),
});

export default defineConfig({
  root,
  base: "/tab/",
  publicDir: false,
  plugins: [themes()],
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

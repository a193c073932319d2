import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from "@fluentui/tokens";

/** The Fluent components Jalon defines: their styles name tokens too. Keep in step with parts/fluent-*.ts. */
const FLUENT_PARTS = ["text-input", "textarea", "tablist", "tab"];

type Tokens = Record<string, string | number>;

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    return /\.(css|tsx?)$/.test(entry.name) && !entry.name.includes(".test.") ? [path] : [];
  });
}

function fluentStyles(): string[] {
  const root = join(createRequire(import.meta.url).resolve("@fluentui/web-components"), "..");
  return FLUENT_PARTS.flatMap((part) =>
    readdirSync(join(root, part))
      .filter((name) => name.endsWith(".styles.js"))
      .map((name) => join(root, part, name)),
  );
}

const tokensIn = (paths: readonly string[]): Set<string> =>
  new Set(paths.flatMap((path) => readFileSync(path, "utf8").match(/\b(?:color|font|line|spacing|border|stroke|shadow|duration|curve)[A-Z]\w*/g) ?? []));

/**
 * Custom properties of the three Teams themes as one stylesheet: files of their own, because `style-src 'self'` refuses inline
 * styles. `tab`: those that the tab's sources name; `components`: those that only the Fluent components in use name, fetched
 * with the first form.
 */
export function themeCss(tabFolder: string, whose: "tab" | "components"): string {
  const ours = tokensIn(sourcesUnder(tabFolder));
  const theirs = tokensIn(fluentStyles());
  const named = whose === "tab" ? ours : new Set([...theirs].filter((token) => !ours.has(token)));
  const light: Tokens = { ...teamsLightTheme };
  const dark: Tokens = { ...teamsDarkTheme };
  const contrast: Tokens = { ...teamsHighContrastTheme };
  const used = Object.keys(light).filter((token) => named.has(token));
  const shared = used.filter((token) => light[token] === dark[token] && light[token] === contrast[token]);
  const themed = used.filter((token) => !shared.includes(token));
  const rules = (theme: Tokens, tokens: string[]): string => tokens.map((token) => `--${token}:${theme[token]}`).join(";");
  return [
    `:root{${rules(light, shared)}}`,
    `:root{color-scheme:light;${rules(light, themed)}}`,
    `:root[data-theme="dark"]{color-scheme:dark;${rules(dark, themed)}}`,
    `:root[data-theme="contrast"]{color-scheme:dark;${rules(contrast, themed)}}`,
  ].join("\n");
}

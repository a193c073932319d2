import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

const NAMED = "fluent-icon:";

interface IconSet {
  icons: Record<string, { body: string; width?: number; height?: number }>;
}

/** The paths of one of Fluent's icons of 20 × 20. Throws where there is none, or one that paths alone cannot draw. */
function pathsOf({ icons }: IconSet, name: string): string[] {
  const icon = icons[name];
  if (icon === undefined) throw new Error(`Fluent has no icon « ${name} »: look for its name in @iconify-json/fluent.`);
  const { body, width = 20, height = 20 } = icon;
  const paths = [...body.matchAll(/<path fill="currentColor" d="([^"]+)"\/>/g)];
  if (paths.map(([path]) => path).join("") !== body || width !== 20 || height !== 20) {
    throw new Error(`« ${name} » is more than paths of one colour on 20 × 20: take one that ends in -20-regular or -20-filled.`);
  }
  return paths.map(([, path = ""]) => path);
}

/** `import sun from "fluent-icon:weather-sunny-20-regular"` gives the paths of that icon, and the build holds no other. */
export function fluentIcons(): Plugin {
  let set: IconSet | undefined;
  return {
    name: "jalon-fluent-icons",
    resolveId: (id) => (id.startsWith(NAMED) ? `\0${id}` : null),
    load: (id) => {
      if (!id.startsWith(`\0${NAMED}`)) return null;
      set ??= JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@iconify-json/fluent/icons.json"), "utf8")) as IconSet;
      return `export default ${JSON.stringify(pathsOf(set, id.slice(NAMED.length + 1)))}`;
    },
  };
}

import { readBicep } from "./read-bicep.mjs";

/** What looks like a secret in a template or its parameters. An identity opens everything: no key, nothing to rotate. */
export function secretFaults(path, text) {
  const code = path.endsWith(".bicep") ? readBicep(text).code : text;
  const signs = [
    [/\blist\w*(?:Keys|Secrets|ConnectionStrings)\w*\(/u, "une clé lue à Azure"],
    [
      /\b\w*(?:password|secret|accountkey|accesskey)\w*["']?\s*[:=]\s*(?:\{\s*"value":\s*)?["'][^"'$]+["']/iu,
      "un secret écrit en clair",
    ],
    [/["'][A-Za-z0-9+/]{40,}={0,2}["']/u, "ce qui ressemble à une clé"],
  ];
  return signs.filter(([sign]) => sign.test(code)).map(([, meaning]) => `${path} contient ${meaning}.`);
}

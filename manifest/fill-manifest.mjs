/**
 * What an installation fills in: the variable, a value that is valid but belongs to nobody (so that the package can
 * always be made and examined), and the shape that a real value has.
 */
const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/iu;
const host = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/iu;
const httpsAddress = /^https:\/\/[^\s"\\]+$/u;

export const variables = {
  JALON_TEAMS_APP_ID: { fallback: "00000000-0000-4000-8000-000000000001", shape: guid, wants: "un GUID" },
  JALON_BOT_APP_ID: { fallback: "00000000-0000-4000-8000-000000000002", shape: guid, wants: "un GUID" },
  JALON_TAB_APP_ID: { fallback: "00000000-0000-4000-8000-000000000003", shape: guid, wants: "un GUID" },
  JALON_HOST: { fallback: "jalon.example", shape: host, wants: "un nom d’hôte, sans https:// ni chemin" },
  JALON_LEGAL_URL: { fallback: "https://jalon.example/", shape: httpsAddress, wants: "une adresse https://" },
};

/**
 * Replaces each `${{VARIABLE}}` of a manifest by the environment's value, or by its fallback.
 * Gives the text, the variables left to their fallback, and one sentence for each value that cannot be right.
 */
export function fillManifest(template, environment) {
  const given = (name) => environment[name]?.trim() || undefined;
  const placeholders = [...new Set([...template.matchAll(/\$\{\{(\w+)\}\}/gu)].map(([, name]) => name))];
  const faults = placeholders.flatMap((name) => {
    const variable = variables[name];
    if (variable === undefined) return [`manifest.json demande ${name}, que manifest/fill-manifest.mjs ne connaît pas.`];
    const value = given(name);
    if (value === undefined || variable.shape.test(value)) return [];
    return [`${name} vaut « ${value} » : il faut ${variable.wants}.`];
  });
  const text = template.replaceAll(/\$\{\{(\w+)\}\}/gu, (_, name) => given(name) ?? variables[name]?.fallback ?? "");
  return { text, faults, assumed: placeholders.filter((name) => given(name) === undefined) };
}

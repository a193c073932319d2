import { dirname, join } from "node:path/posix";
import { indexingFaults } from "./indexing-rules.mjs";
import { entriesOf, readBicep } from "./read-bicep.mjs";

/** Variables of .env.example that have no place in Azure, and why. */
const notInAzure = new Map([
  ["PORT", "App Service donne le sien"],
  ["JALON_DATA", "les données sont dans Cosmos DB"],
  ["JALON_LOCAL_ANONYMOUS_BOT", "sur un poste seulement"],
  ["JALON_BOT_SECRET", "pour le développement seulement"],
  ["JALON_LEGAL_URL", "lue par npm run package"],
]);
/** The only version that Azure publishes for these types is a preview. */
const previewOnly = ["Microsoft.Insights/diagnosticSettings"];

/**
 * Where the files of infra/ disagree with each other, with .env.example or with the code. `files` are texts by path
 * from the root; bot/config.ts may be absent. Gives one French sentence a fault.
 */
export function infraFaults(files) {
  const bicep = new Map(
    Object.keys(files)
      .filter((path) => path.endsWith(".bicep"))
      .map((path) => [path, readBicep(files[path])]),
  );
  const main = bicep.get("infra/azure.bicep");
  if (main === undefined) return ["infra/azure.bicep manque."];
  return [
    ...[...bicep].flatMap(([path, file]) => declarationFaults(path, file, bicep, files)),
    ...parameterFaults(main, JSON.parse(files["infra/azure.parameters.json"])),
    ...settingFaults(main, bicep.get("infra/modules/cosmos.bicep"), files),
    ...Object.keys(files)
      .filter((path) => /\.(bicep|json)$/u.test(path))
      .flatMap((path) => secretFaults(path, files[path])),
    ...indexingFaults(JSON.parse(files["infra/cosmos-indexing.json"])),
  ];
}

function declarationFaults(path, file, bicep, files) {
  const faults = file.params
    .filter(({ name }) => [...file.code.matchAll(new RegExp(`\\b${name}\\b`, "gu"))].length < 2)
    .map(({ name }) => `${path} : le paramètre ${name} ne sert à rien.`);
  for (const { type, version } of file.resources) {
    if (version.endsWith("preview") && !previewOnly.includes(type))
      faults.push(`${path} : ${type}@${version} est une préversion.`);
  }
  for (const load of file.loads) {
    const target = join(dirname(path), load);
    if (files[target] === undefined) faults.push(`${path} lit ${target}, qui n’existe pas.`);
  }
  for (const { name, path: target, params } of file.modules) {
    const module = bicep.get(join(dirname(path), target));
    if (module === undefined) faults.push(`${path} appelle ${target}, qui n’existe pas.`);
    else faults.push(...callFaults(path, name, module, params, file.used));
  }
  return faults;
}

function callFaults(path, name, module, given, used) {
  const declared = module.params.map((param) => param.name);
  return [
    ...[...given.keys()]
      .filter((key) => !declared.includes(key))
      .map((key) => `${path} donne ${key} au module ${name}, qui ne le connaît pas.`),
    ...module.params
      .filter((param) => param.required && !given.has(param.name))
      .map((param) => `${path} ne donne pas ${param.name} au module ${name}.`),
    ...used
      .filter((use) => use.module === name && !module.outputs.includes(use.output))
      .map((use) => `${path} lit ${name}.outputs.${use.output}, que le module ne donne pas.`),
  ];
}

function parameterFaults(main, { parameters }) {
  const declared = main.params.map(({ name }) => name);
  return [
    ...Object.keys(parameters)
      .filter((name) => !declared.includes(name))
      .map((name) => `azure.parameters.json donne ${name}, que azure.bicep ne déclare pas.`),
    ...main.params
      .filter(({ name, required }) => required && parameters[name] === undefined)
      .map(({ name }) => `azure.parameters.json ne donne pas ${name}, qui n’a pas de valeur par défaut.`),
  ];
}

function settingFaults(main, cosmos, files) {
  const documented = new Map(
    [...files[".env.example"].matchAll(/^([A-Z][A-Z_]*)=(.*)$/gmu)].map(([, name, value]) => [name, value]),
  );
  const set = entriesOf(main.modules.find(({ name }) => name === "web")?.params.get("settings"));
  const faults = [
    ...[...set.keys()]
      .filter((name) => !documented.has(name))
      .map((name) => `azure.bicep pose ${name}, absente de .env.example.`),
    ...[...documented.keys()]
      .filter((name) => !set.has(name) && !notInAzure.has(name))
      .map((name) => `azure.bicep ne pose pas ${name}, que .env.example documente.`),
    ...[...set.keys()]
      .filter((name) => notInAzure.has(name))
      .map((name) => `azure.bicep pose ${name} : ${notInAzure.get(name)}.`),
  ];
  for (const [name, variable] of [
    ["COSMOS_DATABASE", "database"],
    ["COSMOS_CONTAINER", "container"],
  ]) {
    if (cosmos?.vars.get(variable) !== documented.get(name)) {
      faults.push(`cosmos.bicep crée « ${cosmos?.vars.get(variable)} », .env.example dit ${name}=${documented.get(name)}.`);
    }
  }
  return [...faults, ...configFaults(documented, files["bot/config.ts"])];
}

function configFaults(documented, config) {
  if (config === undefined) return [];
  const read = new Set([...config.matchAll(/\b(?:PORT|(?:JALON|COSMOS|AZURE|LOG)_[A-Z_]+)\b/gu)].map(([name]) => name));
  return [
    ...[...read].filter((name) => !documented.has(name)).map((name) => `bot/config.ts lit ${name}, absente de .env.example.`),
    ...[...documented.keys()]
      .filter((name) => !read.has(name) && name !== "JALON_LEGAL_URL")
      .map((name) => `.env.example documente ${name}, que bot/config.ts ne lit pas.`),
  ];
}

// An identity opens everything: no key, no password, nothing to rotate
function secretFaults(path, text) {
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

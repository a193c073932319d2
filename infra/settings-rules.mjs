import { entriesOf } from "./read-bicep.mjs";

/** Variables of .env.example that have no place in Azure, and why. */
const notInAzure = new Map([
  ["PORT", "App Service donne le sien"],
  ["JALON_DATA", "les données sont dans Cosmos DB"],
  ["JALON_LOCAL_ANONYMOUS_BOT", "sur un poste seulement"],
  ["JALON_SCHEDULER", "sur un poste seulement"],
  ["JALON_BOT_SECRET", "pour le développement seulement"],
  ["JALON_LEGAL_URL", "lue par npm run package"],
]);

/**
 * Where the settings that Azure gets, those that .env.example explains and those that bot/config.ts reads are not the
 * same. `main`, `cosmos` and `queue` are what `readBicep` gives of the templates; `config` is undefined when there is none.
 */
export function settingFaults({ main, cosmos, queue, example, config }) {
  const documented = new Map([...example.matchAll(/^([A-Z][A-Z_]*)=(.*)$/gmu)].map(([, name, value]) => [name, value]));
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
  for (const [name, file, module, variable] of [
    ["COSMOS_DATABASE", "cosmos.bicep", cosmos, "database"],
    ["COSMOS_CONTAINER", "cosmos.bicep", cosmos, "container"],
    ["QUEUE_NAME", "queue.bicep", queue, "queueName"],
  ]) {
    const created = module?.vars.get(variable);
    if (created !== documented.get(name)) {
      faults.push(`${file} crée « ${created} », .env.example dit ${name}=${documented.get(name)}.`);
    }
  }
  return [...faults, ...configFaults(documented, config)];
}

function configFaults(documented, config) {
  if (config === undefined) return [];
  const read = new Set([...config.matchAll(/\b(?:PORT|(?:JALON|COSMOS|QUEUE|AZURE|LOG)_[A-Z_]+)\b/gu)].map(([name]) => name));
  return [
    ...[...read].filter((name) => !documented.has(name)).map((name) => `bot/config.ts lit ${name}, absente de .env.example.`),
    ...[...documented.keys()]
      .filter((name) => !read.has(name) && name !== "JALON_LEGAL_URL")
      .map((name) => `.env.example documente ${name}, que bot/config.ts ne lit pas.`),
  ];
}

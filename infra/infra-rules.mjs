import { indexingFaults } from "./indexing-rules.mjs";
import { readBicep } from "./read-bicep.mjs";
import { secretFaults } from "./secret-rules.mjs";
import { settingFaults } from "./settings-rules.mjs";
import { parameterFaults, templateFaults } from "./template-rules.mjs";

/**
 * Where the files of infra/ disagree with each other, with .env.example or with the code. `files` are texts by path
 * from the root; bot/config.ts may be absent. Gives one French sentence a fault.
 */
export function infraFaults(files) {
  const paths = Object.keys(files).filter((path) => path.startsWith("infra/"));
  const unreadable = paths.filter((path) => path.endsWith(".json") && parse(files[path]) === null);
  if (unreadable.length > 0) return unreadable.map((path) => `${path} n’est pas du JSON.`);

  const templates = new Map(paths.filter((path) => path.endsWith(".bicep")).map((path) => [path, readBicep(files[path])]));
  const main = templates.get("infra/azure.bicep");
  if (main === undefined) return ["infra/azure.bicep manque."];
  const cosmos = templates.get("infra/modules/cosmos.bicep");
  const queue = templates.get("infra/modules/queue.bicep");
  return [
    ...templateFaults(templates, files),
    ...parameterFaults(main, parse(files["infra/azure.parameters.json"])),
    ...settingFaults({ main, cosmos, queue, example: files[".env.example"], config: files["bot/config.ts"] }),
    ...paths.flatMap((path) => secretFaults(path, files[path])),
    ...indexingFaults(parse(files["infra/cosmos-indexing.json"])),
  ];
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

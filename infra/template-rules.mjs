import { dirname, join } from "node:path/posix";

/** The only version that Azure publishes for these types is a preview. */
const previewOnly = ["Microsoft.Insights/diagnosticSettings"];

/**
 * Where a template calls what is not there: files, modules, parameters, outputs. `templates` are what `readBicep` gives
 * by path, `files` every text by path. Gives one French sentence a fault.
 */
export function templateFaults(templates, files) {
  return [...templates].flatMap(([path, file]) => declarationFaults(path, file, templates, files));
}

function declarationFaults(path, file, templates, files) {
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
    const module = templates.get(join(dirname(path), target));
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

/** Where the parameters file and the main template disagree. */
export function parameterFaults(main, { parameters }) {
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

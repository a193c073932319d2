import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

// The validator is the one that Microsoft's package brings for its own schemas
const packaged = createRequire(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/app-manifest"));
const Ajv = packaged("ajv-draft-04");
const addFormats = packaged("ajv-formats");
const schemas = join(dirname(packaged.resolve("@microsoft/app-manifest")), "json-schemas", "teams");

/**
 * What Microsoft's schemas refuse, offline: one French sentence a fault, none when manifest and translations (one a
 * language file) conform. The version is the one that the manifest declares.
 */
export async function schemaFaults({ manifest, translations }) {
  const { manifestVersion } = manifest;
  const checks = [
    check(manifestVersion, "MicrosoftTeams.schema.json", "manifest.json", manifest),
    ...translations.map(({ file, strings }) => check(manifestVersion, "MicrosoftTeams.Localization.schema.json", file, strings)),
  ];
  return (await Promise.all(checks)).flat();
}

async function check(version, schemaName, file, value) {
  const text = await readFile(join(schemas, `v${version}`, schemaName), "utf8").catch(() => null);
  if (text === null) return [`${file} : la version ${version} du manifeste n’a pas de schéma dans @microsoft/app-manifest.`];
  // Some of Microsoft's patterns are not valid in Unicode mode
  const ajv = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false }));
  const validate = ajv.compile(JSON.parse(text));
  if (validate(value)) return [];
  return validate.errors.map(({ instancePath, message, params }) => {
    const detail = params.additionalProperty ?? params.missingProperty;
    const why = detail === undefined ? message : `${message} : ${detail}`;
    return `${file}${instancePath} : refusé par le schéma de Microsoft (${why}).`;
  });
}

// The package as Teams will receive it: Microsoft's schema (offline), then what the schema does not say.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { manifestFaults } from "../manifest/manifest-rules.mjs";
import { parsePackageFiles, readPackageFiles } from "../manifest/package-files.mjs";
import { schemaFaults } from "../manifest/schema-faults.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { files, faults } = await readPackageFiles(join(root, "manifest"), process.env);
const parsed = parsePackageFiles(files);

faults.push(...(await schemaFaults(parsed)));
// The own rules trust the shape that the schema promises: they come after it
if (faults.length === 0) faults.push(...manifestFaults({ ...parsed, files }));

for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
const { manifest, translations } = parsed;
console.log(
  `Manifeste ${manifest.version} : conforme au schéma ${manifest.manifestVersion}, ` +
    `${translations.length + 1} langues, ${manifest.bots[0].commandLists[0].commands.length} commandes, icônes vérifiées.`,
);

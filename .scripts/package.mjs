// Makes the package that an administrator uploads to Teams, from manifest/ and the environment.
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makePackage } from "../manifest/make-package.mjs";
import { readPackageFiles } from "../manifest/package-files.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, ".dist", "jalon-teams.zip");

const { files, faults, assumed } = await readPackageFiles(join(root, "manifest"), process.env);
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}
const zip = makePackage(files);
await mkdir(dirname(target), { recursive: true });
await writeFile(target, zip);

const digest = createHash("sha256").update(zip).digest("hex");
console.log(`.dist/jalon-teams.zip : ${zip.length} octets, sha256 ${digest}`);
if (assumed.length > 0) {
  console.log(`Valeurs d’exemple pour ${assumed.join(", ")} : ce paquet s’examine, il ne s’installe pas (voir infra/README.md).`);
}

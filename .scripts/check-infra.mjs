// Offline: whether infra/ parses, and whether its files, .env.example and the code name the same things. Only Azure can
// say more (`az deployment group what-if`, see infra/README.md).
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { openBicepParser } from "../infra/bicep-syntax.mjs";
import { infraFaults } from "../infra/infra-rules.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = await readFiles();
const bicep = Object.keys(files).filter((path) => path.endsWith(".bicep"));
const parse = await openBicepParser(root);

const faults = infraFaults(files);
if (parse !== null) {
  for (const path of bicep) {
    for (const { line, column, text } of parse(files[path]))
      faults.push(`${path}:${line}:${column} : syntaxe incorrecte près de « ${text} ».`);
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);

const { includedPaths } = JSON.parse(files["infra/cosmos-indexing.json"]);
const syntax = parse === null ? "syntaxe non analysée" : "syntaxe analysée";
console.log(`Infrastructure : ${bicep.length} fichiers Bicep qui concordent, ${syntax}.`);
console.log(`Chemins indexés : ${includedPaths.map(({ path }) => path).join(" ")}`);
if (parse === null) console.log("Pour analyser la syntaxe : npm install -D web-tree-sitter tree-sitter-bicep");

/** The texts by path from the root that the rules compare. */
async function readFiles() {
  const names = (await readdir(join(root, "infra"), { recursive: true })).filter((name) => /\.(bicep|json)$/u.test(name));
  const paths = [...names.map((name) => `infra/${name.replaceAll("\\", "/")}`), ".env.example", "bot/config.ts"];
  const present = paths.filter((path) => existsSync(join(root, path)));
  return Object.fromEntries(await Promise.all(present.map(async (path) => [path, await readFile(join(root, path), "utf8")])));
}

// Puts the packages that a benchmark is compared with under `.cache/peers`, each in a folder of its own, and prints where:
// `node .scripts/find-peers.mjs exceljs@4.4.0 …` gives {"exceljs@4.4.0": "/…/.cache/peers/exceljs@4.4.0"}, null for one
// that cannot be had. Packages that are used together are one argument, with spaces: "react@18.3.1 react-dom@18.3.1". They
// are no dependency: only `npm run bench` asks for them.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const PEERS = join(import.meta.dirname, "../.cache/peers");
const INSTALLED_WITHIN_MS = 240_000;

const nameOf = (spec) => spec.slice(0, spec.lastIndexOf("@"));

/** The folder from which these exact versions of packages can be required; null, with one line that says why, when it cannot be had. */
export function findPeer(spec) {
  const specs = spec.split(" ");
  const folder = join(PEERS, specs.join("_").replaceAll("/", "+"));
  if (specs.every((one) => existsSync(join(folder, "node_modules", nameOf(one), "package.json")))) return folder;
  mkdirSync(folder, { recursive: true });
  const quiet = ["--no-save", "--no-package-lock", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  try {
    // a folder each: npm removes from a folder what it was not asked for in the same breath
    execFileSync("npm", ["install", "--prefix", folder, ...quiet, ...specs], { stdio: ["ignore", "ignore", "pipe"], timeout: INSTALLED_WITHIN_MS });
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    const why = String(error.stderr || error.message).trim().split("\n")[0];
    process.stderr.write(`${spec} cannot be had from the npm registry, so nothing is compared with it here: ${why}\n`);
    return null;
  }
}

if (process.argv[1] === import.meta.filename) {
  process.stdout.write(`${JSON.stringify(Object.fromEntries(process.argv.slice(2).map((spec) => [spec, findPeer(spec)])))}\n`);
}

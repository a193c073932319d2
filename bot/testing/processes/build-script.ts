import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { buildSync } from "esbuild";

/** Bundles a script that a test runs as a process of its own, where node_modules is found from its place. */
export function buildScript(entry: string): { path: string; remove(): void } {
  const path = join(__dirname, "../../../.dist", `${basename(entry, ".ts")}-${process.pid}.cjs`);
  buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    outfile: path,
    packages: "external",
  });
  return { path, remove: () => rmSync(path, { force: true }) };
}

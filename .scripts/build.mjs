// Builds what runs: the server as one bundle, the tab and the page of the local Teams as static files.
// `node .scripts/build.mjs [PART…]` builds everything, or these parts; `--missing` only what is absent or older than its sources.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { build } from "esbuild";
import { build as buildPage } from "vite";

const root = join(import.meta.dirname, "..");
process.chdir(root);

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const ESM_ONLY = new Set(["jose"]);

const program = (name, entry, output) => ({
  name,
  output,
  sources: ["bot", "infra/cosmos-indexing.json", "package.json"],
  build: () =>
    build({
      entryPoints: [entry],
      outfile: output,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "cjs",
      sourcemap: true,
      logLevel: "warning",
      // packages stay in node_modules, but for those that ship as ES modules only
      external: Object.keys(manifest.dependencies).filter((one) => !ESM_ONLY.has(one)).flatMap((one) => [one, `${one}/*`]),
    }),
});

const page = (name, config, sources) => ({
  name,
  output: `.dist/${name}/index.html`,
  sources,
  build: () => buildPage({ configFile: config, logLevel: "warn" }),
});

const parts = [
  program("server", "bot/main.ts", ".dist/jalon.cjs"),
  program("bench", "bot/bench/bench.ts", ".dist/bench.cjs"),
  program("pack-work", "bot/bench/pack-process.ts", ".dist/pack-work.cjs"),
  program("connector", "bot/bench/connector.ts", ".dist/connector.cjs"),
  page("tab", "tab/vite.config.mts", ["tab", "bot/contract", "bot/domain"]),
  page("local-teams", "bot/local-teams/page/vite.config.mts", ["bot/local-teams/page"]),
];

/** What only the benchmarks need. */
const MEASURING = new Set(["bench", "pack-work", "connector"]);

const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path, { withFileTypes: true }).reduce((latest, entry) => Math.max(latest, newest(join(path, entry.name))), 0);
};

const isMissing = ({ output, sources }) => !existsSync(output) || sources.some((source) => newest(source) > statSync(output).mtimeMs);

/** No build takes as long: what was ended in the midst of one has left its mark behind. */
const LEFT_BEHIND_MS = 120_000;

/** Runs `work` while no other process builds this part; they may all find at once that it is out of date. */
async function alone(name, work) {
  const mark = join(".dist", `.building-${name}`);
  mkdirSync(".dist", { recursive: true });
  for (;;) {
    try {
      mkdirSync(mark);
      break;
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const since = statSync(mark, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && Date.now() - since > LEFT_BEHIND_MS) rmSync(mark, { recursive: true, force: true });
      else await wait(50);
    }
  }
  try {
    await work();
  } finally {
    rmSync(mark, { recursive: true, force: true });
  }
}

/** Builds the named parts (all by default); with `missing` only those that are absent or out of date. */
export async function buildJalon({ missing = false, names = parts.map((part) => part.name).filter((name) => !MEASURING.has(name)) } = {}) {
  const { NODE_ENV } = process.env;
  // what is built is what people get, whoever asks: jest says « test », and Vite would add what only developers see
  delete process.env.NODE_ENV;
  for (const part of parts.filter((one) => names.includes(one.name))) {
    if (missing && !isMissing(part)) continue;
    // whoever waited finds it built
    await alone(part.name, async () => (missing && !isMissing(part) ? undefined : part.build()));
  }
  // Vite says « production » to the whole process; Jalon started from here is on one machine
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
}

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
  await buildJalon({ missing: process.argv.includes("--missing"), ...(names.length > 0 ? { names } : {}) });
}

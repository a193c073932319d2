import { parseArgs } from "node:util";
import { type Config, LOCAL } from "../config";
import { buildSynthetic } from "../sample/synthetic/build-synthetic";
import { loadSample } from "../usecases/load-sample";
import { openWorld } from "../wiring/open-world";
import { UsageError } from "./usage";

const USAGE = "npm run seed -- [--people N] [--actions N] [--projects N] [--seed S]";

/** Fills the local data with a synthetic authority of that size, the same for the same seed. */
export async function seed(config: Config, args: readonly string[]): Promise<number> {
  if (config.mode !== "local") throw new UsageError("seed fills local data only.");
  const number = { type: "string" } as const;
  const { values } = parseArgs({ args: [...args], options: { people: number, actions: number, projects: number, seed: number } });
  const count = (name: "people" | "actions" | "projects", usual: number): number => {
    const value = Number(values[name] ?? usual);
    if (!Number.isInteger(value) || value < 0 || value > 1_000_000) throw new UsageError(`--${name} takes a whole number.\n${USAGE}`);
    return value;
  };
  const options = { people: count("people", 200), actions: count("actions", 1000), projects: count("projects", 69), seed: Number(values.seed ?? 1) };
  const sample = buildSynthetic(options);
  const world = await openWorld(config);
  try {
    const { installedFor } = await import("../wiring/local-authority");
    await loadSample(world.stores.stores(LOCAL.tenantId), sample, installedFor(sample, config));
    process.stdout.write(`${sample.people.length} people, ${sample.projects.length} projects, ${sample.actions.length} actions in ${config.dataDir}\n`);
    return 0;
  } finally {
    world.close();
  }
}

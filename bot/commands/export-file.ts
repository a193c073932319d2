import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Config } from "../config";
import type { PlanFiles } from "../ports";
import { exportPlan } from "../usecases/export-plan";
import { openWorld } from "../wiring/open-world";
import { UsageError } from "./usage";

const USAGE = "npm run export -- [--plan ID] FILE";

/** Writes a plan as Jalon's workbook, or its actions as CSV when the file is called so. Without `--plan` it takes the only plan there is. */
export async function exportFile(config: Config, files: PlanFiles, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { plan: { type: "string" } } });
  const [path] = positionals;
  if (path === undefined) throw new UsageError(USAGE);
  const world = await openWorld(config);
  try {
    const authority = world.authorityOf(world.registration.tenants[0] ?? "");
    const plans = await authority.plans.all();
    const planId = values.plan ?? (plans.length === 1 ? plans[0]?.id : undefined);
    if (planId === undefined) throw new UsageError(`There are ${plans.length} plans, name one: ${plans.map(({ id }) => `--plan ${id}`).join(", ")}.\n${USAGE}`);
    const made = await exportPlan(authority, files, planId, "fr", /\.csv$/i.test(path) ? "csv" : "xlsx");
    if (!made) throw new UsageError(`There is no plan « ${planId} ».`);
    writeFileSync(path, made.bytes);
    process.stdout.write(`${path}: ${made.bytes.length} bytes\n`);
    return 0;
  } finally {
    world.close();
  }
}

import { randomUUID } from "node:crypto";
import { parseArgs } from "node:util";
import { clockFrom } from "../clock";
import type { Config } from "../config";
import { JOBS } from "../jobs/jobs";
import { createSenders } from "../wiring/create-senders";
import { openWorld } from "../wiring/open-world";
import { UsageError } from "./usage";

const USAGE = `npm run job -- NAME [--now ISO] [--dry-run] [--json]\nJobs: ${Object.keys(JOBS).join(", ")}`;

/** Runs one job once, for every authority that this Jalon serves. Exit code 1 when a card failed or may have. */
export async function job(config: Config, args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { now: { type: "string" }, "dry-run": { type: "boolean", default: false }, json: { type: "boolean", default: false } },
  });
  const run = JOBS[positionals[0] as keyof typeof JOBS];
  if (!run) throw new UsageError(positionals[0] ? `There is no job « ${positionals[0]} ».\n${USAGE}` : USAGE);
  if (values.now !== undefined && Number.isNaN(Date.parse(values.now))) throw new UsageError(`--now takes an instant such as 2026-11-16T08:00:00Z.\n${USAGE}`);
  const clock = values.now === undefined ? undefined : clockFrom(values.now);
  const world = await openWorld(config, clock);
  const senders = createSenders(world, randomUUID());
  try {
    let ok = true;
    for (const tenantId of world.registration.tenants) {
      const result = await run(senders.of(tenantId), { dryRun: values["dry-run"] });
      process.stdout.write(`${values.json ? JSON.stringify(result.report) : result.summary}\n`);
      ok &&= result.ok;
    }
    return ok ? 0 : 1;
  } finally {
    await senders.leave();
    world.close();
  }
}

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "./ports";

/** The real time. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that starts at a given moment and runs on from there: for one run of a job. */
export function clockFrom(instant: string): Clock {
  const start = Date.parse(instant);
  const started = performance.now();
  return { now: () => new Date(start + Math.floor(performance.now() - started)).toISOString() };
}

/** The clock of one machine: the real time until another one is set; every process on the same data sees it. */
export interface LocalClock extends Clock {
  set(instant: string | null): void;
}

/** Opens it over the folder of local data. */
export function openLocalClock(dataDir: string): LocalClock {
  const file = join(dataDir, "clock");
  const kept = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  let frozen = Number.isNaN(Date.parse(kept)) ? null : kept;
  return {
    now: () => frozen ?? systemClock.now(),
    set(instant) {
      frozen = instant === null ? null : new Date(instant).toISOString();
      if (frozen === null) rmSync(file, { force: true });
      else writeFileSync(file, `${frozen}\n`);
    },
  };
}

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clock } from "./ports";

/** The real time. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that always says the same: for one run of a job at a given moment. */
export const fixedClock = (instant: string): Clock => ({ now: () => instant });

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

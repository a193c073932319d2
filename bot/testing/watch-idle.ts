import { cpus } from "node:os";

/** Gives, when called, the share of this machine's cores that had nothing to do since; from 0 to 1. */
export function watchIdle(): () => number {
  const before = timesOf();
  return () => {
    const after = timesOf();
    return (after.idle - before.idle) / Math.max(1, after.all - before.all);
  };
}

function timesOf(): { idle: number; all: number } {
  const times = cpus().map((core) => core.times);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return { idle: sum(times.map(({ idle }) => idle)), all: sum(times.flatMap((one) => Object.values(one))) };
}

import { setTimeout as sleep } from "node:timers/promises";
import { type Answer, call, type Call } from "./at-once";

/** What came of asking at an even pace. */
export interface LoadTimes {
  /** Ms from the moment a request was written until its answer was read whole, sorted. */
  ms: number[];
  /** Ms by which the requests themselves left late, sorted: how far this machine kept the pace. */
  late: number[];
}

/**
 * Asks `count` times, `perSecond` of them each second, whether the answers come or not: whoever waits for an answer before
 * asking again never sees a server fall behind.
 */
export async function askSteadily(perSecond: number, count: number, callOf: (index: number) => Call, expect: (answer: Answer) => boolean): Promise<LoadTimes> {
  const times: LoadTimes = { ms: [], late: [] };
  const started = performance.now();
  const asked: Promise<void>[] = [];
  const ask = async (index: number): Promise<void> => {
    const one = callOf(index);
    const left = performance.now();
    const answer = await call(one);
    times.ms.push(performance.now() - left);
    if (!expect(answer)) throw new Error(`${one.method} ${one.url} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
  };
  for (let index = 0; index < count; index += 1) {
    const due = started + (index * 1000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await sleep(early);
    times.late.push(Math.max(0, performance.now() - due));
    asked.push(ask(index));
  }
  await Promise.all(asked);
  times.ms.sort((a, b) => a - b);
  times.late.sort((a, b) => a - b);
  return times;
}

/** The value under which this share of sorted values lies. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;

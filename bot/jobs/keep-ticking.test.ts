import { setImmediate as turn } from "node:timers/promises";
import { createManualTimer } from "../testing/manual-timer";
import { createRecordingLog } from "../testing/recording-log";
import { keepTicking } from "./keep-ticking";

describe("what is done over and over", () => {
  const start = (tick: () => Promise<void>) => {
    const timer = createManualTimer();
    const log = createRecordingLog();
    const ticking = keepTicking({ tick, timer, everyMs: 1000, log });
    const pass = async (ms: number): Promise<void> => {
      for (let passed = 0; passed < ms; passed += 500) {
        await timer.pass(500);
        for (let n = 0; n < 5; n += 1) await turn();
      }
    };
    return { timer, log, ticking, pass };
  };

  it("is done at once and each second, one at a time", async () => {
    let count = 0;
    const { ticking, pass, log } = start(async () => {
      count += 1;
    });
    await pass(10_000);
    expect(count).toBeGreaterThanOrEqual(10);
    expect(count).toBeLessThanOrEqual(11);
    await ticking.stop(1000);
    await pass(5000);
    expect(count).toBeLessThanOrEqual(11);
    expect(log.said).toEqual([]);
  });

  it("goes on after failures, later each time, and at its pace again after the first success", async () => {
    let count = 0;
    const { ticking, pass, log } = start(async () => {
      count += 1;
      if (count <= 5) throw new Error("the store is away");
    });
    await pass(30_000);
    expect(count).toBe(4);
    await pass(40_000);
    expect(log.said).toEqual(Array.from({ length: 5 }, () => "error scheduler-failed"));
    const before = count;
    await pass(60_000);
    expect(count - before).toBeGreaterThan(20);
    await ticking.stop(1000);
  });

  it("is waited for when it stops, but not for ever", async () => {
    const { ticking, pass } = start(() => new Promise(() => undefined));
    const ended = { yet: false };
    const stopped = ticking.stop(3000).then(() => {
      ended.yet = true;
    });
    await pass(2500);
    expect(ended.yet).toBe(false);
    await pass(1000);
    await stopped;
    expect(ended.yet).toBe(true);
  });
});

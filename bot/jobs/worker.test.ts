import { setImmediate as turn } from "node:timers/promises";
import type { Slice } from "../ports";
import { createInProcessQueue } from "../queue/in-process-queue";
import { createManualTimer } from "../testing/manual-timer";
import { createRecordingLog } from "../testing/recording-log";
import { queueAgain } from "../usecases/campaigns/queue-messages";
import { type SendSlice, startWorker } from "./worker";

const message = (n: number) => ({ type: "prompt" as const, id: `weekly.2026-W47.p-${n}` });
const messages = (count: number) => Array.from({ length: count }, (_, n) => message(n));
const nothingAgain: SendSlice = async () => ({ again: [] });

/** A worker over a queue of its own, and what it was asked to send. */
function aWorker(send: SendSlice = nothingAgain) {
  const timer = createManualTimer();
  const queue = createInProcessQueue(timer);
  const log = createRecordingLog();
  const asked: Slice[] = [];
  const recording: SendSlice = async (slice, stop) => {
    asked.push(slice);
    return send(slice, stop);
  };
  const worker = startWorker({ queue, send: recording, timer, log, idleMs: { least: 200, most: 1600 } });
  /** Real turns of the event loop between small steps of the timer. */
  const pass = async (ms: number): Promise<void> => {
    for (let passed = 0; passed < ms; passed += 100) {
      await timer.pass(100);
      for (let n = 0; n < 10; n += 1) await turn();
    }
  };
  const put = (count: number, tenantId = "authority-a", inSeconds = 0) =>
    queueAgain(queue, tenantId, messages(count).map((one) => ({ ...one, inSeconds })));
  const sent = () => asked.flatMap((slice) => slice.messages.map(({ id }) => id));
  return { timer, queue, log, asked, worker, pass, put, sent };
}

describe("a worker", () => {
  it("asks for nothing to be sent while the queue is empty, and asks the queue less and less often", async () => {
    const { queue, pass, asked, worker } = aWorker();
    let takes = 0;
    const take = queue.take.bind(queue);
    queue.take = (most, hidden) => {
      takes += 1;
      return take(most, hidden);
    };
    await pass(60_000);
    expect(asked).toEqual([]);
    expect(takes).toBeLessThan(45);
    await worker.stop(1000);
  });

  it("has everything sent once, in slices, and leaves the queue empty", async () => {
    const { queue, put, pass, sent, asked, worker } = aWorker();
    await put(230);
    await pass(1000);
    expect(sent().toSorted()).toEqual(messages(230).map(({ id }) => id).toSorted());
    expect(Math.max(...asked.map((slice) => slice.messages.length))).toBeLessThanOrEqual(60);
    expect(await queue.state()).toEqual({ waiting: 0, poison: 0 });
    await worker.stop(1000);
  });

  it("sends nothing before its delay is over", async () => {
    const { put, pass, sent, worker } = aWorker();
    await put(3, "authority-a", 60);
    await pass(58_000);
    expect(sent()).toEqual([]);
    await pass(4000);
    expect(sent()).toHaveLength(3);
    await worker.stop(1000);
  });

  it("brings back what is to be looked at again, when it said so", async () => {
    let first = true;
    const { put, pass, sent, worker } = aWorker(async (slice) => {
      if (!first) return { again: [] };
      first = false;
      return { again: slice.messages.slice(0, 1).map((one) => ({ ...one, inSeconds: 30 })) };
    });
    await put(2);
    await pass(20_000);
    expect(sent()).toEqual([message(0).id, message(1).id]);
    await pass(15_000);
    expect(sent()).toEqual([message(0).id, message(1).id, message(0).id]);
    await worker.stop(1000);
  });

  it("tries a slice that failed again, later each time, and sets it aside in the end", async () => {
    const { queue, put, pass, log, sent, worker } = aWorker(async () => {
      throw new Error("the store is away");
    });
    await put(1);
    await pass(1000);
    expect(sent()).toHaveLength(1);
    await pass(400_000);
    expect(sent()).toHaveLength(5);
    expect(log.said).toEqual(Array.from({ length: 5 }, () => "error slice-failed"));
    expect(await queue.state()).toEqual({ waiting: 0, poison: 1 });
    await worker.stop(1000);
  });

  it("lets no authority wait for a larger one", async () => {
    const gate: { open?: () => void } = {};
    const opened = new Promise<void>((open) => {
      gate.open = open;
    });
    const { put, pass, asked, worker } = aWorker(async ({ tenantId }) => {
      if (tenantId === "large") await opened;
      return { again: [] };
    });
    await put(400, "large");
    await put(5, "small");
    await pass(1000);
    expect(asked.filter(({ tenantId }) => tenantId === "small")).toHaveLength(1);
    expect(asked.filter(({ tenantId }) => tenantId === "large")).toHaveLength(4);
    gate.open?.();
    await pass(1000);
    await worker.stop(1000);
  });

  it("ends what it began when it is stopped, and puts the rest back", async () => {
    const { queue, put, pass, sent, worker } = aWorker(async (slice, stop) => {
      await new Promise((aborted) => {
        stop.addEventListener("abort", aborted);
      });
      return { again: slice.messages.slice(1).map((one) => ({ ...one, inSeconds: 0 })) };
    });
    await put(300);
    await pass(500);
    expect(sent()).toHaveLength(240);
    const stopped = worker.stop(10_000);
    await pass(200);
    await stopped;
    expect(sent()).toHaveLength(240);
    // the fifth slice whole, and of the four that had begun what had not left
    expect(await queue.state()).toEqual({ waiting: 5, poison: 0 });
    const left = (await queue.take(32, 30)).flatMap(({ slice }) => slice.messages);
    expect(left).toHaveLength(4 * 59 + 60);
  });

  it("does not wait for ever for what does not end", async () => {
    const { put, pass, worker } = aWorker(() => new Promise(() => undefined));
    await put(1);
    await pass(500);
    const ended = { yet: false };
    const stopped = worker.stop(9000).then(() => {
      ended.yet = true;
    });
    await pass(8500);
    expect(ended.yet).toBe(false);
    await pass(1000);
    await stopped;
    expect(ended.yet).toBe(true);
  });
});

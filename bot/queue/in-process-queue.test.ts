import { createManualTimer } from "../testing/manual-timer";
import { describeQueue } from "./contract/describe-queue";
import { createInProcessQueue } from "./in-process-queue";

describeQueue("the queue inside the process", async () => {
  const timer = createManualTimer();
  const queue = createInProcessQueue(timer);
  return { queue, pass: (seconds) => timer.pass(seconds * 1000), close: queue.close };
});

describe("the queue inside the process", () => {
  it("hands out a slice of seven days when they are over, and not before", async () => {
    const timer = createManualTimer();
    const queue = createInProcessQueue(timer);
    await queue.put({ tenantId: "authority-a", messages: [{ type: "notice", id: "digest.2026-W47.p-1" }] }, 30 * 86_400);
    await timer.pass((7 * 86_400 - 1) * 1000);
    expect(await queue.take(1, 30)).toEqual([]);
    await timer.pass(2000);
    expect(await queue.take(1, 30)).toHaveLength(1);
  });
});

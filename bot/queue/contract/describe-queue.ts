import type { SendQueue, Slice, TakenSlice } from "../../ports";

/** A queue made for one test, empty. */
export interface QueueUnderTest {
  queue: SendQueue;
  /** So many seconds go by for the queue. */
  pass(seconds: number): Promise<void>;
  close(): Promise<void>;
}

const sliceOf = (...ids: string[]): Slice => ({
  tenantId: "authority-a",
  messages: ids.map((id) => ({ type: id.startsWith("weekly") ? ("prompt" as const) : ("notice" as const), id })),
});
const idsOf = (taken: readonly TakenSlice[]): string[] =>
  taken.flatMap(({ slice }) => slice.messages.map(({ id }) => id)).toSorted();

/** What Jalon's queue promises: the one in the process and the one in Azure. */
export function describeQueue(name: string, open: () => Promise<QueueUnderTest>): void {
  describe(name, () => {
    let under: QueueUnderTest;
    let queue: SendQueue;
    beforeEach(async () => {
      under = await open();
      queue = under.queue;
    });
    afterEach(() => under.close());

    it("hands out nothing when nothing was put, nor what names no message", async () => {
      await queue.put(sliceOf(), 0);
      expect(await queue.take(10, 30)).toEqual([]);
      expect(await queue.state()).toEqual({ waiting: 0, poison: 0 });
    });

    it("hides a slice until its delay is over", async () => {
      await queue.put(sliceOf("weekly.2026-W47.p-1"), 2);
      expect(await queue.take(10, 30)).toEqual([]);
      await under.pass(3);
      expect(idsOf(await queue.take(10, 30))).toEqual(["weekly.2026-W47.p-1"]);
    });

    it("takes delays of more than seven days for seven days", async () => {
      await queue.put(sliceOf("weekly.2026-W47.p-1"), 8 * 86_400);
      expect(await queue.take(10, 30)).toEqual([]);
      expect(await queue.state()).toEqual({ waiting: 1, poison: 0 });
    });

    it("hands a slice to one only, whole, and forgets it once it is done", async () => {
      const slice = sliceOf("weekly.2026-W47.p-1", "digest.2026-W47.p-2");
      await queue.put(slice, 0);
      const [both] = [await Promise.all([queue.take(10, 30), queue.take(10, 30)])];
      expect(both.flat()).toMatchObject([{ slice, deliveries: 1 }]);
      await both.flat()[0]?.done();
      expect(await queue.state()).toEqual({ waiting: 0, poison: 0 });
    });

    it("hands out no more than was asked for", async () => {
      for (const n of [1, 2, 3]) await queue.put(sliceOf(`digest.2026-W47.p-${n}`), 0);
      const first = await queue.take(2, 30);
      expect(first).toHaveLength(2);
      expect(idsOf([...first, ...(await queue.take(2, 30))])).toHaveLength(3);
    });

    it("gives a slice that nobody finished to another, and does not hear the first any more", async () => {
      await queue.put(sliceOf("weekly.2026-W47.p-1"), 0);
      const [first] = await queue.take(1, 1);
      await under.pass(2);
      const [second] = await queue.take(1, 30);
      expect(second?.deliveries).toBe(2);
      await first?.done();
      await first?.later(0);
      expect(await queue.take(1, 30)).toEqual([]);
      expect(await queue.state()).toEqual({ waiting: 1, poison: 0 });
      await second?.done();
      expect(await queue.state()).toEqual({ waiting: 0, poison: 0 });
    });

    it("gives a slice back when it was put off", async () => {
      await queue.put(sliceOf("weekly.2026-W47.p-1"), 0);
      const [first] = await queue.take(1, 30);
      await first?.later(2);
      expect(await queue.take(1, 30)).toEqual([]);
      await under.pass(3);
      expect(await queue.take(1, 30)).toMatchObject([{ deliveries: 2 }]);
    });

    it("sets a slice aside that was handed out five times in vain", async () => {
      await queue.put(sliceOf("weekly.2026-W47.p-1"), 0);
      for (const deliveries of [1, 2, 3, 4, 5]) {
        const [taken] = await queue.take(1, 30);
        expect(taken?.deliveries).toBe(deliveries);
        await taken?.later(0);
      }
      expect(await queue.take(1, 30)).toEqual([]);
      expect(await queue.state()).toEqual({ waiting: 0, poison: 1 });
    });

    it("cuts what is too large for one message, and loses none", async () => {
      const ids = Array.from({ length: 250 }, (_, n) => `weekly.2026-W47.${String(n).padStart(4, "0")}-${"é".repeat(200)}`);
      await queue.put(sliceOf(...ids), 0);
      const taken = await queue.take(30, 30);
      expect(taken.length).toBeGreaterThan(2);
      expect(Math.max(...taken.map(({ slice }) => slice.messages.length))).toBeLessThanOrEqual(100);
      expect(idsOf(taken)).toEqual(ids);
    });
  });
}

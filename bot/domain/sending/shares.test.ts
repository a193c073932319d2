import { chance } from "../testing/chance";
import type { Pace } from "./pace";
import { dueShare, renewShare, withoutSender } from "./shares";

const NOBODY: ReadonlySet<string> = new Set();
const renew = (senders: Pace["senders"], id: string, used = 0, ended = NOBODY) => renewShare(senders, { id, used, ended }, 50);
const sharesOf = (senders: Pace["senders"]) => Object.fromEntries(senders.map(({ id, share }) => [id, share]));

describe("the shares of a limit", () => {
  it("gives nothing to somebody who does not send", () => {
    expect(dueShare(50, ["a", "b"], "c")).toBe(0);
    expect(withoutSender(renew([], "a"), "a")).toEqual([]);
  });

  it("gives the whole limit to whoever is alone, at once", () => {
    expect(renew([], "a")).toEqual([{ id: "a", share: 50, beat: 1 }]);
    expect(renew(renew([], "a"), "a", 50)).toEqual([{ id: "a", share: 50, beat: 2 }]);
  });

  it("sums to the limit, in whole requests", () => {
    const ids = ["a", "b", "c", "d"];
    expect(ids.map((id) => dueShare(50, ids, id))).toEqual([13, 13, 12, 12]);
    expect(ids.map((id) => dueShare(3, ids, id))).toEqual([1, 1, 1, 0]);
  });

  it("lets a newcomer wait until the others gave up what it is due, and no longer used it", () => {
    const one = renew([], "a");
    const two = renew(one, "b");
    expect(sharesOf(two)).toEqual({ a: 50, b: 0 });
    // it sent 40 in the second that ends now: others may not use that part yet
    const notYet = renew(two, "a", 40);
    expect(sharesOf(renew(notYet, "b"))).toEqual({ a: 40, b: 10 });
    expect(sharesOf(renew(renew(notYet, "a", 25), "b"))).toEqual({ a: 25, b: 25 });
  });

  it("frees the share of a sender that died", () => {
    const two = renew(renew(renew([], "a"), "b"), "a", 0);
    expect(sharesOf(renew(two, "b", 0, new Set(["a"])))).toEqual({ b: 50 });
  });

  it("never exceeds the limit, published or really sent, in whatever order senders come, renew, go and die", () => {
    const exceeded: number[] = [];
    for (let seed = 1; seed <= 200; seed += 1) {
      const luck = chance(seed);
      const limit = luck.between(1, 60);
      let senders: Pace["senders"] = [];
      // what each sent in the window that ends now: at most what it may use, which it learns when it renews
      const used = new Map<string, number>();
      for (let turn = 0; turn < 60; turn += 1) {
        const id = luck.oneOf(["a", "b", "c", "d", "e"]);
        const act = luck.between(0, 9);
        if (act === 0 && (used.get(id) ?? 0) === 0) senders = withoutSender(senders, id);
        else if (act === 1) used.set(id, 0);
        else {
          const due = dueShare(limit, [...new Set([...senders.map((one) => one.id), id])], id);
          senders = renewShare(senders, { id, used: used.get(id) ?? 0, ended: NOBODY }, limit);
          const share = senders.find((one) => one.id === id)?.share ?? 0;
          used.set(id, Math.max(used.get(id) ?? 0, luck.between(0, Math.min(share, due))));
        }
        const published = senders.reduce((sum, { share }) => sum + share, 0);
        const sent = [...used.values()].reduce((sum, count) => sum + count, 0);
        if (published > limit || sent > limit) exceeded.push(seed);
      }
    }
    expect(exceeded).toEqual([]);
  });
});

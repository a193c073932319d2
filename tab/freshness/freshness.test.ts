import type { Answer } from "../api/answer";
import type { Api } from "../api/client";
import { changedKeys } from "./changes";
import { freshAt } from "./fresh-at";
import { forgetAll, live } from "./live";
import { pollDelay } from "./poll-delay";

type Thing = { n: number };

function anApi(answers: Answer<Thing>[]) {
  const etags: (string | null | undefined)[] = [];
  const get = (_: string, etag?: string | null): Promise<Answer<Thing>> => {
    etags.push(etag);
    return Promise.resolve(answers.shift() ?? { ok: false, reason: "fault", problem: null });
  };
  return { api: { get } as unknown as Api, etags };
}

const value = (n: number, etag: string | null = null): Answer<Thing> => ({ ok: true, value: { n }, etag });

describe("what is kept fresh", () => {
  beforeEach(forgetAll);

  it("stays as it was when the server fails, and says so until it answers again", async () => {
    const { api } = anApi([value(1), { ok: false, reason: "offline", problem: null }, value(2)]);
    const thing = live<Thing>(api, "/x");
    await thing.look();
    await thing.look();
    expect([thing.value.value, thing.failure.value?.reason]).toEqual([{ n: 1 }, "offline"]);
    await thing.look();
    expect([thing.value.value, thing.failure.value]).toEqual([{ n: 2 }, null]);
  });

  it("is the same object when the answer is the same, so that nothing is drawn again", async () => {
    const { api, etags } = anApi([value(1, '"1"'), { ok: true, value: null, etag: '"1"', same: true }, value(1, '"2"')]);
    const thing = live<Thing>(api, "/x");
    await thing.look();
    const first = thing.value.value;
    await thing.look();
    await thing.look();
    expect(thing.value.value).toBe(first);
    expect(etags).toEqual([null, '"1"', '"1"']);
  });

  it("does not let an answer asked for before a write take the write back", async () => {
    const { api } = anApi([value(1)]);
    const thing = live<Thing>(api, "/x");
    const look = thing.look();
    thing.put({ n: 2 });
    await look;
    expect(thing.value.value).toEqual({ n: 2 });
  });

  it("is asked for once when two views look at the same time", async () => {
    const { api, etags } = anApi([value(1)]);
    const thing = live<Thing>(api, "/x");
    await Promise.all([thing.look(), live<Thing>(api, "/x").look()]);
    expect(etags).toHaveLength(1);
  });
});

describe("the moment that is shown", () => {
  const checked = Date.parse("2026-11-16T16:00:00Z");

  it("is the last check, however long ago the unchanged figures were computed that day", () => {
    expect(freshAt(checked)).toBe("2026-11-16T16:00:00.000Z");
    expect(freshAt(checked, "2026-11-16T08:41:00.000Z")).toBe("2026-11-16T16:00:00.000Z");
  });

  it("is the server's own when its clock shows another day, or a later hour", () => {
    for (const asOf of ["2026-11-02T08:00:00.000Z", "2026-11-30T08:00:00.000Z", "2026-11-16T19:00:00.000Z"])
      expect(freshAt(checked, asOf)).toBe(asOf);
  });

  it("counts the day in Paris: 23 h 30 in UTC is the next morning", () => {
    expect(freshAt(checked, "2026-11-15T23:30:00.000Z")).toBe("2026-11-16T16:00:00.000Z");
  });
});

describe("the rhythm of looking", () => {
  it("is five seconds, doubles with each failure and stops at a minute", () => {
    expect([0, 1, 2, 3, 4, 40].map((failures) => pollDelay(failures))).toEqual([5000, 10_000, 20_000, 40_000, 60_000, 60_000]);
  });
});

describe("the lines that changed", () => {
  it("are none between two equal looks, and not those that went away", () => {
    expect(
      changedKeys(
        new Map([
          ["a", "1"],
          ["b", "1"],
        ]),
        new Map([["a", "1"]]),
      ),
    ).toEqual([]);
  });

  it("are those with another content and the new ones", () => {
    expect(
      changedKeys(
        new Map([["a", "1"]]),
        new Map([
          ["a", "2"],
          ["b", "1"],
        ]),
      ),
    ).toEqual(["a", "b"]);
  });
});

import { fingerprint } from "./fingerprint";
import { actionKey, idKey, idOfKey, partKey, projectKey, UniqueKeys, wordsKey } from "./words-key";

describe("the key of a thing", () => {
  it("tells a slash in a name from a level", () => expect(wordsKey("a/b", "c")).not.toBe(wordsKey("a", "b/c")));

  it("tells kinds of things apart", () => {
    const axis = wordsKey("A");
    expect(
      new Set([wordsKey("A", "T"), projectKey(axis, "T"), actionKey(axis, "T"), partKey(actionKey(axis, "T"), "T")]).size,
    ).toBe(4);
  });

  it("carries an id only when it was made of one", () => {
    expect(idOfKey(idKey("plan.a-1"))).toBe("plan.a-1");
    expect(idOfKey(wordsKey("id:plan.a-1"))).toBeNull();
  });

  it("is never given twice, even where a name looks like a second", () => {
    const keys = new UniqueKeys<number>();
    const given = ["A", "A", "A#2", "A", "A#2"].map((key, at) => keys.claim(key, at));
    expect(new Set(given.map((one) => one.key)).size).toBe(5);
    expect(given.map((one) => one.first)).toEqual([null, 0, 1, 0, 1]);
  });
});

describe("a fingerprint", () => {
  it("is the same for the same text, on every machine", () =>
    expect([fingerprint(""), fingerprint("Axe 1"), fingerprint("Axe 2")]).toEqual(["1ukc78z7bbt", "15crwjn269x", "20tsrh3nprz"]));

  it("differs for 50 000 texts that differ in little", () => {
    const marks = new Set(Array.from({ length: 50_000 }, (_, at) => fingerprint(`/Axe ${at % 7}/Action ${at}`)));
    expect(marks.size).toBe(50_000);
  });
});

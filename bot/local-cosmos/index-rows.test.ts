import { collectTerms } from "./index-rows";
import { compileIndexingPolicy } from "./indexing-policy";

const terms = (includedPaths: string[], excludedPaths: string[], document: Parameters<typeof collectTerms>[1]): string[] =>
  collectTerms(
    compileIndexingPolicy({
      includedPaths: includedPaths.map((path) => ({ path })),
      excludedPaths: excludedPaths.map((path) => ({ path })),
    }),
    document,
  ).toSorted();

describe("index rows", () => {
  it("are none for fields left out, missing, or of another shape than the path", () => {
    expect(terms(["/a/?"], ["/*"], { b: 1 })).toEqual([]);
    expect(terms(["/a/?"], ["/*"], { a: { x: 1 } })).toEqual([]);
    expect(terms(["/a/?"], ["/*"], { a: [1] })).toEqual([]);
    expect(terms(["/a/[]/?"], ["/*"], { a: 1 })).toEqual([]);
    expect(terms([], ["/*"], { a: 1 })).toEqual([]);
  });

  it("are one for each scalar a path reaches, once", () => {
    expect(terms(["/a/?", "/d/e/?"], ["/*"], { a: "x", d: { e: null } })).toEqual(['/a="x"', "/d/e=null"]);
    expect(terms(["/a/[]/?"], ["/*"], { a: [1, "1", true, 1] })).toEqual(['/a/[]="1"', "/a/[]=1", "/a/[]=true"]);
    expect(terms(["/a/[]/x/?"], ["/*"], { a: [{ x: 1 }, { y: 2 }, { x: 3 }] })).toEqual(["/a/[]/x=1", "/a/[]/x=3"]);
  });

  it("follow the most precise path of the policy", () => {
    const document = { a: { b: 1, c: { d: 2 } }, e: 3 };
    expect(terms(["/*"], ["/a/*"], document)).toEqual(["/e=3"]);
    expect(terms(["/*", "/a/c/*"], ["/a/*"], document)).toEqual(["/a/c/d=2", "/e=3"]);
    expect(terms(["/*"], ["/a/b/?"], document)).toEqual(["/a/c/d=2", "/e=3"]);
    expect(terms(['/"a"/*'], ["/*"], document)).toEqual(["/a/b=1", "/a/c/d=2"]);
  });

  it("leave out the fields that every write changes", () => {
    expect(terms(["/*"], [], { id: "a", _ts: 1, _etag: "x", a: 1 })).toEqual(["/a=1"]);
  });

  it("stay short for long texts", () => {
    const [term = ""] = terms(["/a/?"], ["/*"], { a: "x".repeat(10_000) });
    expect(term.length).toBeLessThan(300);
  });
});

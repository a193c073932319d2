import { canonicalJson } from "./canonical";

describe("the text that is frozen", () => {
  it("is the same whatever the order in which things were written", () => {
    expect(canonicalJson({ b: 1, a: [{ d: null, c: true }] })).toBe('{"a":[{"c":true,"d":null}],"b":1}');
    expect(canonicalJson({ a: [{ c: true, d: null }], b: 1 })).toBe(canonicalJson({ b: 1, a: [{ d: null, c: true }] }));
  });

  it("keeps the order of lists, which means something", () => {
    expect(canonicalJson(["b", "a"])).toBe('["b","a"]');
  });

  it("composes letters, in names and in keys", () => {
    expect(canonicalJson({ ["cle\u0301"]: "Val-d’Orse\u0300ne" })).toBe(canonicalJson({ clé: "Val-d’Orsène" }));
  });

  it("leaves out what is absent, and keeps what is known to be nothing", () => {
    expect(canonicalJson({ absent: undefined, empty: "", none: null, zero: -0 })).toBe('{"empty":"","none":null,"zero":0}');
  });

  it("is JSON again, whatever people typed", () => {
    const typed = { text: "« L’orage » \"\\\u2028\u0000\ud800 🌧️ مرحبا <b>&amp;" };
    expect(JSON.parse(canonicalJson(typed))).toEqual({ text: typed.text.normalize("NFC") });
  });

  it("is refused for what has no text of its own", () => {
    expect(() => canonicalJson({ rate: Number.NaN })).toThrow(TypeError);
    expect(() => canonicalJson([undefined])).toThrow(TypeError);
  });
});

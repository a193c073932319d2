import { gunzipSync } from "node:zlib";
import { compress, createCompressedTexts, readsGzip } from "./compress";

const long = (word: string): string => `${word} `.repeat(1000);

describe("what is sent compressed", () => {
  it("is only sent so to who reads gzip", () => {
    for (const header of ["gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "deflate,GZIP", "gzip ; q=1"]) expect([header, readsGzip(header)]).toEqual([header, true]);
    for (const header of [undefined, "", "br", "identity", "gzip;q=0", "br, gzip;q=0.0", "x-gzip", "gzipped"]) expect([header, readsGzip(header)]).toEqual([header, false]);
  });

  it("says what was written, accents included; what is short is left as it is", async () => {
    expect(await compress("court")).toBeNull();
    const text = long("déployé");
    const bytes = await compress(text);
    expect(bytes && gunzipSync(bytes).toString()).toBe(text);
    expect(bytes?.length).toBeLessThan(text.length / 10);
  });

  it("is compressed once for all who are sent the same text, however it was made", async () => {
    const texts = createCompressedTexts();
    const [first, second] = await Promise.all([texts(long("été")), texts(long("été"))]);
    expect(second).toBe(first);
    expect(await texts(long("hiver"))).not.toEqual(first);
  });

  it("is forgotten, the oldest first, rather than fill the memory", async () => {
    const texts = createCompressedTexts(14_000);
    const [first, last] = [await texts(long("été")), await texts(long("hiver"))];
    await texts(long("printemps"));
    expect(await texts(long("hiver"))).not.toBe(last);
    expect(await texts(long("été"))).not.toBe(first);
    expect(await texts(long("été"))).toEqual(first);
  });
});

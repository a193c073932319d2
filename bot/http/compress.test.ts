import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { codingFor, compress, createCompressedTexts } from "./compress";

const long = (word: string): string => `${word} `.repeat(1000);

describe("what is sent compressed", () => {
  it("is sent in the best coding of those that are read", () => {
    const read: [header: string | undefined, coding: string | null][] = [
      ["gzip, deflate, br", "br"],
      ["br", "br"],
      ["br;q=1.0, gzip;q=0.8", "br"],
      ["br, gzip;q=0.0", "br"],
      ["gzip", "gzip"],
      ["deflate,GZIP", "gzip"],
      ["gzip ; q=1", "gzip"],
      ["gzip, br;q=0", "gzip"],
      ...[undefined, "", "identity", "gzip;q=0", "x-gzip", "gzipped", "brotli"].map((header): [string | undefined, null] => [header, null]),
    ];
    expect(read.map(([header]) => [header, codingFor(header)])).toEqual(read);
  });

  it.each([
    { coding: "gzip", back: gunzipSync },
    { coding: "br", back: brotliDecompressSync },
  ] as const)("says what was written as $coding, accents included; what is short is left as it is", async ({ coding, back }) => {
    expect(await compress("court", coding)).toBeNull();
    const text = long("déployé");
    const bytes = await compress(text, coding);
    expect(bytes && back(bytes).toString()).toBe(text);
    expect(bytes?.length).toBeLessThan(text.length / 10);
  });

  it("is compressed once for all who are sent the same text, however it was made", async () => {
    const texts = createCompressedTexts("br");
    const [first, second] = await Promise.all([texts(long("été")), texts(long("été"))]);
    expect(second).toBe(first);
    expect(await texts(long("hiver"))).not.toEqual(first);
  });

  it("is forgotten, the oldest first, rather than fill the memory", async () => {
    const texts = createCompressedTexts("gzip", 14_000);
    const [first, last] = [await texts(long("été")), await texts(long("hiver"))];
    await texts(long("printemps"));
    expect(await texts(long("hiver"))).not.toBe(last);
    expect(await texts(long("été"))).not.toBe(first);
    expect(await texts(long("été"))).toEqual(first);
  });
});

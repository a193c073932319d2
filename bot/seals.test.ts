import { seals } from "./seals";

describe("a sealed text", () => {
  const text = `{"nom":"Département du Val-d’Orsène","émoji":"🌧️","long":"${"à".repeat(5_000)}"}`;

  it("is read again as it was, and is proven to be", async () => {
    const sealed = await seals.seal(text);
    expect(sealed.size).toBe(Buffer.byteLength(text));
    expect(sealed.packed.length).toBeLessThan(sealed.size / 10);
    expect(await seals.open(sealed)).toEqual({ text, verified: true });
  });

  it("has the hash that any other tool computes", async () => {
    expect((await seals.seal("abc")).hash).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("that was changed afterwards is read, and is not proven", async () => {
    const [sealed, other] = await Promise.all([seals.seal(text), seals.seal(text.replace("Val", "Mal"))]);
    expect(await seals.open({ ...sealed, packed: other.packed })).toMatchObject({ verified: false });
    expect(await seals.open({ ...sealed, size: sealed.size - 1 })).toMatchObject({ verified: false });
  });

  it("that is damaged is not read at all", async () => {
    const sealed = await seals.seal(text);
    expect(await seals.open({ ...sealed, packed: sealed.packed.slice(0, 20) })).toBeNull();
    expect(await seals.open({ ...sealed, packed: "" })).toBeNull();
  });
});

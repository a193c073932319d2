import { readList } from "./read-list";

const read = (text: string, bytes: Uint8Array = new TextEncoder().encode(text)) => readList(bytes, "direction");

describe("a list of directions", () => {
  it.each([
    ["nothing", "", "column-missing"],
    ["columns without that of the name", "Code;Pôle\nDROU;Routes", "column-missing"],
    ["a head alone", "Code;Nom\n", "nothing-to-import"],
    ["a quote that is never closed", 'Nom\n"Direction', "not-a-list"],
  ])("is refused as a whole: %s", (_, text, reason) => expect(read(text)).toEqual({ ok: false, faults: [{ line: 0, field: "", value: "", reason }] }));

  it("is no picture", () => expect(read("", new Uint8Array([137, 80, 78, 71, 0, 0]))).toMatchObject({ ok: false, faults: [{ reason: "not-a-list" }] }));

  it("is read as French Excel saves it, and as it is pasted from a sheet", () => {
    const excel = Uint8Array.from(Buffer.from("Code;Nom;Pôle\r\nDÉDU;Direction de l'éducation;Éducation\r\n", "latin1"));
    for (const list of [read("", excel), read("Sigle\tLibellé\tPôle\nDÉDU\tDirection de l'éducation\tÉducation")])
      expect(list).toMatchObject({ ok: true, lines: [{ line: 2, cells: { code: "DÉDU", name: "Direction de l'éducation", pole: "Éducation", director: null, validTo: null } }] });
  });

  it("says its days as people here write them, and each that is none by its line", () => {
    expect(read("Nom;Début;Fin\nA;1er janvier 2024;03/04/2026\nB;2024-01-01;")).toMatchObject({
      ok: true,
      lines: [{ days: { validFrom: "2024-01-01", validTo: "2026-04-03" } }, { days: { validFrom: "2024-01-01", validTo: null } }],
    });
    expect(read("Nom;Fin\nA;31/02/2026\nB;bientôt\nC;01/02/26")).toEqual({
      ok: false,
      faults: ["31/02/2026", "bientôt", "01/02/26"].map((value, at) => ({ line: at + 2, field: "validTo", value, reason: "day-unreadable" })),
    });
  });
});

import type { Facts, TextDocument } from "../model/document";
import { someMinutes } from "../testing/some-minutes";
import { minutesDocument } from "./minutes-document";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const factsOf = ({ sections, cover }: TextDocument, caption: string): Record<string, string> => {
  const found = [...cover, ...sections.flatMap(({ blocks }) => blocks)].find((block): block is Facts => block.kind === "facts" && plain(block.caption) === caption);
  return Object.fromEntries((found?.rows ?? []).map(([name, value]) => [name, plain(value)]));
};
const effectOf = (changes: { name: string; field: string; before: unknown; after: unknown }[], kind: "dates" | "phase" | "owner" | "new-action" = "dates"): string => {
  const content = someMinutes();
  const [decision] = content.points[0]?.decisions ?? [];
  if (!decision) throw new Error("no decision");
  decision.effect = { kind, changes };
  return factsOf(minutesDocument(content), "Décision D-2026-012")["Effet sur le plan"] ?? "";
};

describe("the minutes of a séance", () => {
  it("say that nothing was decided, noted or on the agenda where that is so", () => {
    const { sections, cover } = minutesDocument(someMinutes({ points: [], attendance: [], quorum: { needed: null, present: 0, voters: 0, reached: true } }));
    expect(sections.map(({ title, blocks }) => [title, blocks.map((block) => (block.kind === "paragraph" ? block.text : block.kind))])).toEqual([
      ["Décisions prises", ["Aucune décision n’a été prise."]],
      ["Présences", ["Les présences n’ont pas été relevées."]],
      ["Points traités", ["Aucun point n’était à l’ordre du jour."]],
    ]);
    expect(cover.map(({ kind }) => kind)).toEqual(["facts"]);
  });

  it("are said to be provisional until the séance is closed, and bear its hours", () => {
    const { meeting } = someMinutes();
    const open = minutesDocument(someMinutes({ meeting: { ...meeting, state: "open", closedAt: null } }));
    expect(open.cover[0]).toMatchObject({ kind: "paragraph", look: "lead" });
    expect(factsOf(open, "Cette séance")["Horaires"]).toBe("depuis 14 h 05");
    expect(open.properties.at).toBe("2026-12-08T13:05:00.000Z");
    const planned = minutesDocument(someMinutes({ meeting: { ...meeting, state: "planned", openedAt: null, closedAt: null } }));
    expect(planned.properties.at).toBe("2026-12-08T13:00:00.000Z");
    const closed = minutesDocument(someMinutes());
    expect(factsOf(closed, "Cette séance")).toMatchObject({ Horaires: "de 14 h 05 à 16 h 10", Quorum: "atteint : 2 sur 3 votants, 2 nécessaires" });
  });

  it("say what a decision changes: only the milestones that move, names for phases, days as days", () => {
    expect(factsOf(minutesDocument(someMinutes()), "Décision D-2026-012")["Effet sur le plan"]).toBe(
      "Changement de dates ; Portail des usagers : date de fin, du 31 mars 2027 au 30 juin 2027 ; Portail des usagers : Mise en service, du 31 mars 2027 au 30 juin 2027",
    );
    expect(effectOf([{ name: "Portail", field: "phase", before: "scoping", after: "building" }], "phase")).toBe("Changement de phase ; Portail : phase, Conception et réalisation (auparavant Cadrage)");
    expect(effectOf([{ name: "Portail", field: "itHead", before: "", after: "Ana Lys" }], "owner")).toBe("Changement de responsable ; Portail : chef de projet numérique, Ana Lys");
    expect(effectOf([{ name: "Relancer le marché", field: "title", before: null, after: "Relancer le marché" }, { name: "Relancer le marché", field: "dueDay", before: null, after: "2027-01-15" }], "new-action")).toBe(
      "nouvelle action : Relancer le marché ; Relancer le marché : échéance, 15 janvier 2027",
    );
    expect(effectOf([{ name: "Portail", field: "sponsor", before: "Ana Lys", after: null }], "owner")).toContain("commanditaire, non renseigné (auparavant Ana Lys)");
  });
});

import { composeSummary } from "../domain/committee/compose-summary";
import { summaryChanges } from "../domain/committee/summary-changes";
import { aCommittee, aDecision, aMeeting, aPoint } from "../domain/testing/committee-builders";
import { CARD_BUDGET, cardBytes } from "./card-bytes";
import { convocationSamples, summarySamples } from "./samples/meeting-samples";
import { convocationCard } from "./convocation-card";
import { summaryCard } from "./summary-card";
import { correctionWords, summaryContent } from "./summary-words";
import { linesOf, pressable } from "./testing/card-walker";

const members = ["a", "b", "c"].map((personId) => ({ personId, part: "member" as const }));
const committee = aCommittee({ quorum: 2, members: [...members, { personId: "g", part: "guest" as const }] });
const held = { state: "closed" as const, openedAt: "2026-12-08T13:00:00.000Z", closedAt: "2026-12-08T14:55:00.000Z" };
type Facts = Parameters<typeof composeSummary>[0];
const said = (values: Partial<Facts> = {}, withholds: (text: string) => boolean = () => false) =>
  summaryContent(composeSummary({ committee, meeting: aMeeting(), decisions: [], pack: null, ownerOf: ({ ownerName }) => ownerName, ...values }), "fr", withholds);

describe("the summary of a séance", () => {
  it("says that nothing was on the agenda and nothing decided, and nothing that nobody noted", () =>
    expect(said()).toEqual({ title: "Comité de suivi, séance du mardi 8\u00a0décembre\u00a02026", paragraphs: ["Aucun point à l’ordre du jour.", "Aucune décision n’a été prise."] }));

  it("says in five lines what was seen, by how many, where the météo goes and what waits", () => {
    const agenda = (["done", "done", "postponed", "sent", "waiting"] as const).map((state, index) => aPoint({ id: `${index}`, state }));
    const attendance = [{ personId: "a", presence: "present" as const }, { personId: "b", presence: "represented" as const }, { personId: "c", presence: "excused" as const }, { personId: "g", presence: "present" as const }];
    const project = (trend: "improves" | "worsens", running = true) => ({ running, weather: { trend } }) as NonNullable<Facts["pack"]>["projects"][number];
    const pack = { projects: [project("improves"), project("worsens"), project("worsens"), project("worsens", false)] };
    const decisions = [aDecision({ state: "applied" }), aDecision({ id: "2", number: "D-2026-002" })];
    expect(said({ meeting: aMeeting({ ...held, agenda, attendance }), pack, decisions }).paragraphs.slice(0, 5)).toEqual([
      "2\u00a0points vus sur 5, en 1\u00a0h\u00a055.",
      "2\u00a0membres présents ou représentés sur 3, quorum atteint.",
      "Météo\u00a0: 1\u00a0projet s’améliore, 2\u00a0projets se dégradent.",
      "1\u00a0point reporté à la prochaine séance, 1\u00a0point transmis à une autre instance.",
      "2\u00a0décisions, dont 1 déjà appliquée au plan\u00a0:",
    ]);
  });

  it("tells each decision with its number, who and when, in the order of numbers, and what was taken back", () => {
    const decisions = [
      aDecision({ id: "2", number: "D-2026-002", text: "Étude commandée", ownerName: "Camille Orsène", dueDay: "2027-01-29" }),
      aDecision({ ownerName: "Camille Orsène" }),
      aDecision({ id: "3", number: "D-2026-003", text: "Lot 2 suspendu.", dueDay: "2027-03-01", state: "undone" }),
      aDecision({ id: "4", number: "D-2026-004", state: "draft" }),
      aDecision({ id: "5", number: "D-2026-005", state: "withdrawn" }),
      aDecision({ id: "6", number: "D-2026-006", meetingId: "plan.suivi-2026-09-08" }),
    ];
    expect(said({ decisions }).paragraphs.slice(1)).toEqual([
      "3\u00a0décisions\u00a0:",
      "D-2026-001\u00a0: Le projet est maintenu. Porteur\u00a0: Camille Orsène.",
      "D-2026-002\u00a0: Étude commandée. Porteur\u00a0: Camille Orsène, pour le 29\u00a0janvier\u00a02027.",
      "D-2026-003\u00a0: Lot 2 suspendu. Pour le 1er\u00a0mars\u00a02027. Effet annulé depuis.",
    ]);
  });

  it("keeps from a channel the text that names somebody, and tells the decision all the same", () => {
    const decisions = [aDecision({ text: "Camille Orsène pilote le lot 2.", dueDay: "2027-03-01" })];
    expect(said({ decisions }, (text) => text.includes("Orsène")).paragraphs.at(-1)).toBe(
      "D-2026-001\u00a0: son texte nomme une personne\u00a0; il se lit dans Jalon. Pour le 1er\u00a0mars\u00a02027.",
    );
  });

  it("says eight decisions of sixty and how many others there are, within what a card may weigh", () => {
    const { sixty } = summarySamples;
    if (!sixty) throw new Error("no sample of sixty decisions");
    const drawn = summaryCard(sixty, "fr");
    expect(linesOf(drawn.card).filter((text) => text.startsWith("D-"))).toHaveLength(8);
    expect(linesOf(drawn.card)).toContain("et 52\u00a0autres décisions, dans Jalon.");
    expect(cardBytes(drawn.card)).toBeLessThan(CARD_BUDGET);
  });

  it("says of a correction what it changes", () => {
    const before = said({ decisions: [aDecision(), aDecision({ id: "2", number: "D-2026-002" })] });
    const after = said({ decisions: [aDecision({ text: "Le projet est reporté." }), aDecision({ id: "3", number: "D-2026-003" }), aDecision({ id: "4", number: "D-2026-004" })] });
    expect(summaryChanges(before, before)).toEqual({ changed: [], added: [], removed: [], other: false });
    expect(correctionWords(before, after, "fr")).toBe("D-2026-001 modifiée, D-2026-003, D-2026-004 ajoutées, D-2026-002 retirée");
    const seen = said({ meeting: aMeeting({ ...held, agenda: [aPoint({ state: "done" })] }), decisions: [aDecision(), aDecision({ id: "2", number: "D-2026-002" })] });
    expect(correctionWords(before, seen, "fr")).toBe("le bilan de la séance");
    const many = (count: number) => said({ decisions: Array.from({ length: count }, (_, index) => aDecision({ id: `${index}`, number: `D-2026-${String(index + 100)}` })) });
    expect(correctionWords(many(10), many(11), "fr")).toBe("le bilan de la séance");
    expect(correctionWords(before, before, "fr")).toBe("");
  });

  it("counts those who have taken note, and asks nothing more of who has", () => {
    const of = (name: string) => {
      const view = summarySamples[name];
      if (!view) throw new Error(`no sample ${name}`);
      return summaryCard(view, "fr").card;
    };
    expect(linesOf(of("usual"))).toContain("7\u00a0membres sur 12 ont pris connaissance.");
    expect(linesOf(of("undecided"))).toContain("Aucun membre n’a encore pris connaissance.");
    expect(pressable(of("usual")).map(({ verb, data }) => [verb, data])).toEqual([["acknowledge", { meetingId: "plan.suivi-2026-12-08", where: "channel" }]]);
    expect(pressable(of("mine"))).toEqual([]);
    expect(linesOf(of("mine"))).toContain("Vous avez pris connaissance.");
  });
});

describe("a convocation", () => {
  const lines = (name: string) => {
    const view = convocationSamples[name];
    if (!view) throw new Error(`no sample ${name}`);
    return linesOf(convocationCard(view, "fr").card);
  };

  it("says when, where and what comes up at what time", () =>
    expect(lines("usual")).toEqual([
      "Convocation\u00a0: Comité de suivi",
      "Le mardi 8\u00a0décembre\u00a02026 à 14\u00a0h",
      "Lieu\u00a0: Salle du conseil",
      "Ordre du jour",
      "14\u00a0h  Météo des projets depuis septembre (information, 15\u00a0min)",
      "14\u00a0h\u00a015  Entrepôt de données décisionnel\u00a0: report de la mise en production (décision, 20\u00a0min)",
      "14\u00a0h\u00a035  Téléservice d’aide à l’autonomie\u00a0: lot 2 (arbitrage, 15\u00a0min)",
      "14\u00a0h\u00a050  Suites de la séance de septembre (suivi)",
    ]));

  it("does not send out an agenda that nobody has set, and says what is to come", () =>
    expect(lines("unarranged").slice(2)).toEqual(["L’ordre du jour n’est pas encore arrêté\u00a0; il se lira dans Jalon.", "Le dossier de séance vous sera signalé ici quand il sera arrêté."]));

  it("says that the séance moved, or will not be held", () => {
    expect(lines("moved").slice(0, 2)).toEqual(["Comité de suivi\u00a0: la séance change", "Le jeudi 10\u00a0décembre\u00a02026 à 15\u00a0h\u00a030"]);
    expect(lines("cancelled")).toEqual(["Comité de suivi\u00a0: la séance est annulée", "La séance du mardi 8\u00a0décembre\u00a02026 n’aura pas lieu."]);
  });
});

import { electedNote, type ElectedNoteFacts } from "../../domain/committee/elected-note";
import { quarterAt, readQuarter } from "../../domain/committee/quarter";
import { aMilestone, anEvent, aProject, TODAY } from "../../domain/testing/builders";
import { aMeeting, aPoint } from "../../domain/testing/committee-builders";
import { electedNoteWords } from "./elected-note-words";

const facts = (values: Partial<ElectedNoteFacts> = {}): ElectedNoteFacts => ({
  plan: { id: "plan", name: "Feuille de route numérique" },
  projects: [],
  done: new Map(),
  events: [],
  meetings: [],
  today: TODAY,
  ...values,
});
const note = (values: Partial<ElectedNoteFacts> = {}, quarter = quarterAt(TODAY)) => electedNoteWords(electedNote(facts(values), quarter), "fr");
const paragraphs = (values: Partial<ElectedNoteFacts>, at: number) => note(values).sections[at]?.paragraphs;

describe("the note to the élus", () => {
  it("says plainly that nothing was achieved, gained or is to be decided", () =>
    expect(note()).toEqual({
      title: "Note aux élus\u00a0: quatrième trimestre 2026",
      sections: [
        {
          heading: "Feuille de route numérique",
          paragraphs: [
            "Cette note dit ce qui a abouti dans le plan «\u00a0Feuille de route numérique\u00a0» pendant le trimestre, et ce qui sera décidé bientôt.",
            "Le trimestre n’est pas terminé\u00a0: il court jusqu’au 31\u00a0décembre\u00a02026.",
          ],
        },
        { heading: "Ce qui a abouti", paragraphs: ["Aucun projet n’est arrivé à son terme et aucune étape n’a été franchie pendant ce trimestre."] },
        {
          heading: "Les gains mesurés",
          paragraphs: ["Aucun gain dont la source soit connue n’est enregistré pour ce trimestre. La note n’avance donc aucun chiffre d’économie ou de temps gagné."],
        },
        { heading: "Les prochaines décisions", paragraphs: ["Aucune séance à venir n’a de décision à son ordre du jour."] },
      ],
      unknownAcronyms: [],
    }));

  it("names a finished project with its use, an acronym with its words, and no step of it besides", () => {
    const closed = aProject({ name: "Dossiers de la MDPH", usage: "Le dossier se suit en ligne", phase: "finished", endDay: "2026-10-30", milestones: [aMilestone({ doneDay: "2026-10-30" })] });
    const before = aProject({ id: "before", phase: "finished", endDay: "2026-09-30" });
    const given = aProject({ id: "given", phase: "abandoned", milestones: [aMilestone({ doneDay: "2026-10-30" })] });
    expect(paragraphs({ projects: [closed, before, given] }, 1)).toEqual([
      "Le projet «\u00a0Dossiers de la MDPH (maison départementale des personnes handicapées)\u00a0» est terminé depuis le 30\u00a0octobre\u00a02026. Le dossier se suit en ligne.",
    ]);
  });

  it("names the milestones that were passed in the quarter, the first one first, and the acronyms that nobody explains", () => {
    const steps = [aMilestone({ id: "b", title: "Recette du lot XYZQ.", doneDay: "2026-11-02" }), aMilestone({ id: "a", title: "Marché notifié", doneDay: "2026-10-05" }), aMilestone({ id: "c" })];
    const said = note({ projects: [aProject({ name: "Entrepôt de données", milestones: steps })] });
    expect(said.sections[1]?.paragraphs).toEqual([
      "Le projet «\u00a0Entrepôt de données\u00a0» a franchi une étape le 5\u00a0octobre\u00a02026\u00a0: Marché notifié.",
      "Le projet «\u00a0Entrepôt de données\u00a0» a franchi une étape le 2\u00a0novembre\u00a02026\u00a0: Recette du lot XYZQ.",
    ]);
    expect(said.unknownAcronyms).toEqual(["XYZQ"]);
  });

  it("counts once an action that was done by hand in the quarter and still is", () => {
    const became = (id: string, before: string, after: string) => ({ subject: "action" as const, id, before: { status: before }, after: { status: after } });
    const changes = [became("a", "inProgress", "done"), became("b", "inProgress", "done"), became("c", "done", "done"), became("reopened", "planned", "done")];
    const events = [anEvent({ changes }), anEvent({ id: "again", changes: changes.slice(0, 1) }), anEvent({ id: "read", kind: "import", changes: [became("d", "planned", "done")] })];
    const done = new Map([["a", "p1"], ["b", "p1"], ["c", null], ["d", "p2"]]);
    expect(paragraphs({ events, done }, 1)?.at(-1)).toBe("2\u00a0actions ont été menées à bien, dans 1\u00a0projet.");
  });

  it("announces what is on the agenda of the séances to come to be decided, and nothing of those that are over or far", () => {
    const agenda = [aPoint({ kind: "decision", title: "Report du lot 2" }), aPoint({ id: "2", kind: "arbitration", title: "Choix de l’hébergeur." }), aPoint({ id: "3", title: "Point d’étape" })];
    const meetings = [
      aMeeting({ agenda }),
      aMeeting({ id: "far", day: "2027-06-08", agenda }),
      aMeeting({ id: "over", day: "2026-11-10", state: "closed", agenda }),
      aMeeting({ id: "dropped", day: "2026-11-30", state: "cancelled", agenda }),
    ];
    expect(paragraphs({ meetings }, 3)).toEqual(["Comité de suivi, mardi 8\u00a0décembre\u00a02026\u00a0: Report du lot 2\u00a0; Choix de l’hébergeur."]);
  });

  it("of a quarter that is over does not say that it goes on", () => {
    const past = readQuarter("2026-T3");
    if (!past) throw new Error("no such quarter");
    expect(note({}, past)).toMatchObject({ title: "Note aux élus\u00a0: troisième trimestre 2026", sections: [{ paragraphs: [expect.stringContaining("Cette note")] }, {}, {}, {}] });
  });
});

import { aDecision, aPoint } from "../../domain/testing/committee-builders";
import { partsOf, paragraphsOf } from "../../documents/testing/office-parts";
import { documentWriters } from "../../documents/document-writers";
import { freezePack } from "../../usecases/packs/freeze-pack";
import { bureau, COMMITTEE, MEETING, member, openPackWorld, outsider, PACK, seance } from "../../usecases/packs/testing/open-pack-world";
import { PLAN } from "../../testing/small-plan";
import type { TestAuthority } from "../../testing/open-test-authority";
import type { Person } from "../../domain/people/person";
import type { Reply } from "../reply";
import { documentFileRoutes } from "./document-files";

const [packFile, minutesFile, noteFile] = documentFileRoutes(documentWriters);

describe("the files of an instance", () => {
  let world: TestAuthority;
  afterEach(() => world.close());

  const ask = (route: typeof packFile, person: Person, params: Record<string, string>): Promise<Reply> => {
    if (!route) throw new Error("no such route");
    return Promise.resolve(route.handle({ authority: world.authority, person, language: "fr", params, query: {}, body: undefined, knownTag: null, file: null, fields: {} }));
  };
  const fileOf = (reply: Reply) => {
    if (reply.kind !== "file") throw new Error(JSON.stringify(reply));
    return reply;
  };

  it("are refused to who sits elsewhere, and in a format that nobody writes", async () => {
    world = await openPackWorld();
    await freezePack(world.authority, { person: bureau, meetingId: MEETING });
    expect(await ask(packFile, outsider, { packId: PACK, format: "docx" })).toMatchObject({ kind: "problem", code: "members-only" });
    expect(await ask(minutesFile, outsider, { meetingId: MEETING, format: "docx" })).toMatchObject({ kind: "problem", code: "members-only" });
    expect(await ask(packFile, member, { packId: PACK, format: "pdf" })).toMatchObject({ kind: "problem", code: "invalid-input" });
    expect(await ask(minutesFile, member, { meetingId: MEETING, format: "pptx" })).toMatchObject({ kind: "problem", code: "invalid-input" });
    expect(await ask(packFile, member, { packId: "none", format: "docx" })).toMatchObject({ kind: "problem", code: "not-found" });
    expect(await ask(noteFile, member, { planId: "none", format: "docx" })).toMatchObject({ kind: "problem", code: "not-found" });
  });

  it("of a pack are those of what was frozen, a year later too", async () => {
    world = await openPackWorld();
    await freezePack(world.authority, { person: bureau, meetingId: MEETING });
    const first = fileOf(await ask(packFile, member, { packId: PACK, format: "html" }));
    expect([first.name, first.type]).toEqual(["dossier-comite-de-suivi-2026-12-08.html", "text/html; charset=utf-8"]);
    expect(Buffer.from(first.bytes).toString()).toContain("Arrêté au 1er\u00a0décembre\u00a02026");
    world.clock.advance(366 * 86_400);
    const later = fileOf(await ask(packFile, bureau, { packId: PACK, format: "html" }));
    expect(Buffer.compare(later.bytes, first.bytes)).toBe(0);
  });

  it("of a séance tell who was there, what was said and decided, with what it changes in the plan", async () => {
    const points = [aPoint({ id: "a", title: "Le portail", projectId: `${PLAN}.p1`, state: "done" }), aPoint({ id: "b", title: "Divers", state: "postponed" })];
    const attendance = [
      { personId: "chair", presence: "present" as const },
      { personId: "member", presence: "excused" as const },
    ];
    const edits = [{ subject: "project" as const, id: `${PLAN}.p1`, seen: { endDay: "2027-03-31" }, values: { endDay: "2027-06-30" } }];
    const decided = { committeeId: COMMITTEE, meetingId: MEETING, planId: PLAN, day: "2026-12-08" };
    world = await openPackWorld({
      meetings: [
        seance({
          agenda: points,
          attendance,
          state: "closed",
          openedAt: "2026-12-08T13:05:00.000Z",
          closedAt: "2026-12-08T15:00:00.000Z",
          notes: [{ id: "n1", pointId: "a", by: "member", byName: "Basile Ombreux", at: "2026-12-08T13:20:00.000Z", text: "Le marché est relancé." }],
        }),
      ],
      decisions: [
        aDecision({ ...decided, id: `${PLAN}.d-1`, number: "D-2026-001", pointId: "a", projectId: `${PLAN}.p1`, text: "Le calendrier est recalé.", ownerId: "member", ownerName: "Basile Ombreux", dueDay: "2027-01-15", taken: { how: "vote", for: 7, against: 1, abstained: 2 }, effect: { kind: "dates", edits }, state: "applied" }),
        aDecision({ ...decided, id: `${PLAN}.d-2`, number: "D-2026-002", pointId: "a", text: "Saisie par erreur.", state: "withdrawn" }),
      ],
    });
    const reply = fileOf(await ask(minutesFile, member, { meetingId: MEETING, format: "docx" }));
    expect(reply.name).toBe("releve-de-decisions-comite-de-suivi-2026-12-08.docx");
    const read = paragraphsOf(partsOf(reply.bytes).get("word/document.xml") ?? "").map((text) => text.replaceAll("\u00a0", " "));
    expect(read).toEqual(
      expect.arrayContaining([
        "Relevé de décisions : Comité de suivi",
        "de 14 h 05 à 16 h",
        "non fixé ; 1 sur 2 votants",
        "Excusé(e)",
        "1. Le portail",
        "Basile Ombreux : Le marché est relancé.",
        "Décision D-2026-001",
        "15 janvier 2027",
        "par vote : 7 pour, 1 contre, 2 abstentions",
        expect.stringMatching(/^Changement de dates ; .*: date de fin, du 31 mars 2027 au 30 juin 2027$/),
        "Reporté à la prochaine séance.",
      ]),
    );
    expect(read.join("\n")).not.toContain("Saisie par erreur");
    const again = fileOf(await ask(minutesFile, bureau, { meetingId: MEETING, format: "docx" }));
    expect(Buffer.compare(again.bytes, reply.bytes)).toBe(0);
  });

  it("for the élus are the note of the quarter, as a page and for Word", async () => {
    world = await openPackWorld();
    expect(await ask(noteFile, outsider, { planId: PLAN, format: "html" })).toMatchObject({ kind: "problem", code: "note-readers" });
    const page = fileOf(await ask(noteFile, { ...outsider, roles: ["elected"] }, { planId: PLAN, format: "html" }));
    const html = Buffer.from(page.bytes).toString();
    expect(page.name).toBe(`note-aux-elus-${PLAN}-2026-T4.html`);
    expect(html).toMatch(/<h1 dir="auto">Note aux élus.*<h2 dir="auto">Ce qui a abouti.*<h2 dir="auto">Les gains mesurés/s);
    const word = fileOf(await ask(noteFile, bureau, { planId: PLAN, format: "docx" }));
    expect(paragraphsOf(partsOf(word.bytes).get("word/document.xml") ?? "")).toEqual(expect.arrayContaining(["Les gains mesurés"]));
  });
});

import { NO_APPROACH } from "../roadmap/approach";
import { aMilestone, anAction, aPerson, aPlan, aProject, NOW } from "../testing/builders";
import { decideEdits, type EditFacts, type EditRequest } from "./decide-edits";
import type { ActionHome, Edit } from "./edit";

const head = aPerson({ id: "head" });
const bureau = aPerson({ id: "bureau", roles: ["bureau"] });
const project = aProject({ itHeadId: "head", sponsor: "La directrice", endDay: "2027-06-30", initialEndDay: "2027-03-31", milestones: [aMilestone()] });
const action = anAction();
const plan = aPlan({ commitments: [{ id: "e1", title: "Des démarches simples", flagship: true }] });
const facts: EditFacts = {
  plan,
  commitments: new Set(["e1"]),
  applications: new Set(["app-1"]),
  projects: new Map([[project.id, project]]),
  actions: new Map([[action.id, action]]),
  axes: new Set(["axis"]),
  people: new Set(["head", "agent", "bureau", "other"]),
  directions: new Set(["d1", "d2"]),
};
const change = (values: Record<string, unknown>, seen: Record<string, unknown>, of: "project" | "action" = "project"): Edit => ({
  subject: of,
  id: of,
  seen,
  values,
});
const decide = (edits: Edit[], more: Partial<EditRequest> = {}, among: EditFacts = facts) =>
  decideEdits({ person: head, edits, reason: "", waiver: "", channel: "tab", at: NOW, ...more }, among);

describe("an edit that changes nothing", () => {
  it("is told so when every value is already there", () =>
    expect(decide([change({ name: "Guichet numérique" }, { name: "Ancien nom" })])).toEqual({ ok: false, reason: "nothing-to-change" }));
});

describe("an edit is taken", () => {
  it("with the values before and after of what changed, and nothing else", () => {
    const decided = decide([change({ programme: " Relation usager ", sponsor: "La directrice" }, { programme: "", sponsor: "La directrice" })]);
    expect(decided).toMatchObject({
      ok: true,
      projects: [{ programme: "Relation usager", version: 2 }],
      changes: [{ subject: "project", id: "project", before: { programme: "" }, after: { programme: "Relation usager" } }],
    });
  });

  it("beside a change of somebody else in another field", () =>
    expect(decide([change({ programme: "Relation usager", description: "Avant" }, { programme: "", description: "" })])).toMatchObject({ ok: true }));

  it("and keeps the first day of a milestone and of an end for ever", () => {
    const moved = { ...aMilestone(), day: "2027-09-30", initialDay: "2027-09-30" };
    const added = aMilestone({ id: "new", day: "2027-10-31", initialDay: "2020-01-01" });
    const decided = decide([change({ milestones: [moved, added], endDay: "2027-12-31" }, { milestones: [aMilestone()], endDay: "2027-06-30" })], { reason: "Marché infructueux" });
    expect(decided).toMatchObject({
      ok: true,
      projects: [{ initialEndDay: "2027-03-31", milestones: [{ day: "2027-09-30", initialDay: "2027-03-31" }, { day: "2027-10-31", initialDay: "2027-10-31" }] }],
    });
  });

  it("in one value of the approach, the others as they were", () => {
    const said = aProject({ itHeadId: "head", approach: { ...NO_APPROACH, debt: "adds", opportunities: ["data"] } });
    const decided = decide([change({ foundation: "shared" }, { foundation: null })], {}, { ...facts, projects: new Map([[said.id, said]]) });
    expect(decided).toMatchObject({ ok: true, projects: [{ approach: { debt: "adds", foundation: "shared", realisation: null, opportunities: ["data"] } }], changes: [{ before: { foundation: null }, after: { foundation: "shared" } }] });
  });

  it("as a batch, whose order is that of the request", () => {
    const decided = decide([change({ programme: "A" }, { programme: "" }), change({ days: 4 }, { days: 10 }, "action")]);
    expect(decided.ok && decided.changes.map(({ id }) => id)).toEqual(["project", "action"]);
  });
});

describe("two people at once", () => {
  it("the second is shown each field that the first changed, with what was seen, what is there and what was wanted", () => {
    const edit = change({ sponsor: "Le directeur", programme: "B" }, { sponsor: "Personne", programme: "" });
    expect(decide([edit], { reason: "Départ" })).toEqual({
      ok: false,
      reason: "edit-conflict",
      conflicts: [{ subject: "project", id: "project", field: "sponsor", seen: "Personne", now: "La directrice", wanted: "Le directeur" }],
    });
  });
});

describe("a reorientation", () => {
  it.each([
    ["the end of a project", change({ endDay: "2027-12-31" }, { endDay: "2027-06-30" }), "endDay"],
    ["who carries it", change({ itHeadId: "other" }, { itHeadId: "head" }), "itHeadId"],
    ["a milestone's day", change({ milestones: [aMilestone({ day: "2027-05-31" })] }, { milestones: [aMilestone()] }), "milestones"],
    ["a milestone that is taken away", change({ milestones: [] }, { milestones: [aMilestone()] }), "milestones"],
    ["a project that is suspended", change({ phase: "suspended" }, { phase: "building" }), "phase"],
    ["the day an action is due", change({ dueDay: "2027-04-30" }, { dueDay: "2027-03-31" }, "action"), "dueDay"],
  ])("asks its reason: %s", (_, edit, field) => {
    expect(decide([edit])).toEqual({ ok: false, reason: "reason-owed", fields: [{ id: edit.id, field }] });
    expect(decide([edit], { reason: "Décision du comité" })).toMatchObject({ ok: true });
  });

  it("is not what is filled in for the first time, nor a milestone that is added, renamed or passed", () => {
    expect(decide([change({ businessHeadId: "other" }, { businessHeadId: null })])).toMatchObject({ ok: true });
    const milestones = [aMilestone({ title: "Ouverture", doneDay: "2026-11-10" }), aMilestone({ id: "new" })];
    expect(decide([change({ milestones }, { milestones: [aMilestone()] })])).toMatchObject({ ok: true });
  });

  it("asks nothing of whoever undoes it", () =>
    expect(decide([change({ endDay: "2027-03-31" }, { endDay: "2027-06-30" })], { undoes: "plan.e-1" })).toMatchObject({ ok: true }));
});

describe("a move of phase", () => {
  const scoping = { ...facts, projects: new Map([[project.id, { ...project, phase: "scoping" as const }]]) };
  const move = change({ phase: "building" }, { phase: "scoping" });

  it("waits for what the phase asks, and says what is missing", () =>
    expect(decide([move], {}, scoping)).toEqual({
      ok: false,
      reason: "phase-not-ready",
      projects: [{ id: "project", missing: ["usage", "heads", "load", "risks"] }],
    }));

  it("counts what the same batch fills in", () => {
    const filled = change(
      { phase: "building", usage: "L’agent saisit son relevé sur le terrain", businessHeadId: "other", load: { moe: 1, moa: 1, amoa: 0 } },
      { phase: "scoping", usage: "", businessHeadId: null, load: null },
    );
    expect(decide([filled], {}, scoping)).toMatchObject({ reason: "phase-not-ready", projects: [{ missing: ["risks"] }] });
  });

  it("may be let go by name and with a reason, by the office or the executive only", () => {
    expect(decide([move], { waiver: "Urgence sanitaire" }, scoping)).toEqual({ ok: false, reason: "waiver" });
    expect(decide([move], { waiver: "Urgence sanitaire", person: bureau }, scoping)).toMatchObject({
      ok: true,
      waived: [{ id: "project", missing: ["usage", "heads", "load", "risks"] }],
    });
  });

  it("asks nothing backwards", () => expect(decide([change({ phase: "scoping" }, { phase: "building" })])).toMatchObject({ ok: true, waived: [] }));
});

describe("an edit is refused", () => {
  it("to who neither leads the project nor is of the office", () =>
    expect(decide([change({ programme: "A" }, { programme: "" })], { person: aPerson({ id: "other" }) })).toEqual({ ok: false, reason: "project-heads" }));

  it("when the thing is not in the plan", () => expect(decide([{ ...change({ name: "A" }, { name: "B" }), id: "elsewhere" }])).toEqual({ ok: false, reason: "not-found" }));

  it("when the same thing is there twice, or too much at once", () => {
    const edit = change({ programme: "A" }, { programme: "" });
    expect(decide([edit, edit])).toEqual({ ok: false, reason: "too-many-edits" });
    expect(decide(Array.from({ length: 41 }, (_, n) => ({ ...edit, id: `p${n}` })))).toEqual({ ok: false, reason: "too-many-edits" });
  });

  it.each([
    ["a name of nothing", change({ name: "  " }, { name: "Guichet numérique" }), "name", "empty"],
    ["a means instead of a use", change({ usage: "Équiper tous les agents de smartphones" }, { usage: "" }), "usage", "names-a-tool"],
    ["a day that does not exist", change({ startDay: "2027-02-30" }, { startDay: null }), "startDay", "day-unknown"],
    ["an end before the start", change({ startDay: "2027-09-01" }, { startDay: null }), "startDay", "end-before-start"],
    ["somebody nobody knows", change({ businessHeadId: "ghost" }, { businessHeadId: null }), "businessHeadId", "person-unknown"],
    ["a direction nobody knows", change({ touchedDirectionIds: ["d1", "d9"] }, { touchedDirectionIds: [] }), "touchedDirectionIds", "direction-unknown"],
    ["a milestone without a title", change({ milestones: [aMilestone(), aMilestone({ id: "b", title: " " })] }, { milestones: [aMilestone()] }), "milestones", "milestone-without-title"],
    ["an application nobody knows", change({ applications: [{ applicationId: "app-9", effect: "changed" }] }, { applications: [] }), "applications", "application-unknown"],
    [
      "an application that is there twice",
      change({ applications: [{ applicationId: "app-1", effect: "changed" }, { applicationId: "app-1", effect: "retired" }] }, { applications: [] }),
      "applications",
      "application-twice",
    ],
    ["shares that are not those of a whole", change({ realisation: { configuration: 70, lowCode: 0, code: 20, package: 0 } }, { realisation: null }), "realisation", "shares-not-whole"],
    ["a commitment nobody made", change({ commitmentIds: ["e9"] }, { commitmentIds: [] }), "commitmentIds", "commitment-unknown"],
    ["an action due before it starts", change({ startDay: "2027-04-30" }, { startDay: null }, "action"), "startDay", "due-before-start"],
    ["days below nothing", change({ days: -1 }, { days: 10 }, "action"), "days", "out-of-range"],
  ])("for %s", (_, edit, field, reason) =>
    expect(decide([edit], { reason: "Une raison" })).toEqual({ ok: false, reason: "edit-refused", faults: [{ subject: edit.subject, id: edit.id, field, reason }] }),
  );
});

describe("a new action", () => {
  const added = (values: Record<string, unknown>, creates: ActionHome = { projectId: "project" }, id = "plan.a-new"): Edit => ({ subject: "action", id, seen: {}, values, creates });

  it("is put last in its project with what was said of it, its first due day kept, and owes no reason", () => {
    const decided = decide([added({ title: " Relire la charte ", ownerId: "agent", dueDay: "2027-01-29" }), added({ title: "Publier" }, { projectId: "project" }, "plan.a-2")]);
    expect(decided).toMatchObject({
      ok: true,
      actions: [
        { before: null, after: { title: "Relire la charte", projectId: "project", axisId: "axis", initialDueDay: "2027-01-29", status: "planned", informed: null, version: 1 } },
        { after: { id: "plan.a-2" } },
      ],
      changes: [{ subject: "action", id: "plan.a-new", before: null, after: { title: "Relire la charte", ownerId: "agent", dueDay: "2027-01-29" } }, {}],
    });
    const [first, second] = decided.ok ? decided.actions : [];
    expect((first?.after?.order ?? 0) < (second?.after?.order ?? 0)).toBe(true);
  });

  it("is put under an axis by the office alone", () => {
    expect(decide([added({ title: "Relire" }, { axisId: "axis" })])).toEqual({ ok: false, reason: "bureau-only" });
    expect(decide([added({ title: "Relire" }, { axisId: "axis" })], { person: bureau })).toMatchObject({ ok: true, actions: [{ after: { projectId: null, axisId: "axis" } }] });
  });

  it("is refused without a title, to who does not lead the project, in a place that is not there, under an id that is taken or another plan's", () => {
    expect(decide([added({ ownerId: "agent" })])).toMatchObject({ reason: "edit-refused", faults: [{ field: "title", reason: "empty" }] });
    expect(decide([added({ title: "Relire" })], { person: aPerson({ id: "other" }) })).toEqual({ ok: false, reason: "project-heads" });
    for (const edit of [added({ title: "A" }, { projectId: "nowhere" }), added({ title: "A" }, { axisId: "nowhere" }), added({ title: "A" }, { projectId: "project" }, "action"), added({ title: "A" }, { projectId: "project" }, "other.a-new")])
      expect(decide([edit])).toEqual({ ok: false, reason: "not-found" });
  });

  it("goes away again when it is undone, unless somebody has said something of it since", () => {
    const undo = (now: Partial<typeof action>) => {
      const there = { ...action, id: "plan.a-new", title: "Relire", dueDay: null, initialDueDay: null, days: null, ownerId: null, status: "planned" as const, progress: 0, informed: null, ...now };
      const removal: Edit = { subject: "action", id: there.id, seen: { title: "Relire" }, values: {}, removes: true };
      return decide([removal], { undoes: "plan.e-1" }, { ...facts, actions: new Map([[there.id, there]]) });
    };
    expect(undo({})).toMatchObject({ ok: true, actions: [{ before: { title: "Relire" }, after: null }], changes: [{ before: { title: "Relire" }, after: { title: null } }] });
    expect(undo({ ownerId: "agent" })).toMatchObject({ reason: "edit-conflict", conflicts: [{ field: "ownerId", seen: null, now: "agent" }] });
    expect(undo({ informed: action.informed })).toMatchObject({ reason: "edit-conflict" });
  });
});

describe("the plan itself", () => {
  const commitments = [...plan.commitments, { id: "e2", title: " Un service joignable ", flagship: false }];
  const edit: Edit = { subject: "plan", id: "plan", seen: { commitments: plan.commitments }, values: { commitments } };

  it("is changed by the office alone, and alone", () => {
    expect(decide([edit])).toEqual({ ok: false, reason: "bureau-only" });
    expect(decide([edit, change({ programme: "A" }, { programme: "" })], { person: bureau })).toEqual({ ok: false, reason: "too-many-edits" });
    expect(decide([edit], { person: bureau })).toMatchObject({ ok: true, plan: { version: 2, commitments: [{ id: "e1" }, { title: "Un service joignable" }] } });
  });

  it("has no commitment without words", () => {
    const empty: Edit = { ...edit, values: { commitments: [{ id: "e3", title: " ", flagship: false }] } };
    expect(decide([empty], { person: bureau })).toMatchObject({ reason: "edit-refused", faults: [{ field: "commitments", reason: "commitment-without-title" }] });
  });
});

import type { Action } from "../roadmap/action";
import { rollupOf } from "../progress/contribution";
import type { Person } from "../people/person";
import { factsOfAction } from "./facts";
import { fingerprintsOf } from "./merge-facts";
import { planImport } from "./plan-import";
import { aFile, anAction, anAxis, applied, aProject, context } from "./testing";
import { idKey, partKey, wordsKey } from "./words-key";

const aPerson = (id: string, name: string, email = ""): Person => ({
  id,
  name,
  email,
  aadObjectId: null,
  roles: ["agent"],
  directionId: null,
  title: "",
  language: "fr",
  fromEdition: null,
});

/** A plan of one action, imported; then what people did to the action in Jalon since. */
function imported(said: Parameters<typeof anAction>[1], since: Partial<Action> = {}) {
  const current = applied(planImport(aFile({ actions: [anAction("Site", said)] }), null, context(1)));
  return { ...current, actions: current.actions.map((action) => ({ ...action, ...since })) };
}

const again = (said: Parameters<typeof anAction>[1], current: ReturnType<typeof imported>) =>
  planImport(aFile({ actions: [anAction("Site", said)] }), current, context(2));

describe("importing the same file again", () => {
  it("creates nothing, changes nothing and says nothing", () => {
    const file = aFile({
      actions: [anAction("Site", { status: "inProgress", ownerKey: "ana" })],
      people: [{ key: "ana", id: null, name: "Ana", email: "" }],
    });
    const first = planImport(file, null, context(1));
    const second = planImport(file, applied(first), context(2));
    expect(second).toMatchObject({
      isNew: false,
      created: 0,
      changed: 0,
      unchanged: 2,
      events: [],
      people: [],
      missing: [],
      warnings: [],
    });
    expect(second.plan).toMatchObject({ edition: "e2", editions: ["e1", "e2"], version: 2 });
    expect(second.actions).toEqual(first.actions.map((action) => ({ ...action, edition: "e2" })));
  });

  it("leaves alone what people said in Jalon since", () => {
    const current = imported(
      { status: "inProgress", dueDay: "2026-12-31" },
      { status: "blocked", dueDay: "2027-01-31", title: "Le site" },
    );
    const decision = again({ status: "inProgress", dueDay: "2026-12-31" }, current);
    expect(decision).toMatchObject({ created: 0, changed: 0, warnings: [] });
    expect(decision.actions[0]).toMatchObject({ status: "blocked", dueDay: "2027-01-31", title: "Le site" });
  });

  it("takes an empty status for silence", () => {
    const decision = again({ status: null }, imported({ status: "inProgress" }));
    expect(decision).toMatchObject({ changed: 0, warnings: [] });
    expect(decision.actions[0]?.status).toBe("inProgress");
  });
});

describe("a new plan", () => {
  it("has an id made of its name, and ids of things that begin with it", () => {
    const decision = planImport(aFile({ projects: [aProject("P")], actions: [anAction("A")] }), null, context());
    expect(decision).toMatchObject({ isNew: true, created: 3, changed: 0, unchanged: 0 });
    expect(decision.plan).toMatchObject({
      id: "plan-velo",
      name: "Plan vélo",
      edition: "e1",
      editions: ["e1"],
      version: 1,
      timeZone: "Europe/Paris",
    });
    const ids = [...decision.axes, ...decision.projects, ...decision.actions].map((one) => one.id);
    expect(ids.map((id) => id.slice(0, 12))).toEqual(["plan-velo.x-", "plan-velo.j-", "plan-velo.a-"]);
  });

  it("says who is informed only where the file says a status", () => {
    const { actions } = planImport(
      aFile({ actions: [anAction("A", { status: "done" }), anAction("B", { status: null })] }),
      null,
      context(),
    );
    expect(actions.map(({ status, progress, informed }) => [status, progress, informed?.channel])).toEqual([
      ["done", 100, "import"],
      ["planned", 0, undefined],
    ]);
    expect(actions[0]?.informed).toEqual({ at: "2026-11-16T08:00:00.000Z", week: "2026-W47", by: "", channel: "import" });
  });

  it("marks actions that have parts, and counts siblings", () => {
    const whole = anAction("A");
    const file = aFile({
      actions: [whole, anAction("a1", { key: partKey(whole.key, "a1"), parentKey: whole.key }), anAction("B")],
    });
    const { actions, axes } = planImport(file, null, context());
    expect(actions.map(({ title, hasParts, order }) => [title, hasParts, order])).toEqual([
      ["A", true, 0],
      ["a1", false, 1],
      ["B", false, 2],
    ]);
    expect(actions[1]?.parentId).toBe(actions[0]?.id);
    expect(axes[0]?.rollup).toMatchObject({ total: 3, counted: 2, known: 0 });
  });

  it("tells each creation once, at most 40 in an event, with ids that a second try would make again", () => {
    const file = aFile({ actions: Array.from({ length: 100 }, (_, at) => anAction(`A${at}`)) });
    const { events } = planImport(file, null, context());
    expect(events.map((event) => [event.id, event.changes.length])).toEqual([
      ["i1.0001", 40],
      ["i1.0002", 40],
      ["i1.0003", 22],
    ]);
    const [plan, axis, action] = events[0]?.changes ?? [];
    expect(plan).toMatchObject({ subject: "plan", id: "plan-velo", before: null });
    expect(axis).toMatchObject({ subject: "axis", before: null, after: { name: "Axe 1", level: 1 } });
    expect(action).toMatchObject({ subject: "action", before: null, after: { axis: "Axe 1", title: "A0" } });
    expect(events[0]).toMatchObject({
      by: "p-bureau",
      byName: "Ana Lys",
      channel: "import",
      kind: "import",
      edition: "e1",
      week: "2026-W47",
    });
  });
});

describe("a changed file", () => {
  it("changes the fields it changes, and only those", () => {
    const current = imported(
      { status: "inProgress", dueDay: "2026-12-31", description: "d" },
      { line: "Ça avance", progress: 40 },
    );
    const decision = again({ status: "inProgress", dueDay: "2027-03-31", description: "d" }, current);
    expect(decision).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    expect(decision.actions[0]).toMatchObject({
      dueDay: "2027-03-31",
      initialDueDay: "2026-12-31",
      line: "Ça avance",
      progress: 40,
      version: 2,
    });
    expect(decision.events[0]?.changes).toEqual([
      { subject: "action", id: decision.actions[0]?.id, before: { dueDay: "2026-12-31" }, after: { dueDay: "2027-03-31" } },
    ]);
    expect(decision.changes).toEqual([
      {
        kind: "action",
        name: "Site",
        where: "Axe 1",
        change: "changed",
        fields: [{ field: "dueDay", before: "2026-12-31", after: "2027-03-31" }],
      },
    ]);
  });

  it("waits where both changed, with both values, and keeps Jalon's until somebody chooses", () => {
    const decision = again({ status: "done" }, imported({ status: "inProgress" }, { status: "blocked" }));
    expect(decision).toMatchObject({ changed: 0, unchanged: 2, settled: false });
    expect(decision.actions[0]?.status).toBe("blocked");
    expect(decision.conflicts).toMatchObject([
      { kind: "action", name: "Site", field: "status", inJalon: "blocked", inFile: "done", taken: null, place: { sheet: "Plan", row: 2 } },
    ]);
  });

  it("brings an action that is done to 100 %, and one that is not any more back from it", () => {
    expect(again({ status: "done" }, imported({ status: "inProgress" })).actions[0]).toMatchObject({
      status: "done",
      progress: 100,
    });
    expect(again({ status: "inProgress" }, imported({ status: "done" })).actions[0]).toMatchObject({
      status: "inProgress",
      progress: 95,
    });
  });

  it("keeps what it does not mention any more, and lists it", () => {
    const current = applied(
      planImport(aFile({ axes: [anAxis("Axe 1"), anAxis("Axe 2")], actions: [anAction("A"), anAction("B")] }), null, context(1)),
    );
    const decision = planImport(aFile({ actions: [anAction("B"), anAction("C")] }), current, context(2));
    expect(decision.missing.map(({ kind, name }) => [kind, name])).toEqual([
      ["axis", "Axe 2"],
      ["action", "A"],
    ]);
    expect(decision.actions.map(({ title, order, edition }) => [title, order, edition])).toEqual([
      ["B", 0, "e2"],
      ["C", 1, "e2"],
      ["A", 2, "e2"],
    ]);
    expect(decision).toMatchObject({ created: 1, changed: 0, unchanged: 2 });
  });

  it("does not rename a plan after the name of a file", () => {
    const current = applied(planImport(aFile(), null, context(1)));
    expect(planImport(aFile({ name: "plan (copie)", planId: "plan-velo" }), current, context(2)).plan.name).toBe("Plan vélo");
  });
});

describe("people", () => {
  const file = (name: string, email = "") =>
    aFile({ actions: [anAction("A", { ownerKey: "k" })], people: [{ key: "k", id: null, name, email }] });
  const known = (...people: Person[]) => ({ plan: null, axes: [], projects: [], actions: [], people, directions: [] });

  it("are those of the authority where it knows the name or the address", () => {
    const byName = planImport(file("ANA  LYS"), known(aPerson("p-7", "Ana Lys", "ana@x.fr")), context());
    expect([byName.people, byName.actions[0]?.ownerId]).toEqual([[], "p-7"]);
    const byEmail = planImport(file("A. Lys", "Ana@x.fr"), known(aPerson("p-7", "Ana Lys", "ana@x.fr")), context());
    expect([byEmail.people, byEmail.actions[0]?.ownerId]).toEqual([[], "p-7"]);
  });

  it("are created without a Teams account where it does not, namesakes with another address included", () => {
    const { people, events } = planImport(
      file("Ana Lys", "ana.lys@y.fr"),
      known(aPerson("p-7", "Ana Lys", "ana@x.fr")),
      context(),
    );
    expect(people).toMatchObject([
      { name: "Ana Lys", email: "ana.lys@y.fr", aadObjectId: null, roles: ["agent"], fromEdition: "e1" },
    ]);
    expect(events[0]?.changes[1]).toMatchObject({
      subject: "person",
      before: null,
      after: { name: "Ana Lys", email: "ana.lys@y.fr" },
    });
  });

  it("are told apart with a warning when several have the name", () => {
    const { warnings } = planImport(file("Ana Lys"), known(aPerson("p-7", "Ana Lys"), aPerson("p-8", "Ana Lys")), context());
    expect(warnings).toMatchObject([{ code: "homonyms", value: "Ana Lys", params: { person: "p-7" } }]);
  });
});

describe("things that were made in Jalon", () => {
  const made = () => {
    const current = imported({ status: "inProgress" });
    return { ...current, actions: current.actions.map((action) => ({ ...action, id: "plan-velo.p1-a1", imported: null })) };
  };

  it("are found by their words, and unchanged where the file says the same", () => {
    const decision = again({ status: "inProgress" }, made());
    expect(decision).toMatchObject({ created: 0, changed: 0, unchanged: 2, missing: [] });
    expect(decision.actions[0]).toMatchObject({ id: "plan-velo.p1-a1", imported: { values: { status: "inProgress" } } });
  });

  it("take the file's word where it says something else", () =>
    expect(again({ status: "done" }, made())).toMatchObject({ created: 0, changed: 1 }));

  it("are found by the id the file carries, whatever their words, and move", () => {
    const row = anAction("Autre titre", { key: idKey("plan-velo.p1-a1"), axisKey: wordsKey("Axe 2"), status: "inProgress" });
    const decision = planImport(aFile({ axes: [anAxis("Axe 1"), anAxis("Axe 2")], actions: [row] }), made(), context(2));
    expect(decision).toMatchObject({ created: 1, changed: 1 });
    expect(decision.events[0]?.changes.find((change) => change.subject === "action")).toMatchObject({
      before: { title: "Site", axis: "Axe 1" },
      after: { title: "Autre titre", axis: "Axe 2" },
    });
  });
});

describe("an authority's file after an edit in Jalon's workbook", () => {
  it("comes again and changes nothing back", () => {
    const template = { dueDay: "2026-12-31" };
    const current = imported(template);
    const [action] = current.actions;
    if (!action) throw new Error("no action");
    const row = anAction("Site", { key: idKey(action.id), dueDay: "2027-03-31", base: fingerprintsOf(factsOfAction(action)) });
    const edited = applied(planImport(aFile({ format: "jalon-workbook", actions: [row] }), current, context(2)));
    expect(edited.actions[0]).toMatchObject({ dueDay: "2027-03-31", imported: { values: { dueDay: "2026-12-31" } } });
    expect(planImport(aFile({ actions: [anAction("Site", template)] }), edited, context(3))).toMatchObject({
      changed: 0,
      warnings: [],
    });
  });
});

describe("the sums of projects and axes", () => {
  it("are those of their actions, and keep who was heard", () => {
    const project = aProject("P", { phase: "building" });
    const actions = [
      anAction("A", { status: "done", days: 3, projectKey: project.key }),
      anAction("B", { dueDay: "2026-01-01" }),
    ];
    const current = applied(planImport(aFile({ projects: [project], actions }), null, context(1)));
    const [first] = current.projects;
    if (!first) throw new Error("no project");
    const heard = {
      ...current,
      projects: [{ ...first, rollup: { ...first.rollup, heard: { "p-1": "2026-11-10" }, lastHeard: "2026-11-10" } }],
    };
    const decision = planImport(
      aFile({ projects: [project], actions: [...actions, anAction("C", { status: "inProgress" })] }),
      heard,
      context(2),
    );
    const inProject = decision.actions.filter((action) => action.projectId !== null);
    const inAxis = decision.actions.filter((action) => action.projectId === null);
    expect(decision.projects[0]?.rollup).toEqual({
      ...rollupOf(inProject, 5),
      heard: { "p-1": "2026-11-10" },
      lastHeard: "2026-11-10",
    });
    expect(decision.axes[0]?.rollup).toEqual(rollupOf(inAxis, 5));
  });
});

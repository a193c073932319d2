import { aDirection, anApplication, aPerson } from "../testing/builders";
import { decideDirectoryEdits, type DirectoryFacts, type DirectoryRequest } from "./decide-directory-edits";
import type { DirectoryEdit } from "./directory-edit";

const bureau = aPerson({ id: "bureau", roles: ["bureau"] });
const routes = aDirection({ id: "d-routes", code: "DROU", name: "Direction des routes", pole: "Mobilités" });
const transport = aDirection({ id: "d-transport", code: "DTRA", name: "Direction des transports", validFrom: "2020-01-01" });
const facts: DirectoryFacts = {
  directions: new Map([routes, transport].map((one) => [one.id, one])),
  applications: new Map([["app-1", anApplication()]]),
  people: new Set(["bureau", "directrice"]),
  inUse: new Set(),
};
const NEW = "d-0a1b2c3d";
const change = (values: Record<string, unknown>, seen: Record<string, unknown>, id = "d-routes"): DirectoryEdit => ({ subject: "direction", id, seen, values });
const create = (values: Record<string, unknown>, id = NEW): DirectoryEdit => ({ subject: "direction", id, seen: {}, values, creates: true });
const decide = (edits: DirectoryEdit[], more: Partial<DirectoryRequest> = {}, among = facts) => decideDirectoryEdits({ person: bureau, edits, reason: "", ...more }, among);
const faultsOf = (edits: DirectoryEdit[], among = facts) => {
  const decided = decide(edits, { reason: "Réorganisation" }, among);
  return !decided.ok && decided.reason === "edit-refused" ? decided.faults.map(({ id, field, reason }) => [id, field, reason]) : decided;
};
const ENDS = { validTo: "2026-12-31", successorId: "d-transport" };
const SEEN = { validTo: null, successorId: null };

describe("a change of the directory does nothing", () => {
  it("for who is not of the office", () => expect(decide([change({ pole: "A" }, { pole: "Mobilités" })], { person: aPerson() })).toEqual({ ok: false, reason: "bureau-only" }));

  it("when every value is already there", () => expect(decide([change({ pole: "Mobilités" }, { pole: "" })])).toEqual({ ok: false, reason: "nothing-to-change" }));

  it("about what is not there, or is there already, or under an id that is none", () => {
    expect(decide([change({ pole: "A" }, { pole: "" }, "d-ghost")])).toEqual({ ok: false, reason: "not-found" });
    expect(decide([create({ name: "Direction des routes" }, "d-routes")])).toEqual({ ok: false, reason: "not-found" });
    expect(decide([create({ name: "Direction du sport" }, "sport")])).toEqual({ ok: false, reason: "not-found" });
  });

  it("when the same thing is there twice", () => {
    const edit = change({ pole: "A" }, { pole: "Mobilités" });
    expect(decide([edit, edit])).toEqual({ ok: false, reason: "too-many-edits" });
  });
});

describe("a change of the directory is taken", () => {
  it("with what was and what is, and keeps a direction that an import brought", () => {
    const imported = { ...facts, directions: new Map([["d-routes", { ...routes, fromEdition: "plan.2" }]]) };
    expect(decide([change({ pole: " Routes ", directorId: "directrice" }, { pole: "Mobilités", directorId: null })], {}, imported)).toMatchObject({
      ok: true,
      directions: [{ id: "d-routes", pole: "Routes", directorId: "directrice", fromEdition: null }],
      changes: [{ subject: "direction", id: "d-routes", before: { pole: "Mobilités", directorId: null }, after: { pole: "Routes", directorId: "directrice" } }],
    });
  });

  it("as something new, of which everything is told", () => {
    const decided = decide([create({ name: "Direction du sport", code: "DSPO" })]);
    expect(decided).toMatchObject({ ok: true, directions: [{ id: NEW, name: "Direction du sport", validTo: null }], changes: [{ before: null, after: { code: "DSPO", pole: "" } }] });
    expect(decided.ok && [...decided.created]).toEqual([NEW]);
  });

  it("beside a change of somebody else in another field, and not in the same one", () => {
    expect(decide([change({ code: "ROU" }, { code: "DROU", pole: "Autre" })])).toMatchObject({ ok: true });
    expect(decide([change({ pole: "Routes" }, { pole: "Territoires" })])).toEqual({
      ok: false,
      reason: "edit-conflict",
      conflicts: [{ subject: "direction", id: "d-routes", field: "pole", seen: "Territoires", now: "Mobilités", wanted: "Routes" }],
    });
  });
});

describe("a direction that is dissolved", () => {
  it("asks why, and names who takes over the day after", () => {
    expect(decide([change(ENDS, SEEN)])).toEqual({ ok: false, reason: "reason-owed", fields: [{ id: "d-routes", field: "validTo" }] });
    expect(decide([change(ENDS, SEEN)], { reason: "Fusion" })).toMatchObject({ ok: true, directions: [ENDS] });
  });

  it("asks nothing of who undoes it", () => expect(decide([change(ENDS, SEEN)], { undoes: "event" })).toMatchObject({ ok: true }));

  it.each([
    ["itself", { ...ENDS, successorId: "d-routes" }, "successor-cycle"],
    ["one that nobody knows", { ...ENDS, successorId: "d-ghost" }, "successor-unknown"],
    ["one that comes too late", { ...ENDS, validTo: "2019-12-30" }, "successor-not-in-force"],
    ["another while it goes on", { ...ENDS, validTo: null }, "successor-without-end"],
  ])("is not followed by %s", (_, values, reason) => expect(faultsOf([change(values, SEEN)])).toEqual([["d-routes", "successorId", reason]]));

  it("is followed the very day after by one that begins then", () =>
    expect(decide([change({ ...ENDS, validTo: "2019-12-31" }, SEEN)], { reason: "Fusion" })).toMatchObject({ ok: true }));

  it("never turns in a circle, even in one batch", () => {
    const back = { validTo: "2027-12-31", successorId: "d-routes" };
    expect(faultsOf([change({ ...ENDS, validTo: "2027-12-31" }, SEEN), change(back, SEEN, "d-transport")])).toEqual(
      expect.arrayContaining([
        ["d-routes", "successorId", "successor-cycle"],
        ["d-transport", "successorId", "successor-cycle"],
      ]),
    );
  });

  it("keeps its successor in place: that one cannot begin later", () => {
    const dissolved = { ...facts, directions: new Map([["d-routes", { ...routes, ...ENDS }], ["d-transport", transport]]) };
    expect(faultsOf([change({ validFrom: "2027-01-02" }, { validFrom: "2020-01-01" }, "d-transport")], dissolved)).toEqual([["d-transport", "validTo", "still-successor"]]);
  });
});

describe("a value is refused", () => {
  it.each([
    ["a name of nothing", { name: " " }, { name: "Direction des routes" }, ["name", "empty"]],
    ["a name that another has at the same time", { name: "direction des Transports" }, { name: "Direction des routes" }, ["name", "name-taken"]],
    ["a code that another has", { code: "dtra" }, { code: "DROU" }, ["code", "code-taken"]],
    ["a day that does not exist", { validFrom: "2026-02-30" }, { validFrom: null }, ["validFrom", "day-unknown"]],
    ["an end before the beginning", { validFrom: "2027-01-01", validTo: "2026-01-01" }, { validFrom: null, validTo: null }, ["validTo", "end-before-start"]],
    ["somebody nobody knows", { directorId: "ghost" }, { directorId: null }, ["directorId", "person-unknown"]],
  ])("for %s", (_, values, seen, [field, reason]) => expect(faultsOf([change(values, seen)])).toEqual([["d-routes", field, reason]]));

  it("of an application too", () => {
    const edit: DirectoryEdit = { subject: "application", id: "app-1", seen: { name: "Grand Livre", directionId: null, retiredOn: null }, values: { name: "", directionId: "d-ghost", retiredOn: "2017-01-01" } };
    expect(faultsOf([edit])).toEqual([["app-1", "name", "empty"], ["app-1", "retiredOn", "end-before-start"], ["app-1", "directionId", "direction-unknown"]]);
  });
});

describe("what was added goes away again", () => {
  const removal: DirectoryEdit = { subject: "direction", id: "d-routes", seen: { name: "Direction des routes" }, values: {}, removes: true };

  it("as it was made", () => expect(decide([removal])).toMatchObject({ ok: true, removed: [{ subject: "direction", id: "d-routes" }], changes: [{ before: { code: "DROU" }, after: { code: null } }] }));

  it("not when somebody changed it since, nor when something names it", () => {
    expect(decide([{ ...removal, seen: { name: "Direction des ponts" } }])).toMatchObject({ reason: "edit-conflict", conflicts: [{ field: "name", now: "Direction des routes" }] });
    expect(faultsOf([removal], { ...facts, inUse: new Set(["d-routes"]) })).toEqual([["d-routes", "name", "in-use"]]);
    const followed = { ...facts, directions: new Map([["d-routes", routes], ["d-transport", { ...transport, validTo: "2026-12-31", successorId: "d-routes" }]]) };
    expect(faultsOf([removal], followed)).toEqual([["d-routes", "name", "in-use"]]);
  });
});

import type { Risk } from "../roadmap/risk";
import { aPerson, anEvent, NOW } from "../testing/builders";
import type { UpdateEvent } from "../updates/update-event";
import { passes } from "./history-filter";
import { type HistoryFacts, historyLines } from "./history-line";
import type { JournalEntry } from "./journal-place";
import { weekFigures } from "./week-figures";

const risk = (values: Partial<Risk>): Risk => ({ id: "r", family: "staff", title: "", gravity: 4, likelihood: 3, treatment: "", restricted: false, ...values });
const entry = (values: Partial<UpdateEvent>): JournalEntry => ({ type: "event", value: anEvent(values) });
const edit = (before: Record<string, unknown>, after: Record<string, unknown>, more: Partial<UpdateEvent> = {}): JournalEntry =>
  entry({ kind: "edit", channel: "tab", changes: [{ subject: "project", id: "p", before, after }], ...more });
const anImport: JournalEntry = {
  type: "import",
  value: {
    id: "i-1",
    planId: "plan",
    planName: "Plan",
    fileName: "plan.xlsx",
    format: "jalon-workbook",
    edition: "plan.2",
    previousEdition: "plan.1",
    planVersion: 2,
    by: "bureau",
    byName: "Bureau",
    beganAt: NOW,
    appliedAt: NOW,
    undoneAt: null,
    created: 3,
    changed: 200,
    unchanged: 9,
  },
};

const facts = (values: Partial<HistoryFacts> = {}): HistoryFacts => ({
  reader: aPerson({ id: "reader" }),
  names: { person: (id) => ({ ana: "Ana Lopès" })[id] ?? "", direction: (id) => ({ d1: "Direction des routes" })[id] ?? "" },
  subjectOf: (kind, id) => ({ kind, id, title: `Titre de ${id}`, code: "P01" }),
  seesRestricted: () => false,
  undoings: new Map(),
  ...values,
});

describe("the history of a plan says nothing", () => {
  it("of an event without an entry", () => expect(historyLines([], facts())).toEqual([]));

  it("of a restricted risk to who may not see it, not even that there is one", () => {
    const hidden = edit({ risks: [] }, { risks: [risk({ restricted: true })] });
    expect(historyLines([hidden], facts())).toEqual([]);
    const both = edit({ risks: [], sponsor: "" }, { risks: [risk({ restricted: true })], sponsor: "La directrice" });
    expect(historyLines([both], facts())).toMatchObject([{ changes: [{ before: { sponsor: "" }, after: { sponsor: "La directrice" } }] }]);
    expect(JSON.stringify(historyLines([both], facts()))).not.toContain("risks");
    const mixed = edit({ risks: [risk({ id: "open" })] }, { risks: [risk({ id: "open", gravity: 2 }), risk({ restricted: true })] });
    expect(historyLines([mixed], facts())[0]?.changes[0]?.after["risks"]).toHaveLength(1);
    expect(historyLines([hidden], facts({ seesRestricted: (id) => id === "p" }))).toHaveLength(1);
  });
});

describe("the history of a plan says", () => {
  it("what moved, with names in place of ids", () => {
    const before = { ownerId: null, coOwnerIds: ["ana", "gone"], directionId: "d1", days: 4 };
    const line = historyLines([edit(before, { ownerId: "ana", coOwnerIds: [], directionId: null, days: 4 })], facts())[0];
    expect(line?.changes[0]).toEqual({
      subject: { kind: "project", id: "p", title: "Titre de p", code: "P01" },
      before: { owner: null, coOwners: ["Ana Lopès", "gone"], direction: "Direction des routes" },
      after: { owner: "Ana Lopès", coOwners: [], direction: null },
    });
  });

  it("confirmations of a person and week as one line, and others as theirs", () => {
    const same = (id: string): UpdateEvent["changes"][number] => ({ subject: "action", id, before: {}, after: {} });
    const sky: UpdateEvent["changes"][number] = { subject: "project", id: "p", before: {}, after: {} };
    const said = (more: Partial<UpdateEvent>): JournalEntry => entry({ kind: "confirmation", changes: [same("a"), same("b")], ...more });
    const lines = historyLines([said({}), said({ changes: [same("c"), same("d"), sky] }), said({ by: "other" }), said({ by: "other", week: "2026-W46" })], facts());
    expect(lines.map(({ confirmed, changes }) => [confirmed, changes])).toEqual([
      [{ actions: 4, weathers: 1 }, []],
      [{ actions: 2, weathers: 0 }, []],
      [{ actions: 2, weathers: 0 }, []],
    ]);
  });

  it("an import as one line with its figures", () =>
    expect(historyLines([anImport], facts())).toMatchObject([{ kind: "import", changes: [], import: { id: "i-1", created: 3, changed: 200, undoneAt: null }, canUndo: null }]));

  it("who may undo what, and why not", () => {
    const [mine, theirs] = [edit({ name: "A" }, { name: "B" }, { by: "reader" }), edit({ name: "A" }, { name: "B" }, { by: "other" })];
    const undoing = anEvent({ kind: "undo", undoes: "action.v2", byName: "Bureau" });
    const permission = (one: JournalEntry, more: Partial<HistoryFacts> = {}) => historyLines([one], facts(more))[0]?.canUndo;
    expect(permission(mine)).toEqual({ allowed: true });
    expect(permission(theirs)).toEqual({ allowed: false, reason: "own-changes" });
    expect(permission(theirs, { reader: aPerson({ id: "b", roles: ["bureau"] }) })).toEqual({ allowed: true });
    expect(permission(mine, { undoings: new Map([["action.v2", undoing]]) })).toEqual({ allowed: false, reason: "undone-already" });
    expect(permission(entry({}))).toBeNull();
    expect(permission({ type: "event", value: undoing })).toBeNull();
  });
});

describe("a filter of the history", () => {
  const moved = edit({ endDay: "2027-06-30" }, { endDay: "2027-12-31" }, { reason: "Décision" });
  const filled = edit({ endDay: null }, { endDay: "2027-12-31" });
  const waived = edit({ phase: "scoping" }, { phase: "building" }, { waived: [{ id: "p", missing: ["usage", "risks"] }] });

  it("finds reorientations, conditions that were let go, kinds, channels and people", () => {
    const all = [moved, filled, waived, entry({}), anImport];
    const found = (filter: Parameters<typeof passes>[1]): number[] => all.flatMap((one, n) => (passes(one, filter) ? [n] : []));
    expect(found({})).toEqual([0, 1, 2, 3, 4]);
    expect(found({ kind: "reorientation" })).toEqual([0]);
    expect(found({ kind: "waiver" })).toEqual([2]);
    expect(found({ kind: "edit" })).toEqual([0, 1, 2]);
    expect(found({ kind: "import" })).toEqual([4]);
    expect(found({ channel: "card" })).toEqual([3]);
    expect(found({ channel: "import", personId: "bureau" })).toEqual([4]);
    expect(found({ channel: "tab", kind: "answer" })).toEqual([]);
  });

  it("counts a week", () => {
    expect(weekFigures([])).toEqual({ changes: 0, people: 0, reorientations: 0, waivers: 0 });
    expect(weekFigures([moved, waived, anImport])).toEqual({ changes: 3, people: 2, reorientations: 1, waivers: 2 });
  });
});

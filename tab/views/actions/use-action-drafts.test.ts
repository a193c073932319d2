import { aimsOf, decided, editsOf, type RowDraft } from "./use-action-drafts";

const values: RowDraft["now"] = { title: "Relire la charte", ownerId: "p-1", dueDay: "2027-01-29", days: 4, priority: null };
const row = (now: Partial<typeof values> = {}, id = "a1"): RowDraft => ({ id, seen: values, now: { ...values, ...now }, creates: null });
const fresh = (now: Partial<typeof values>): RowDraft => {
  const nothing = { title: "", ownerId: null, dueDay: null, days: null, priority: null };
  return { id: "plan.a-new", seen: nothing, now: { ...nothing, ...now }, creates: { projectId: "p" } };
};

describe("the rows of a table that is edited", () => {
  it("send nothing while nothing was changed, an empty new row included", () => {
    expect(editsOf([row(), fresh({})])).toEqual([]);
    expect(aimsOf([row(), fresh({ dueDay: "2027-02-26" })])).toEqual([]);
  });

  it("send what differs in each, and the whole of what is new with its place", () =>
    expect(editsOf([row({ days: 6 }), row({}, "a2"), fresh({ title: "Publier", days: 2 })])).toEqual([
      { subject: "action", id: "a1", seen: { days: 4 }, values: { days: 6 } },
      { subject: "action", id: "plan.a-new", seen: {}, values: { title: "Publier", days: 2 }, creates: { projectId: "p" } },
    ]));

  it("owe one reason for all that they reorient", () => expect(aimsOf([row({ dueDay: "2027-02-26" }), row({ ownerId: "p-2", dueDay: null })]).toSorted()).toEqual(["dueDay", "ownerId"]));

  it("take each decision of a conflict for its own row, though both changed the same field", () => {
    const conflict = (id: string) => ({ subject: "action" as const, id, field: "days", seen: 4, now: 8, wanted: 6, by: "Inès", at: null });
    const rows = decided([row({ days: 6 }), row({ days: 6 }, "a2")], [conflict("a1"), conflict("a2")], { "a2/days": "mine" });
    expect(editsOf(rows)).toEqual([{ subject: "action", id: "a2", seen: { days: 8 }, values: { days: 6 } }]);
  });
});

import { changeOf, isEmpty, resolved } from "./draft";

const seen = { name: "Guichet", sponsor: "", milestones: [{ id: "a" }] };

describe("what a form would send", () => {
  it("is nothing when nothing was changed, lists included", () =>
    expect(isEmpty(changeOf(seen, { name: "Guichet", sponsor: "", milestones: [{ id: "a" }] }))).toBe(true));

  it("is what differs, with what stood there", () =>
    expect(changeOf(seen, { ...seen, sponsor: "La directrice" })).toEqual({ seen: { sponsor: "" }, values: { sponsor: "La directrice" } }));
});

describe("a conflict that was decided", () => {
  const conflicts = [
    { subject: "project" as const, id: "p", field: "sponsor", seen: "", now: "Le directeur", wanted: "La directrice", by: "Inès", at: null },
    { subject: "project" as const, id: "p", field: "name", seen: "Guichet", now: "Guichet unique", wanted: "Portail", by: "Inès", at: null },
  ];
  it("keeps the other's value unless one's own was chosen, and nothing conflicts any more", () => {
    const after = resolved(seen, { ...seen, sponsor: "La directrice", name: "Portail" }, conflicts, { "p/name": "mine" });
    expect(changeOf(after.seen, after.wanted)).toEqual({ seen: { name: "Guichet unique" }, values: { name: "Portail" } });
    expect(after.wanted).toMatchObject({ sponsor: "Le directeur" });
  });
});

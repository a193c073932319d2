import type { DecisionView } from "../../../bot/contract/decisions";
import { filtered } from "./decision-filter";
import { registerFiltersOf } from "./register-address";

const aView = (values: Partial<DecisionView>): DecisionView =>
  ({ id: "d", number: "D-2026-001", committeeId: "frn.suivi", committeeName: "Comité de suivi", day: "2026-06-09", text: "Le marché est relancé.", project: null, owner: null, overdueDays: 0, effect: null, eventId: null, state: "taken", doneAt: null, followUps: [], ...values }) as DecisionView;

const asked = (search: string, ...decisions: DecisionView[]): string[] => filtered(decisions, registerFiltersOf(search)).map(({ id }) => id);

describe("the filters of the register", () => {
  it("hide what was withdrawn until it is asked for", () => {
    const gone = aView({ state: "withdrawn" });
    expect(asked("", gone)).toEqual([]);
    expect(asked("?etat=retirees", gone)).toEqual(["d"]);
  });

  it("find words in any order, without accents, in the text, the people and what was said since", () => {
    const one = aView({ owner: { id: "p-002", name: "Élise Quérandeau" }, followUps: [{ at: "2026-07-01T08:00:00Z", byName: "É. Q.", state: "under-way", line: "Dépouillement jeudi" }] });
    expect(asked("?q=querandeau+marche", one)).toEqual(["d"]);
    expect(asked("?q=depouillement", one)).toEqual(["d"]);
    expect(asked("?q=voirie", one)).toEqual([]);
  });

  it("narrow by instance, year, owner and state at once", () => {
    const late = aView({ id: "late", overdueDays: 12, owner: { id: "p-002", name: "Mathis Dorval" } });
    const done = aView({ id: "done", doneAt: "2026-07-01T08:00:00Z", day: "2025-12-09", committeeId: "frn.copil" });
    expect(asked("?etat=en-retard&porteur=p-002&annee=2026", late, done)).toEqual(["late"]);
    expect(asked("?etat=faites&instance=frn.copil", late, done)).toEqual(["done"]);
    expect(asked("?etat=a-faire", late, done)).toEqual(["late"]);
  });
});

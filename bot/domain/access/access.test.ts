import { anAction, aPerson, aProject } from "../testing/builders";
import { canDeclareWeather, canEditPeople, canImport, canUpdateAction } from "./access";

const agent = aPerson({ id: "agent" });
const bureau = aPerson({ id: "office", roles: ["bureau"] });
const led = aProject({ itHeadId: "it-head", businessHeadId: "business-head" });
const yes = { allowed: true };
const no = (reason: string) => ({ allowed: false, reason });

describe("an action", () => {
  const action = anAction({ ownerId: "owner", coOwnerIds: ["co-owner"] });
  const may = (id: string, about = led) => canUpdateAction(aPerson({ id }), action, about);

  it("is not updated by an agent who has nothing to do with it", () => expect(may("stranger")).toEqual(no("not-concerned")));
  it("is not updated by the heads of another project", () =>
    expect(may("it-head", aProject({ id: "other" }))).toEqual(no("not-concerned")));
  it("is not updated by a title: directors, elected members, the executive and heads elsewhere read it", () =>
    expect(
      canUpdateAction(aPerson({ id: "title", roles: ["executive", "director", "projectHead", "elected"] }), action, led),
    ).toEqual(no("not-concerned")));
  it("is nobody's when it has no owner, not even of a person without an id", () =>
    expect(canUpdateAction(aPerson({ id: "" }), anAction({ ownerId: null }), aProject())).toEqual(no("not-concerned")));

  it.each(["owner", "co-owner", "it-head", "business-head"])("is updated by its %s", (id) => expect(may(id)).toEqual(yes));
  it("is updated by the bureau des projets", () => expect(canUpdateAction(bureau, action, led)).toEqual(yes));
  it("is updated by its owner when it hangs from no project", () => {
    expect(canUpdateAction(agent, anAction({ ownerId: "agent", projectId: null }), null)).toEqual(yes);
    expect(canUpdateAction(aPerson({ id: "it-head" }), action, null)).toEqual(no("not-concerned"));
  });
});

describe("the météo of a project", () => {
  it("is not declared by an agent, even one who owns an action of it", () =>
    expect(canDeclareWeather(agent, led)).toEqual(no("heads-only")));
  it("is declared by either of its duo of heads, or by the bureau", () => {
    expect(canDeclareWeather(aPerson({ id: "it-head" }), led)).toEqual(yes);
    expect(canDeclareWeather(aPerson({ id: "business-head" }), led)).toEqual(yes);
    expect(canDeclareWeather(bureau, led)).toEqual(yes);
  });
  it("is declared by nobody but the bureau while it has no head", () => {
    expect(canDeclareWeather(aPerson({ id: "it-head" }), aProject())).toEqual(no("heads-only"));
    expect(canDeclareWeather(bureau, aProject())).toEqual(yes);
  });
});

describe("plans and the directory", () => {
  const others = aPerson({ roles: ["agent", "projectHead", "director", "executive", "elected"] });

  it("are in the hands of nobody but the bureau des projets", () => {
    expect(canImport(others)).toEqual(no("bureau-only"));
    expect(canEditPeople(others)).toEqual(no("bureau-only"));
  });
  it("are in the hands of the bureau, whatever else its people are", () => {
    const both = aPerson({ roles: ["agent", "bureau"] });
    expect(canImport(both)).toEqual(yes);
    expect(canEditPeople(both)).toEqual(yes);
  });
});

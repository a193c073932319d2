import { anAction, aPerson, aProject } from "../testing/builders";
import {
  canChangeAvailability,
  canChangeCampaignSettings,
  canConsent,
  canDeclareWeather,
  canEditPeople,
  canImport,
  canRunCampaigns,
  canSeeCampaigns,
  canUpdateAction,
} from "./access";

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

describe("campaigns", () => {
  const others = aPerson({ id: "other", roles: ["agent", "projectHead", "director", "elected"] });
  const executive = aPerson({ id: "executive", roles: ["executive"] });

  it("are neither seen nor run by agents, heads, directors and the elected", () => {
    expect(canSeeCampaigns(others)).toEqual(no("bureau-or-executive"));
    expect(canRunCampaigns(others)).toEqual(no("bureau-only"));
    expect(canConsent(others, "office")).toEqual(no("bureau-or-executive"));
    expect(canChangeCampaignSettings(others)).toEqual(no("bureau-only"));
  });
  it("are seen by an executive, who consents to them and changes nothing else", () => {
    expect([canSeeCampaigns(executive), canConsent(executive, "office")]).toEqual([yes, yes]);
    expect([canRunCampaigns(executive), canChangeCampaignSettings(executive)]).toEqual([no("bureau-only"), no("bureau-only")]);
  });
  it("are never consented to by whoever launched them, whatever their roles", () => {
    expect(canConsent(bureau, "office")).toEqual(no("second-person"));
    expect(canConsent(aPerson({ id: "office", roles: ["bureau", "executive"] }), "office")).toEqual(no("second-person"));
    expect(canConsent(aPerson({ id: "second", roles: ["bureau"] }), "office")).toEqual(yes);
  });
  it("are run and set by the bureau", () =>
    expect([canSeeCampaigns(bureau), canRunCampaigns(bureau), canChangeCampaignSettings(bureau)]).toEqual([yes, yes, yes]));
});

describe("somebody's hours and absences", () => {
  it("are not for a colleague, a director or an executive", () => {
    for (const role of ["agent", "director", "executive", "elected"] as const)
      expect(canChangeAvailability(aPerson({ id: "other", roles: [role] }), "agent")).toEqual(no("own-availability"));
  });
  it("are their own, and the bureau's to help", () =>
    expect([canChangeAvailability(agent, "agent"), canChangeAvailability(bureau, "agent")]).toEqual([yes, yes]));
});

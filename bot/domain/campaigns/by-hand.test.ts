import { aPerson } from "../testing/builders";
import { type ByHandFacts, canLaunch, canPause, canResume, mayConsent } from "./by-hand";
import { readCampaignId, readWeek } from "./campaign-name";

const office = aPerson({ id: "office", roles: ["bureau"] });
const executive = aPerson({ id: "executive", roles: ["executive"] });
const agent = aPerson({ id: "agent" });
const yes = { allowed: true };
const no = (reason: string) => ({ allowed: false, reason });
const campaign = (values: Partial<ByHandFacts> = {}): ByHandFacts => ({
  kind: "weekly",
  week: "2026-W47",
  currentWeek: "2026-W47",
  state: "coming",
  by: null,
  launchable: 12,
  ...values,
});

describe("a campaign in people's hands", () => {
  it("is not launched, paused or resumed by agents or executives", () => {
    for (const person of [agent, executive]) {
      expect(canLaunch(person, campaign())).toEqual(no("bureau-only"));
      expect(canPause(person, campaign({ state: "running" }))).toEqual(no("bureau-only"));
      expect(canResume(person, campaign({ state: "paused" }))).toEqual(no("bureau-only"));
    }
  });

  it.each([
    [{ kind: "digest" }, "campaign-kind"],
    [{ kind: "escalation" }, "campaign-kind"],
    [{ week: "2026-W48" }, "campaign-other-week"],
    [{ week: "2026-W46" }, "campaign-other-week"],
    [{ state: "waiting" }, "campaign-waiting"],
    [{ state: "paused" }, "campaign-paused"],
    [{ launchable: 0 }, "campaign-nobody"],
    [{ state: "running", launchable: 0 }, "campaign-nobody"],
    [{ state: "ended", launchable: 0 }, "campaign-over"],
  ] satisfies [Partial<ByHandFacts>, string][])("is not launched when it is %j", (values, reason) =>
    expect(canLaunch(office, campaign(values))).toEqual(no(reason)),
  );

  it("is launched by the bureau, the question or its reminder, while somebody is left to write to", () => {
    expect(canLaunch(office, campaign())).toEqual(yes);
    expect(canLaunch(office, campaign({ kind: "reminder", state: "running" }))).toEqual(yes);
    expect(canLaunch(office, campaign({ kind: "reminder", state: "ended" }))).toEqual(yes);
  });

  it("is never consented to by whoever launched it, nor when nothing waits", () => {
    const waiting = campaign({ state: "waiting", by: "office" });
    expect(mayConsent(office, waiting)).toEqual(no("second-person"));
    expect(mayConsent(agent, waiting)).toEqual(no("bureau-or-executive"));
    expect(mayConsent(executive, campaign({ state: "running", by: "office" }))).toEqual(no("campaign-not-waiting"));
    expect(mayConsent(executive, { ...waiting, currentWeek: "2026-W48" })).toEqual(no("campaign-other-week"));
    const second = aPerson({ id: "second", roles: ["bureau"] });
    expect([mayConsent(executive, waiting), mayConsent(second, waiting)]).toEqual([yes, yes]);
  });

  it("is paused before or while it runs, and resumed while its week lasts", () => {
    expect(canPause(office, campaign({ week: "2026-W46", state: "running" }))).toEqual(no("campaign-over"));
    for (const state of ["waiting", "paused", "ended", "missed"] as const)
      expect(canPause(office, campaign({ state }))).toEqual(no("campaign-not-running"));
    expect([canPause(office, campaign()), canPause(office, campaign({ state: "running" }))]).toEqual([yes, yes]);
    expect(canPause(office, campaign({ week: "2026-W48" }))).toEqual(yes);
    expect(canResume(office, campaign({ state: "running" }))).toEqual(no("campaign-not-paused"));
    expect(canResume(office, campaign({ state: "paused", week: "2026-W46" }))).toEqual(no("campaign-over"));
    expect(canResume(office, campaign({ state: "paused" }))).toEqual(yes);
  });
});

describe("the name of a campaign", () => {
  it("is a kind and a week that exists", () => {
    expect(readCampaignId("weekly.2026-W53")).toEqual({ kind: "weekly", week: "2026-W53" });
    for (const odd of ["weekly.2025-W53", "weekly", "weekly.", ".2026-W47", "other.2026-W47", "weekly.2026-W47.p-1"])
      expect(readCampaignId(odd)).toBeNull();
    expect([readWeek("2026-W00"), readWeek("2026-W01")]).toEqual([null, "2026-W01"]);
  });
});

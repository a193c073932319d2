import { checkAnswer } from "../api/check-answer";
import { campaignPaths } from "../../bot/contract/campaign-paths";
import { directoryPaths } from "../../bot/contract/directory-paths";
import { paths } from "../../bot/contract/paths";
import { SampleApi } from "./sample-api";
import { SAMPLE_STATES } from "./states";

const ask = (api: SampleApi, method: string, path: string, body: unknown = null, query = "") =>
  api.answer({ method, path, query: new URLSearchParams(query), body, ifNoneMatch: null });

const READS = [
  paths.me(),
  paths.myActions(),
  paths.myWeek(),
  paths.plans(),
  paths.portfolio("frn-2025-2027"),
  paths.calendar("frn-2025-2027"),
  paths.views("frn-2025-2027"),
  paths.axis("frn-2025-2027", "a1"),
  paths.figure("frn-2025-2027", "late"),
  paths.project("p17"),
  paths.projectHistory("p17"),
  paths.planHistory("frn-2025-2027"),
  paths.action("p17-a2"),
  paths.actionHistory("p17-a2"),
  paths.imports(),
  directoryPaths.people(),
  campaignPaths.campaignWeek(),
  campaignPaths.campaignProgress(),
  campaignPaths.campaignLedger(),
  campaignPaths.reachability(),
  campaignPaths.campaignSettings(),
  campaignPaths.myAvailability(),
];

describe("the samples", () => {
  const worlds = SAMPLE_STATES.filter((state) => state !== "error");

  it.each(worlds)("answer as the contract says in the state « %s »", (state) => {
    const api = new SampleApi(state);
    // where there is no project there is none to read
    for (const path of READS.filter((one) => state !== "empty" || !/projects|actions\//.test(one))) checkAnswer(path, ask(api, "GET", path).body);
  });

  it("refuse what the contract's check would let through if it did nothing", () => {
    expect(() => checkAnswer(paths.me(), { id: 1 })).toThrow("/api/me");
  });

  it("answer writes as the contract says, and refuse an old version with the present state", () => {
    const api = new SampleApi("normal");
    const path = paths.actionUpdates("p17-a2");
    checkAnswer(path, ask(api, "POST", path, { version: 3, progress: 50 }).body);
    const late = ask(api, "POST", path, { version: 3, progress: 60 });
    expect(late).toMatchObject({ status: 409, body: { code: "version-conflict", current: { version: 4, progress: 50 } } });
    checkAnswer(paths.imports(), ask(api, "POST", paths.imports(), null, "dryRun=1").body);
    checkAnswer(directoryPaths.person("p-008"), ask(api, "PUT", directoryPaths.person("p-008"), { email: "g@val-dorsene.example" }).body);
  });

  it("send what is launched, a little at each look, and end with as many messages as there were", () => {
    const api = new SampleApi("normal");
    const launch = campaignPaths.launchCampaign("weekly.2026-W47");
    checkAnswer(launch, ask(api, "POST", launch, {}).body);
    let state = "running";
    for (let looks = 0; looks < 10 && state === "running"; looks += 1) {
      const { body } = ask(api, "GET", campaignPaths.campaignProgress());
      checkAnswer(campaignPaths.campaignProgress(), body);
      [{ state }] = (body as { campaigns: [{ state: string }] }).campaigns;
    }
    expect(ask(api, "GET", campaignPaths.campaignWeek()).body).toMatchObject({
      campaigns: [{ state: "ended", recipients: 54, counts: { sent: 49, unknown: 1, failed: 1, skipped: 3, planned: 0 } }],
    });
    checkAnswer(campaignPaths.message("weekly.2026-W47.p-001"), ask(api, "GET", campaignPaths.message("weekly.2026-W47.p-001")).body);
  });

  it("let nobody but a second person consent", () => {
    const own = new SampleApi("large");
    ask(own, "POST", campaignPaths.launchCampaign("weekly.2026-W47"), {});
    expect(ask(own, "POST", campaignPaths.consentCampaign("weekly.2026-W47"), {})).toMatchObject({
      status: 403,
      body: { code: "second-person" },
    });
    expect(ask(new SampleApi("consent"), "POST", campaignPaths.consentCampaign("weekly.2026-W47"), {}).status).toBe(200);
  });

  it("have nothing that goes wrong in the quiet week, and nothing to compare with on the first day", () => {
    const { body } = ask(new SampleApi("quiet"), "GET", paths.portfolio("frn-2025-2027"));
    expect(body).toMatchObject({ total: { actions: { late: 0 }, gaps: 0, silent: 0, weather: { sun: 30, cloud: 0, rain: 0, storm: 0, none: 0 } } });
    expect(ask(new SampleApi("first-day"), "GET", paths.portfolio("frn-2025-2027")).body).toMatchObject({ compared: null, firstSnapshot: "2026-11-16" });
  });

  it("open each figure on as many actions as it says", () => {
    const api = new SampleApi("normal");
    const { total } = ask(api, "GET", paths.portfolio("frn-2025-2027")).body as { total: { actions: Record<string, number> } };
    for (const figure of ["late", "done", "blocked"])
      expect(ask(api, "GET", paths.figure("frn-2025-2027", figure)).body).toMatchObject({ count: total.actions[figure] });
  });

  it("have 69 projects of which 30 run, and 190 actions", () => {
    const { body } = ask(new SampleApi("normal"), "GET", paths.portfolio("frn-2025-2027"));
    expect(body).toMatchObject({ total: { projects: { total: 69, running: 30 }, actions: { total: 190 } } });
  });
});

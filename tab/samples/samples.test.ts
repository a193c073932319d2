import { checkAnswer } from "../api/check-answer";
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
  paths.axis("frn-2025-2027", "a1"),
  paths.project("p17"),
  paths.projectHistory("p17"),
  paths.action("p17-a2"),
  paths.actionHistory("p17-a2"),
  paths.imports(),
  paths.people(),
];

describe("the samples", () => {
  const worlds = SAMPLE_STATES.filter((state) => state !== "error");

  it.each(worlds)("answer as the contract says in the state « %s »", (state) => {
    const api = new SampleApi(state);
    for (const path of READS) checkAnswer(path, ask(api, "GET", path).body);
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
    checkAnswer(paths.person("p-008"), ask(api, "PUT", paths.person("p-008"), { email: "g@val-dorsene.example" }).body);
  });

  it("have 69 projects of which 30 run, and 190 actions", () => {
    const { body } = ask(new SampleApi("normal"), "GET", paths.portfolio("frn-2025-2027"));
    expect(body).toMatchObject({ total: { projects: { total: 69, running: 30 }, actions: { total: 190 } } });
  });
});

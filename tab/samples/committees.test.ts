import { committeePaths } from "../../bot/contract/committee-paths";
import type { DecisionView } from "../../bot/contract/decisions";
import type { MeetingView } from "../../bot/contract/meetings";
import type { PackChanges } from "../../bot/contract/packs";
import { checkAnswer } from "../api/check-answer";
import { arrangedOf } from "../views/meeting/agenda-draft";
import { SampleApi } from "./sample-api";

const SUIVI = "frn-2025-2027.suivi";
const NEXT = `${SUIVI}-2026-12-08`;
const HELD = `${SUIVI}-2026-09-08`;
const PACK = `${HELD}.pack`;

const ask = (api: SampleApi, method: string, path: string, body: unknown = null) => {
  const [bare = "", query = ""] = path.split("?");
  const answer = api.answer({ method, path: bare, query: new URLSearchParams(query), body, ifNoneMatch: null });
  if (answer.status === 200) checkAnswer(path, answer.body);
  return answer;
};

const READS = [
  committeePaths.committees("frn-2025-2027"),
  committeePaths.decisions("frn-2025-2027"),
  committeePaths.committee(SUIVI),
  committeePaths.meeting(NEXT),
  committeePaths.meeting(HELD),
  committeePaths.packDraft(NEXT),
  committeePaths.summary(HELD),
  committeePaths.pack(PACK),
  committeePaths.packChanges(PACK),
  `${committeePaths.packChanges(PACK)}?before=${SUIVI}-2026-06-09.pack`,
];

describe("the instances of the samples", () => {
  it.each(["normal", "bare", "large", "executive"] as const)("answer as the contract says in the state « %s »", (state) => {
    const api = new SampleApi(state);
    for (const path of READS) expect([path, ask(api, "GET", path).status]).toEqual([path, 200]);
  });

  it("keep séances and packs from who is no member", () => {
    const api = new SampleApi("agent");
    expect(ask(api, "GET", committeePaths.committees("frn-2025-2027")).status).toBe(200);
    expect(ask(api, "GET", committeePaths.meeting(NEXT)).body).toMatchObject({ code: "members-only" });
    expect(ask(api, "GET", committeePaths.pack(PACK)).status).toBe(404);
  });

  it("take an agenda over as it is ordered, and tell who ordered it from an older one", () => {
    const api = new SampleApi("normal");
    const before = ask(api, "GET", committeePaths.meeting(NEXT)).body as MeetingView;
    expect([before.arranged, before.agenda.length > 3]).toEqual([false, true]);
    const agenda = before.agenda.map(arrangedOf).toReversed();
    const arrange = (key: string, wanted = agenda) => ask(api, "POST", committeePaths.meetingSteps(NEXT), { steps: [{ do: "arrange", agenda: wanted, seen: before.version }], keys: [key] }).body;
    expect(arrange("k1")).toMatchObject({ refused: [] });
    expect((ask(api, "GET", committeePaths.meeting(NEXT)).body as MeetingView).agenda.map(({ id }) => id)).toEqual(agenda.map(({ id }) => id));
    expect(arrange("k2", agenda.slice(1))).toMatchObject({ refused: [{ at: 0, reason: "agenda-changed" }] });
  });

  it("apply a decision to the plan and take it back", () => {
    const api = new SampleApi("normal");
    const decision = "frn-2025-2027.d-39";
    const endDay = () => (ask(api, "GET", "/api/projects/p06").body as { endDay: string | null }).endDay;
    const before = endDay();
    expect((ask(api, "POST", committeePaths.applyDecision(decision), { choices: [] }).body as DecisionView).state).toBe("applied");
    expect(endDay()).toBe("2027-06-30");
    expect((ask(api, "POST", committeePaths.undoDecision(decision), {}).body as DecisionView).state).toBe("undone");
    expect(endDay()).toBe(before);
  });

  it("say what moved since a pack was frozen, without changing it", () => {
    const api = new SampleApi("normal");
    const frozen = JSON.stringify(ask(api, "GET", committeePaths.pack(PACK)).body);
    const kinds = new Set((ask(api, "GET", committeePaths.packChanges(PACK)).body as PackChanges).changes.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(expect.arrayContaining(["money", "phase", "renamed", "slipped", "weather"]));
    ask(api, "POST", committeePaths.applyDecision("frn-2025-2027.d-39"), { choices: [] });
    expect(JSON.stringify(ask(api, "GET", committeePaths.pack(PACK)).body)).toBe(frozen);
  });

  it("plan the dates of a year once", () => {
    const api = new SampleApi("normal");
    const year = (dry: boolean) => (ask(api, "POST", `${committeePaths.committeeYear(SUIVI)}${dry ? "?dry=1" : ""}`, { year: 2027 }).body as { dates: { exists: boolean }[] }).dates;
    expect(year(true).map(({ exists }) => exists)).toEqual([false, false, false, false]);
    year(false);
    expect(year(true).map(({ exists }) => exists)).toEqual([true, true, true, true]);
  });
});

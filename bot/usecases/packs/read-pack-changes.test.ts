import type { Person } from "../../domain/people/person";
import { aDecision } from "../../domain/testing/committee-builders";
import { aMilestone } from "../../domain/testing/builders";
import { headsOf } from "../../domain/roadmap/project";
import { buildValDorsene } from "../../sample/val-dorsene/build-val-dorsene";
import type { TestAuthority } from "../../testing/open-test-authority";
import { EDITION, PLAN, planProject, smallPlan } from "../../testing/small-plan";
import { declareWeather } from "../declare-weather";
import { editThings } from "../edit-things";
import { createPortfolioReader } from "../read-portfolio";
import { freezePack } from "./freeze-pack";
import { readPack } from "./read-pack";
import { readPackChanges } from "./read-pack-changes";
import { bureau, COMMITTEE, MEETING, member, openPackWorld, outsider, PACK, seance, suivi } from "./testing/open-pack-world";

let world: TestAuthority;
afterEach(() => world.close());

const changes = async (packId = PACK, before: string | null = null, person = bureau) => {
  const outcome = await readPackChanges(world.authority, person, packId, before);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.changes;
};
const frozen = async (meetingId = MEETING) => {
  const outcome = await freezePack(world.authority, { person: bureau, meetingId });
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.mark;
};
const read = async (packId = PACK) => {
  const outcome = await readPack(world.authority, bureau, packId);
  if (!outcome.ok || outcome.unchanged) throw new Error("not read");
  return outcome.pack;
};
const declare = async (person: Person, projectId: string, edition: string, level: "rain" | "sun") => {
  const [project] = await world.authority.store.load([{ type: "project", id: projectId, edition }]);
  const outcome = await declareWeather(world.authority, { person, projectId, version: project?.value.version ?? 0, level, comment: "Appui demandé", channel: "tab" });
  expect(outcome.ok).toBe(true);
};

describe("the comité de suivi of 8 December 2026", () => {
  it("has the pack of 1 December, though a météo changes on the 3rd: the pack stays, and the difference is told", async () => {
    const sample = buildValDorsene();
    const [plan] = sample.plans;
    if (!plan?.edition) throw new Error("no plan");
    const own = { planId: plan.id, committeeId: `${plan.id}.essai` };
    const meeting = seance({ ...own, id: `${plan.id}.essai-2026-12-08`, agenda: [] });
    const committee = suivi({ id: own.committeeId, planId: plan.id });
    world = await openPackWorld({ ...sample, events: [], committees: [committee], meetings: [meeting], decisions: [] });
    const mark = await frozen(meeting.id);
    const pack = await read(mark.id);
    expect(mark.cutOff).toBe("2026-12-01");

    // what it shows is what the Synthèse showed that day
    const answer = await createPortfolioReader(world.authority)(plan.id, null);
    const { total, axes } = JSON.parse(answer.ok && !answer.unchanged ? answer.portfolio.body : "{}");
    expect(pack.content.total).toMatchObject({ running: 30, followed: 69, byPhase: total.projects.byPhase, weather: total.weather, late: total.actions.late, gaps: total.gaps, silent: total.silent });
    expect([pack.content.total.rate.value, pack.content.total.rate.coverage]).toEqual([total.rate?.value ?? null, total.coverage.percent]);
    expect(pack.content.axes.map(({ rate }) => rate.value)).toEqual(axes.map((axis: { rate: { value: number } | null }) => axis.rate?.value ?? null));
    expect((await changes(mark.id)).changes).toEqual([]);

    world.clock.set("2026-12-03T14:00:00.000Z");
    const project = sample.projects.find((one) => one.planId === plan.id && one.weather?.level === "sun" && headsOf(one).length > 0);
    const head = sample.people.find(({ id }) => project && headsOf(project).includes(id));
    if (!project || !head) throw new Error("no project in the sun");
    await declare(head, project.id, plan.edition, "rain");

    expect(await changes(mark.id)).toEqual({
      from: { packId: mark.id, cutOff: "2026-12-01" },
      to: null,
      asOf: "2026-12-03T14:00:00.000Z",
      changes: [{ kind: "weather", projectId: project.id, name: project.name, from: "sun", to: "rain" }],
    });
    expect((await read(mark.id)).text).toBe(pack.text);
    expect((await freezePack(world.authority, { person: bureau, meetingId: meeting.id })).ok).toBe(true);
    expect((await read(mark.id)).mark).toEqual(mark);
  }, 30_000);
});

describe("what changed since a pack", () => {
  const BEFORE = `${COMMITTEE}-2026-09-08`;

  it("is read by who may read the pack", async () => {
    world = await openPackWorld();
    await frozen();
    expect((await changes(PACK, null, member)).changes).toEqual([]);
    expect(await readPackChanges(world.authority, outsider, PACK, null)).toEqual({ ok: false, reason: "members-only" });
    expect(await readPackChanges(world.authority, bureau, PACK, `${BEFORE}.pack`)).toEqual({ ok: false, reason: "not-found" });
  });

  it("is told over several packs, with a decision that was settled in between", async () => {
    const projects = [planProject("p1", { milestones: [aMilestone({ day: "2027-01-15", initialDay: "2027-01-15" })], itHeadId: "member" })];
    const dates = ["2026-09-08", "2026-10-06", "2026-12-08"];
    const id = (day: string): string => `${COMMITTEE}-${day}`;
    world = await openPackWorld({ ...smallPlan([], projects), people: [], committees: [suivi()], meetings: dates.map((day) => seance({ id: id(day), day })), decisions: [aDecision({ id: `${PLAN}.d-1`, committeeId: COMMITTEE })] });
    const { store } = world.authority;
    const decision = async (values: Parameters<typeof aDecision>[0]) => {
      const [stored] = await store.load([{ type: "decision", id: `${PLAN}.d-1` }]);
      if (!stored) throw new Error("no decision");
      await store.commit([{ do: "replace", type: "decision", record: { ...stored.value, ...values }, etag: stored.etag }]);
    };

    world.clock.set("2026-09-01T08:00:00.000Z");
    await frozen(id("2026-09-08"));
    await decision({ state: "applied" });
    await decision({ doneAt: "2026-09-20T08:00:00.000Z" });
    world.clock.set("2026-09-29T08:00:00.000Z");
    const milestones = [aMilestone({ day: "2027-03-15", initialDay: "2027-01-15" })];
    const moved = await editThings(world.authority, { person: bureau, planId: PLAN, requestId: "move-it", reason: "Marché infructueux", waiver: "", channel: "tab", edits: [{ subject: "project", id: `${PLAN}.p1`, seen: { milestones: projects[0]?.milestones }, values: { milestones } }] });
    expect(moved.ok).toBe(true);
    await frozen(id("2026-10-06"));
    world.clock.set("2026-12-01T08:00:00.000Z");
    await declare(bureau, `${PLAN}.p1`, EDITION, "rain");
    const last = await frozen();

    const [slip, weather] = [expect.objectContaining({ kind: "slipped", what: "Mise en service", days: 59 }), expect.objectContaining({ kind: "weather", from: null, to: "rain" })];
    const decided = (["applied", "done"] as const).map((state) => expect.objectContaining({ kind: "decision", number: "D-2026-001", state }));
    expect((await changes(`${id("2026-10-06")}.pack`, `${id("2026-09-08")}.pack`)).changes).toEqual([slip, ...decided]);
    expect((await changes(last.id, `${id("2026-10-06")}.pack`)).changes).toEqual([weather]);
    expect(await changes(last.id, `${id("2026-09-08")}.pack`)).toMatchObject({ from: { cutOff: "2026-09-01" }, to: { cutOff: "2026-12-01" }, changes: [weather, slip, ...decided] });
    expect((await changes(`${id("2026-09-08")}.pack`)).changes).toEqual([weather, slip, ...decided]);
  });
});

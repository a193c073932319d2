import { CAMPAIGN_DEFAULTS } from "../../domain/campaigns/campaign-settings";
import { aCommittee, aDecision, aMeeting } from "../../domain/testing/committee-builders";
import { aPerson } from "../../domain/testing/builders";
import { committeeJournal } from "../../domain/committee/committee-event";
import type { CommitteeFields } from "../../domain/committee/committee-values";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { PLAN, planProject, smallPlan } from "../../testing/small-plan";
import { addMeeting } from "./add-meeting";
import { listCommittees } from "./list-committees";
import { planYear } from "./plan-year";
import { readCommittee } from "./read-committee";
import { saveCommittee } from "./save-committee";

const person = (id: string, roles: Parameters<typeof aPerson>[0] = {}) => aPerson({ id, name: id, email: `${id}@authority.example`, ...roles });
const bureau = person("bureau", { roles: ["bureau"] });
const chair = person("chair");
const agent = person("agent");
const elected = person("elected", { roles: ["elected"] });
const SUIVI = `${PLAN}.suivi`;
const COPIL = `${PLAN}.copil`;

describe("the instances of a plan", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openLoadedAuthority({
      ...smallPlan([], [planProject("p1")]),
      people: [bureau, chair, agent, elected],
      committees: [aCommittee({ id: SUIVI, members: [{ personId: "chair", part: "chair" }] }), aCommittee({ id: COPIL, name: "COPIL", level: 2, parentId: SUIVI })],
      meetings: [
        aMeeting({ id: `${SUIVI}-2026-09-08`, committeeId: SUIVI, committeeName: "Comité de pilotage", day: "2026-09-08", state: "closed", place: "Salle Orsène" }),
        aMeeting({ id: `${SUIVI}-2026-12-08`, committeeId: SUIVI, day: "2026-12-08" }),
      ],
      decisions: [
        aDecision({ id: `${PLAN}.d-1`, committeeId: SUIVI, meetingId: `${SUIVI}-2026-09-08`, dueDay: "2026-11-15" }),
        aDecision({ id: `${PLAN}.d-2`, committeeId: SUIVI, meetingId: `${SUIVI}-2026-09-08`, dueDay: "2026-11-16" }),
        aDecision({ id: `${PLAN}.d-3`, committeeId: SUIVI, meetingId: `${SUIVI}-2026-09-08`, state: "withdrawn" }),
      ],
    });
  });
  afterEach(() => world.close());

  const values = async (id: string): Promise<CommitteeFields> => {
    const view = await readCommittee(world.authority, bureau, id);
    if (!view) throw new Error(id);
    return view.values;
  };
  const save = (id: string, seen: number | null, wanted: CommitteeFields, by = bureau) => saveCommittee(world.authority, { person: by, planId: PLAN, id, seen, values: wanted });
  const year = (more: { by?: typeof bureau; dryRun?: boolean; year?: number; id?: string } = {}) =>
    planYear(world.authority, { person: more.by ?? bureau, committeeId: more.id ?? SUIVI, year: more.year ?? 2027, dryRun: more.dryRun ?? false });
  const days = async (): Promise<string[]> => (await world.authority.store.meetings(PLAN, SUIVI)).map(({ value }) => value.day);
  const journal = async () => (await world.authority.store.journal(committeeJournal(PLAN), {}, 50)).flatMap((entry) => (entry.type === "event" ? [entry.value] : []));

  it("are those of no plan that is not there", async () => {
    expect(await listCommittees(world.authority, bureau, "none")).toBeNull();
    expect(await readCommittee(world.authority, bureau, `${PLAN}.none`)).toBeNull();
    expect(await save(`${PLAN}.none`, 1, await values(SUIVI))).toEqual({ ok: false, reason: "not-found" });
  });

  it("are listed in the order of their tree, with the séance before and the next, and what is still to be done", async () => {
    const list = await listCommittees(world.authority, bureau, PLAN);
    expect(list?.committees.map(({ name, depth }) => [name, depth])).toEqual([["Comité de suivi", 0], ["COPIL", 1]]);
    expect(list?.committees[0]).toMatchObject({ members: 1, openDecisions: 2, overdueDecisions: 1, next: { day: "2026-12-08", state: "planned" }, last: { day: "2026-09-08", committeeName: "Comité de pilotage", decisions: 2 } });
    expect(list?.upcoming.map(({ id }) => id)).toEqual([`${SUIVI}-2026-12-08`]);
  });

  it("show an élu, and an agent who is no member, the dates of their séances and nothing else", async () => {
    for (const reader of [elected, agent]) {
      const list = await listCommittees(world.authority, reader, PLAN);
      expect(list?.committees[0]).toMatchObject({ readable: false, openDecisions: 0, waiting: 0, last: { day: "2026-09-08", readable: false, place: "", points: 0, decisions: 0, packId: null } });
      const view = await readCommittee(world.authority, reader, SUIVI);
      expect(view).toMatchObject({ waiting: [], canRead: { allowed: false, reason: "members-only" }, canRun: { allowed: false, reason: "runs-meeting" }, canTend: { allowed: false, reason: "bureau-only" } });
    }
    expect((await readCommittee(world.authority, chair, SUIVI))?.meetings[0]).toMatchObject({ readable: true, place: "Salle Orsène", decisions: 2 });
  });

  it("are added once, with a line in their journal and none in that of the plan", async () => {
    const wanted = { ...(await values(COPIL)), name: "Groupe de travail", parentId: COPIL };
    for (const id of ["groupe", `${PLAN}.groupe`]) expect(await save(id, null, wanted)).toMatchObject({ ok: true, committee: { id: `${PLAN}.groupe`, version: 1, parentName: "COPIL" } });
    expect(await journal()).toMatchObject([{ by: "bureau", changes: [{ subject: "committee", id: `${PLAN}.groupe`, before: null, after: { name: "Groupe de travail" } }] }]);
    expect(await world.authority.store.journal(PLAN, {}, 50)).toEqual([]);
    expect(await save("groupe", null, { ...wanted, name: "Un autre groupe" })).toMatchObject({ ok: false, reason: "version-conflict", current: { values: { name: "Groupe de travail" } } });
    expect(await save("autre", null, wanted, chair)).toEqual({ ok: false, reason: "bureau-only" });
  });

  it("are changed as a whole, unless somebody changed them since: what is there now is told", async () => {
    const before = await values(COPIL);
    expect(await save(COPIL, 0, { ...before, place: "Salle 2", quorum: null })).toMatchObject({ ok: true, committee: { version: 1, values: { place: "Salle 2" } } });
    expect(await save(COPIL, 0, { ...before, place: "Salle 3" })).toMatchObject({ ok: false, reason: "version-conflict", current: { version: 1, values: { place: "Salle 2" } } });
    expect((await journal()).map(({ changes }) => changes)).toEqual([[{ subject: "committee", id: COPIL, before: { place: "" }, after: { place: "Salle 2" } }]]);
  });

  it("are refused with every fault: a name that is taken, a circle, two chairs, nobody’s vote, what is not there", async () => {
    const before = await values(SUIVI);
    const twice = { personId: "chair", part: "chair" as const };
    const wanted = { ...before, name: "copil", parentId: COPIL, members: [twice, twice, { personId: "ghost", part: "guest" as const }], quorum: 3, projectIds: [`${PLAN}.none`], channelId: "19:none" };
    const outcome = await save(SUIVI, 0, wanted);
    expect(!outcome.ok && outcome.reason === "committee-refused" && outcome.faults).toEqual([
      { field: "name", code: "name-taken" },
      { field: "parentId", code: "parent-circle" },
      { field: "members", code: "person-unknown" },
      { field: "members", code: "person-twice" },
      { field: "members", code: "two-chairs" },
      { field: "quorum", code: "quorum-above-voters", voters: 2 },
      { field: "projectIds", code: "project-unknown" },
      { field: "channelId", code: "channel-unknown" },
    ]);
    expect(await values(SUIVI)).toEqual(before);
  });

  it("get their year once, also when two people press at once; what would be is told first", async () => {
    expect(await year({ dryRun: true })).toMatchObject({ ok: true, dates: [{ day: "2027-03-09", exists: false }, { exists: false }, { exists: false }, { exists: false }] });
    expect(await days()).toEqual(["2026-09-08", "2026-12-08"]);
    await Promise.all([year(), year()]);
    expect(await year()).toMatchObject({ ok: true, dates: [{ exists: true }, { exists: true }, { exists: true }, { exists: true }] });
    expect(await days()).toEqual(["2026-09-08", "2026-12-08", "2027-03-09", "2027-06-08", "2027-09-14", "2027-12-14"]);
    expect((await journal()).flatMap(({ changes }) => changes.map(({ subject }) => subject))).toEqual(["meeting", "meeting", "meeting", "meeting"]);
    // of a year under way, what is still to come; what is there stays
    expect(await year({ year: 2026 })).toMatchObject({ ok: true, dates: [{ day: "2026-12-08", exists: true }] });
  });

  it("keep off the closed days of the authority and the holidays of the plan", async () => {
    const { store } = world.authority;
    await store.stage([{ do: "create", type: "settings", record: { ...CAMPAIGN_DEFAULTS, closedDays: [{ day: "2027-03-09", name: "Journée du président" }] } }]);
    expect(await year({ dryRun: true })).toMatchObject({ ok: true, dates: [{ meant: "2027-03-09", day: "2027-03-10", why: { kind: "closed", name: "Journée du président" } }, {}, {}, {}] });
  });

  it("are given a séance by hand, once, by whoever runs them; one that is closed is given none", async () => {
    const add = (by: typeof bureau, day: string, id = `${SUIVI}-${day}`, startTime = "10:00") => addMeeting(world.authority, { person: by, committeeId: SUIVI, meeting: { id, day, startTime, minutes: 60, place: "" } });
    expect(await add(agent, "2026-11-30")).toEqual({ ok: false, reason: "runs-meeting" });
    expect(await add(chair, "2026-11-31")).toEqual({ ok: false, reason: "day-unknown" });
    expect(await add(chair, "2026-11-30")).toMatchObject({ ok: true, line: { id: `${SUIVI}-2026-11-30`, state: "planned" } });
    expect(await add(chair, "2026-11-30")).toMatchObject({ ok: true });
    expect(await add(chair, "2026-11-30", undefined, "14:00")).toEqual({ ok: false, reason: "meeting-there" });
    expect(await add(chair, "2026-11-30", `${SUIVI}-2026-11-30-2`, "14:00")).toMatchObject({ ok: true });
    expect(await days()).toEqual(["2026-09-08", "2026-11-30", "2026-11-30", "2026-12-08"]);
    expect(await save(SUIVI, 0, { ...(await values(SUIVI)), closed: true })).toMatchObject({ ok: true });
    expect(await add(chair, "2026-12-01")).toEqual({ ok: false, reason: "committee-closed" });
    expect(await year()).toEqual({ ok: false, reason: "committee-closed" });
    expect((await readCommittee(world.authority, bureau, SUIVI))?.meetings).toHaveLength(4);
    const list = await listCommittees(world.authority, bureau, PLAN);
    expect([list?.upcoming, list?.committees[0]?.closed, list?.committees[0]?.next, list?.committees[0]?.last?.day]).toEqual([[], true, null, "2026-09-08"]);
  });
});

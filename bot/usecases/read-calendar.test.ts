import { calendar } from "../contract/calendar";
import { aMilestone, aPerson } from "../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../testing/open-test-authority";
import { PLAN, planAction, planProject, smallPlan } from "../testing/small-plan";
import { editThings } from "./edit-things";
import { createCalendarReader } from "./read-calendar";

describe("reading the calendar of a plan", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    const projects = [planProject("p1", { milestones: [aMilestone()] }), planProject("p2")];
    world = await openLoadedAuthority(smallPlan([planAction("a1"), planAction("a2")], projects));
  });
  afterEach(() => world.close());

  /** The same authority, with what its store is asked for. */
  const watch = () => {
    const asked: string[] = [];
    const { store } = world.authority;
    const watchedStore: typeof store = {
      ...store,
      load: (refs) => {
        asked.push(...refs.map(({ type }) => type));
        return store.load(refs);
      },
      portfolio: (edition) => {
        asked.push(edition);
        return store.portfolio(edition);
      },
    };
    return { asked, watched: { ...world.authority, store: watchedStore } };
  };

  it("finds nothing where there is no such plan", async () =>
    expect(await createCalendarReader(world.authority)("elsewhere", null)).toEqual({ ok: false }));

  it("gives what the contract promises, from axes and projects alone", async () => {
    const answer = await createCalendarReader(world.authority)(PLAN, null);
    if (!answer.ok || answer.unchanged) throw new Error("the calendar was not read");
    const read = calendar.parse(JSON.parse(answer.calendar.body));
    expect(read.projects.map(({ name, milestones }) => [name, milestones.length])).toEqual([
      ["p1", 1],
      ["p2", 0],
    ]);
    expect(answer.calendar.body).not.toContain("a1");
  });

  it("is one point read while nothing changes, and says so to who has it already", async () => {
    const { asked, watched } = watch();
    const read = createCalendarReader(watched);
    const first = await read(PLAN, null);
    if (!first.ok || first.unchanged) throw new Error("the calendar was not read");
    expect(asked.splice(0)).toEqual(["plan", "plan.1"]);
    expect(await read(PLAN, `W/${first.calendar.tag}`)).toEqual({ ok: true, unchanged: true, tag: first.calendar.tag });
    expect(await read(PLAN, null)).toEqual(first);
    expect(asked).toEqual(["plan", "plan"]);
  });

  it("shows a milestone that was moved, its first day kept, and reads again only the project it is in", async () => {
    const { asked, watched } = watch();
    const read = createCalendarReader(watched);
    const first = await read(PLAN, null);
    asked.splice(0);
    const moved = { ...aMilestone(), day: "2027-06-30" };
    const edits = [{ subject: "project" as const, id: `${PLAN}.p1`, seen: { milestones: [aMilestone()] }, values: { milestones: [moved] } }];
    const person = aPerson({ id: "bureau", roles: ["bureau"] });
    const outcome = await editThings(world.authority, { person, planId: PLAN, requestId: "r1", edits, reason: "Marché infructueux", waiver: "", channel: "tab" });
    expect(outcome).toMatchObject({ ok: true });
    const answer = await read(PLAN, first.ok && !first.unchanged ? first.calendar.tag : null);
    if (!answer.ok || answer.unchanged) throw new Error("the calendar is not read again");
    expect(calendar.parse(JSON.parse(answer.calendar.body)).projects[0]?.milestones).toMatchObject([{ initialDay: "2027-03-31", day: "2027-06-30" }]);
    expect(asked).toEqual(["plan", "project"]);
  });

  it("is another one on the next day, when milestones may have become overdue", async () => {
    const read = createCalendarReader(world.authority);
    const tagOf = async (): Promise<string> => {
      const answer = await read(PLAN, null);
      return answer.ok && !answer.unchanged ? answer.calendar.tag : "";
    };
    const before = await tagOf();
    world.clock.advance(86_400);
    expect(await tagOf()).not.toBe(before);
  });
});

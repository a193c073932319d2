import { committeeJournal } from "../../domain/committee/committee-event";
import type { TestAuthority } from "../../testing/open-test-authority";
import { PLAN, planAction, planProject, smallPlan } from "../../testing/small-plan";
import { draftPack } from "./draft-pack";
import { freezePack } from "./freeze-pack";
import { readPack } from "./read-pack";
import { bureau, chair, COMMITTEE, MEETING, member, openPackWorld, outsider, PACK, seance, suivi } from "./testing/open-pack-world";

describe("the pack of a séance", () => {
  let world: TestAuthority;
  const openedWith = async (sample: Parameters<typeof openPackWorld>[0] = {}) => (world = await openPackWorld(sample));
  afterEach(() => world.close());

  const freeze = (person = bureau, meetingId = MEETING) => freezePack(world.authority, { person, meetingId });
  const frozen = async (person = bureau, meetingId = MEETING) => {
    const outcome = await freeze(person, meetingId);
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome.mark;
  };
  const read = async (packId = PACK, person = bureau) => {
    const outcome = await readPack(world.authority, person, packId);
    if (!outcome.ok || outcome.unchanged) throw new Error(outcome.ok ? "unchanged" : outcome.reason);
    return outcome.pack;
  };
  const meeting = async () => (await world.authority.store.load([{ type: "meeting", id: MEETING }]))[0]?.value;

  it("is frozen by who runs the séance, and by nobody else", async () => {
    await openedWith();
    expect(await freeze(member)).toEqual({ ok: false, reason: "runs-meeting" });
    expect(await freeze(outsider)).toEqual({ ok: false, reason: "runs-meeting" });
    expect(await freeze(bureau, `${COMMITTEE}-2026-12-09`)).toEqual({ ok: false, reason: "not-found" });
    expect((await meeting())?.packId).toBeNull();
    expect(await freeze(chair)).toMatchObject({ ok: true, isNew: true, mark: { id: PACK, byName: "Agathe Lirac", cutOff: "2026-12-01" } });
  });

  it("bears the day of the plan, whatever the day is elsewhere", async () => {
    await openedWith();
    world.clock.set("2026-12-01T23:30:00.000Z");
    expect((await frozen()).cutOff).toBe("2026-12-02");
  });

  it("stands in its séance and in the journal of the instances, and changes nothing of the plan", async () => {
    await openedWith();
    const [before] = await world.authority.store.plans();
    const { hash } = await frozen();
    expect(await meeting()).toMatchObject({ packId: PACK, version: 1 });
    expect((await world.authority.store.plans())[0]?.value).toEqual(before?.value);
    const events = await world.authority.store.eventsSince(committeeJournal(PLAN), "2026-01-01");
    expect(events).toMatchObject([{ by: "bureau", changes: [{ subject: "meeting", id: MEETING, before: { packId: null }, after: { packId: PACK, cutOff: "2026-12-01", hash } }] }]);
  });

  it("is one, though ten ask for it at once and again later", async () => {
    await openedWith();
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => freeze(n % 2 === 0 ? bureau : chair)));
    world.clock.advance(3_600);
    const again = await frozen(chair);
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.mark.hash))).toEqual(new Set([again.hash]));
    expect(outcomes.filter((outcome) => outcome.ok && outcome.isNew)).toHaveLength(1);
    expect(await world.authority.store.eventsSince(committeeJournal(PLAN), "2026-01-01")).toHaveLength(1);
  });

  it("is proven from its bytes, and is known by its hash", async () => {
    await openedWith();
    const { hash, size } = await frozen();
    const pack = await read();
    expect(pack).toMatchObject({ verified: true, mark: { hash, size }, content: { schema: 1, cutOff: "2026-12-01", frozenBy: "Bureau des projets", agenda: [{ projectId: `${PLAN}.p1` }] } });
    expect(Buffer.byteLength(pack.text)).toBe(size);
    expect(await readPack(world.authority, member, PACK, hash)).toEqual({ ok: true, unchanged: true });
  });

  it("says so when its bytes are not those that were frozen", async () => {
    await openedWith();
    await frozen();
    const tampered = await world.authority.seals.seal((await read()).text.replace("Bureau", "Burlau"));
    const [stored] = await world.authority.store.load([{ type: "pack", id: PACK }]);
    if (!stored) throw new Error("no pack");
    const withBytes = (packed: string) => ({ ...world.authority, store: { ...world.authority.store, load: (async () => [{ ...stored, value: { ...stored.value, packed } }]) as never } });
    expect(await readPack(withBytes(tampered.packed), bureau, PACK)).toMatchObject({ ok: true, pack: { verified: false } });
    expect(await readPack(withBytes("damaged"), bureau, PACK)).toEqual({ ok: false, reason: "pack-damaged" });
  });

  it("is read by the members of the instance, the office and the general management", async () => {
    await openedWith();
    await frozen();
    for (const person of [member, bureau, chair, { ...outsider, roles: ["executive" as const] }]) expect((await read(PACK, person)).verified).toBe(true);
    for (const person of [outsider, { ...outsider, roles: ["director" as const, "elected" as const] }]) expect(await readPack(world.authority, person, PACK)).toEqual({ ok: false, reason: "members-only" });
    expect(await readPack(world.authority, bureau, `${MEETING}.other`)).toEqual({ ok: false, reason: "not-found" });
  });

  it("is not frozen any more once the séance is over, and was none when it was cancelled", async () => {
    await openedWith({ meetings: [seance({ state: "closed" }), seance({ id: `${COMMITTEE}-2026-12-15`, day: "2026-12-15", state: "cancelled" })] });
    expect(await freeze()).toEqual({ ok: false, reason: "pack-too-late" });
    expect(await freeze(bureau, `${COMMITTEE}-2026-12-15`)).toEqual({ ok: false, reason: "pack-too-late" });
  });

  it("takes the agenda that was proposed, which is the séance’s own from then on; what waited for it waits no more", async () => {
    const waiting = { id: "w-1", kind: "arbitration" as const, title: "Arbitrer le budget", projectId: null, presenterId: "member", minutes: 10, trail: [] };
    const storm = { level: "storm" as const, comment: "Marché infructueux", at: "2026-11-30T09:00:00.000Z", week: "2026-W49", by: "member", previous: null };
    const projects = [planProject("p1", { weather: storm, itHeadId: "member" })];
    await openedWith({ ...smallPlan([], projects), people: [], committees: [suivi({ waiting: [waiting] })], meetings: [seance({ arranged: false, agenda: [] })] });
    await frozen();
    const { agenda } = (await read()).content;
    expect(agenda.map(({ title, presenter, reasons }) => [title, presenter, reasons[0]])).toEqual([
      ["Arbitrer le budget", "Basile Ombreux", "escalated"],
      ["p1", "Basile Ombreux", "storm"],
    ]);
    expect(await meeting()).toMatchObject({ arranged: true, version: 1, agenda: [{ id: "w-1" }, { projectId: `${PLAN}.p1` }] });
    expect((await world.authority.store.committees(PLAN)).map(({ value }) => value.waiting)).toEqual([[]]);
  });

  it("names the pack of the séance before, and holds what was settled since", async () => {
    const before = `${COMMITTEE}-2026-09-08`;
    await openedWith({ meetings: [seance({ id: before, day: "2026-09-08", state: "open" }), seance()] });
    const first = await frozen(bureau, before);
    await frozen();
    expect((await read()).content.previous).toEqual({ packId: `${before}.pack`, hash: first.hash, day: "2026-09-08", cutOff: "2026-12-01" });
  });

  describe("before it is frozen", () => {
    it("is shown to members, who are told why they cannot freeze it, and to nobody else", async () => {
      await openedWith();
      expect(await draftPack(world.authority, outsider, MEETING)).toEqual({ ok: false, reason: "members-only" });
      expect(await draftPack(world.authority, member, MEETING)).toMatchObject({ ok: true, draft: { cutOff: "2026-12-01", points: 1, projects: 1, canFreeze: { allowed: false, reason: "runs-meeting" } } });
      expect((await meeting())?.packId).toBeNull();
      await frozen();
      expect(await draftPack(world.authority, chair, MEETING)).toMatchObject({ draft: { canFreeze: { allowed: false, reason: "pack-frozen" } } });
    });

    it("lists what is missing with who is asked: heads for the météo, owners of actions for the rate", async () => {
      const actions = [planAction("a1", { ownerId: "member", informed: null }), planAction("a2", { ownerId: "chair", informed: null })];
      await openedWith({ ...smallPlan(actions, [planProject("p1", { code: "P33", itHeadId: "outsider", businessHeadId: "outsider" }), planProject("p2", { phase: "finished" })]), people: [], committees: [suivi()], meetings: [seance()] });
      const outcome = await draftPack(world.authority, chair, MEETING);
      expect(outcome.ok && outcome.draft.missing).toEqual([
        { projectId: `${PLAN}.p1`, code: "P33", name: "p1", what: "weather", owners: ["Chloé d’Arvenne"] },
        { projectId: `${PLAN}.p1`, code: "P33", name: "p1", what: "rate", owners: ["Agathe Lirac", "Basile Ombreux"] },
        { projectId: `${PLAN}.p1`, code: "P33", name: "p1", what: "heard", owners: ["Chloé d’Arvenne"] },
      ]);
    });
  });
});

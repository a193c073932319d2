import { DIGEST_LINES, linesAt } from "../../cards/digest-fit";
import { linesOf } from "../../cards/testing/card-walker";
import { plannedFields } from "../../domain/campaigns/ledger-fields";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import type { Direction } from "../../domain/people/direction";
import type { Person } from "../../domain/people/person";
import { newPrompt } from "../../domain/prompts/plan-weekly-prompts";
import { actionSubject } from "../../domain/prompts/weekly-subjects";
import { anEvent, aPerson } from "../../domain/testing/builders";
import type { UpdateEvent } from "../../domain/updates/update-event";
import type { Staged } from "../../ports";
import { buildValDorsene } from "../../sample/val-dorsene/build-val-dorsene";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { TEST_LINKS } from "../../testing/recording-messenger";
import { EDITION, PLAN, planAction, planProject, smallPlan } from "../../testing/small-plan";
import { createPortfolioReader } from "../read-portfolio";
import { composeDigest } from "./compose-digest";

const NB = "\u00a0";
const WEEK = "2026-W47";
const FRIDAY = "2026-11-20T08:00:00.000Z";

const aDigest = (personId: string, week = WEEK, values: Partial<NoticeRecord> = {}): NoticeRecord => ({
  ...plannedFields("digest", week, personId, FRIDAY),
  kind: "digest",
  subjects: [],
  about: "",
  ...values,
});

const direction = (id: string, directorId: string): Direction => ({
  id,
  code: id.toUpperCase(),
  name: id,
  pole: "",
  directorId,
  validFrom: null,
  validTo: null,
  successorId: null,
  fromEdition: null,
});

const people = [
  aPerson({ id: "agent", directionId: "routes" }),
  aPerson({ id: "director", roles: ["director"], directionId: "routes" }),
  aPerson({ id: "elsewhere", roles: ["director"], directionId: "culture", language: "en" }),
  aPerson({ id: "general", roles: ["executive"] }),
  aPerson({ id: "elected", roles: ["elected"], directionId: "routes" }),
];
const byId = new Map(people.map((person) => [person.id, person]));
const personOf = (id: string): Person => byId.get(id) ?? aPerson({ id });

const done = (day: string, id = `${PLAN}.a1`): UpdateEvent =>
  anEvent({
    id: `${id}.${day}`,
    planId: PLAN,
    at: `${day}T09:00:00.000Z`,
    changes: [{ subject: "action", id, before: { status: "inProgress" }, after: { status: "done" } }],
  });

/** The meter counts a request when the turn of the event loop ends in which it was answered. */
const rest = (): Promise<void> => new Promise((rested) => setImmediate(() => setImmediate(rested)));

const readable = (digest: Awaited<ReturnType<typeof composeDigest>>): string[] => (digest === null ? [] : linesOf(digest.card));

const actions = [planAction("a1", { status: "done", progress: 100 }), planAction("a2")];

describe("the digest of a director", () => {
  let world: TestAuthority;
  beforeEach(async () => {
    world = await openLoadedAuthority({
      ...smallPlan(actions, [planProject("p1")]),
      people,
      directions: [direction("routes", "director"), direction("culture", "elsewhere")],
      events: [done("2026-11-18")],
    });
    world.clock.set(FRIDAY);
  });
  afterEach(() => world.close());

  const compose = (id: string, week = WEEK) => composeDigest(world.authority, TEST_LINKS, aDigest(id, week), personOf(id));
  const linesFor = async (id: string): Promise<string[]> => readable(await compose(id));
  const stage = (type: "event" | "notice" | "prompt", record: object) =>
    world.authority.store.stage([{ do: "create", type, record } as Staged]);
  const sent = (week: string, at: string) => stage("notice", { ...aDigest("director", week), state: "sent", sentAt: at });
  const finished = { a1: "a1 est réalisée", both: `P01${NB}p1 compte 2${NB}actions réalisées de plus` };

  it("is withdrawn when the person directs nothing any more, is elected, or nothing concerns their direction", async () => {
    expect(await compose("agent")).toBeNull();
    expect(await compose("elected")).toBeNull();
    expect(await compose("elsewhere")).toBeNull();
  });

  it("says in a line that nothing moved", async () => {
    world.clock.set("2026-11-27T08:00:00.000Z");
    expect(await linesFor("director")).toContain(`Rien n’a bougé depuis le 20${NB}nov.`);
  });

  it("tells a week to whoever got none lately, with a link to each thing", async () => {
    const digest = await compose("director");
    expect(readable(digest)).toEqual(expect.arrayContaining([`Ce qui a bougé depuis le 13${NB}nov.`, finished.a1]));
    expect(JSON.stringify(digest?.card)).toContain(TEST_LINKS.action(`${PLAN}.a1`));
    expect(digest?.summary).toBe(`Semaine${NB}47 de votre direction${NB}: 1${NB}changement`);
  });

  it("tells what happened since the last one arrived", async () => {
    await sent("2026-W46", "2026-11-18T12:00:00.000Z");
    expect(await linesFor("director")).toContain(`Rien n’a bougé depuis le 18${NB}nov.`);
    expect(await linesFor("general")).toContain(finished.a1);
  });

  it("goes back over a week in which none arrived, and a fortnight at most", async () => {
    await stage("event", done("2026-11-11", `${PLAN}.a2`));
    await stage("notice", { ...aDigest("director", "2026-W46"), state: "skipped", reason: "absent" });
    await sent("2026-W45", "2026-11-05T08:00:00.000Z");
    expect(await linesFor("director")).toEqual(expect.arrayContaining([`Ce qui a bougé depuis le 6${NB}nov.`, finished.both]));
  });

  it("asks for the reader's own answers, and shows silence that was handed on this week in vain", async () => {
    const asked = [planAction("a3", { ownerId: "director" }), planAction("a4")];
    await world.authority.store.stage(asked.map((record) => ({ do: "create", type: "action", record }) as const));
    const about = { actions: asked.slice(0, 1).map(actionSubject), projects: [] };
    await stage("prompt", { ...newPrompt(WEEK, "director", FRIDAY, about), state: "sent" });
    expect(await linesFor("director")).not.toContain("Sans nouvelles");
    await stage("notice", {
      ...aDigest("head"),
      ...plannedFields("escalation", WEEK, "head", FRIDAY),
      kind: "escalation",
      state: "sent",
      subjects: asked.slice(1).map((action) => ({ ...actionSubject(action), ownerId: "agent" })),
    });
    world.authority = world.beside();
    expect(await linesFor("director")).toEqual(
      expect.arrayContaining([`a4${NB}: rien depuis le 9${NB}nov.`, `Votre point attend 1${NB}réponse`]),
    );
  });

  it("reads everything once for all directors of a minute", async () => {
    const counted = async (work: () => Promise<unknown>): Promise<number> => {
      await rest();
      world.cosmos.meter.reset();
      await work();
      await rest();
      return world.cosmos.meter.requests;
    };
    await compose("director");
    const lastDigests = await counted(() =>
      world.authority.store.load([
        { type: "notice", id: "x" },
        { type: "notice", id: "y" },
      ]),
    );
    world.clock.advance(50);
    const all = await counted(() => Promise.all(["director", "general", "director", "general"].map((id) => compose(id))));
    // what none of them has had yet is asked for together in vain, then by each
    expect(all).toBe(1 + 4 * lastDigests);
  });

  it("reads afresh after a minute, for another week, and once a clock that stands still has seen a change", async () => {
    const change = () => world.authority.store.commit([{ do: "count-change", planId: PLAN, edition: EDITION }]);
    expect(await linesFor("director")).toContain(finished.a1);
    await stage("event", done("2026-11-19", `${PLAN}.a2`));
    expect(await linesFor("director")).toContain(finished.a1);
    await change();
    world.authority.plans.forget();
    expect(await linesFor("director")).toContain(finished.both);
    await stage("event", {
      ...done("2026-11-19", `${PLAN}.p1`),
      kind: "weather",
      changes: [{ subject: "project", id: `${PLAN}.p1`, before: { weather: null }, after: { weather: "rain", comment: "x" } }],
    });
    expect((await linesFor("director")).join()).not.toContain("Pluie");
    world.clock.advance(60);
    expect((await linesFor("director")).join()).toContain("Pluie");
    expect(readable(await compose("director", "2026-W48"))[0]).toBe(`Semaine${NB}48 de votre direction`);
  });

  it("is composed at the next attempt when the store failed once", async () => {
    await world.authority.plans.all();
    world.cosmos.failNext(408, { times: 1 });
    await expect(compose("director")).rejects.toBeDefined();
    expect(await linesFor("director")).toContain(finished.a1);
  });
});

describe("the digests of the sample authority", () => {
  let world: TestAuthority;
  const sample = buildValDorsene();
  beforeAll(async () => {
    world = await openLoadedAuthority(sample);
    world.clock.set("2026-11-16T08:00:00.000Z");
  });
  afterAll(() => world.close());

  it("all fit a phone, name nobody as silent, and show the general direction the figures of the tab", async () => {
    const readers = sample.people.filter(({ roles }) => roles.includes("director") || roles.includes("executive"));
    const digests = await Promise.all(
      readers.map((person) => composeDigest(world.authority, TEST_LINKS, aDigest(person.id), person)),
    );
    const drawn = digests.filter((digest) => digest !== null);
    expect(drawn.length).toBeGreaterThan(20);
    for (const digest of drawn) {
      const lines = readable(digest);
      expect(lines.reduce((sum, text) => sum + linesAt(text), 0)).toBeLessThanOrEqual(DIGEST_LINES);
      for (const { name } of sample.people) expect(lines.join(" ")).not.toContain(name);
    }
    const general = digests[readers.findIndex(({ roles }) => roles.includes("executive"))];
    const [plan] = (await world.authority.plans.all()).toSorted((a, b) => b.version - a.version);
    const portfolio = await createPortfolioReader(world.authority)(plan?.id ?? "", null);
    const body = portfolio.ok && !portfolio.unchanged ? portfolio.portfolio.body : "{}";
    const { total } = JSON.parse(body) as { total: { rate: { value: number; known: number; total: number } } };
    expect(readable(general ?? null).join(" ")).toContain(
      `${Math.round(total.rate.value)}${NB}% (${total.rate.known}${NB}actions renseignées sur ${total.rate.total})`,
    );
  });
});

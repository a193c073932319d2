import type { AdaptiveCard } from "../../cards/adaptive-card";
import { linesOf } from "../../cards/testing/card-walker";
import type { Person } from "../../domain/people/person";
import { LEFT_BEHIND_MS } from "../../domain/posts/post-steps";
import type { Authority } from "../authority";
import { MEETING, type MeetingRig, openMeetingRig, PEOPLE } from "../../testing/meeting-rig";
import { declareAbsent } from "../posts/declare-absent";
import { AMBIGUOUS, BUSY, NOT_IN_ROSTER } from "../posts/testing/recording-channels";
import { acknowledgeSummary } from "./acknowledge-summary";
import { issueSummary } from "./issue-summary";
import { readSummary } from "./read-summary";
import { watchMeetings } from "./watch-meetings";

const CLOSED = { state: "closed", openedAt: "2026-11-16T06:00:00.000Z", closedAt: "2026-11-16T07:55:00.000Z" } as const;
const TITLE = "Comité de suivi, séance du mardi 24\u00a0novembre\u00a02026";

describe("the summary of a séance", () => {
  let rig: MeetingRig;
  const open = async (given: Parameters<typeof openMeetingRig>[0] = {}) => {
    rig = await openMeetingRig({ ...given, meeting: { ...CLOSED, ...given.meeting } });
    await rig.decide({ text: "Le lot 2 est reporté.", ownerId: "ben", ownerName: "Ben Ardoise", dueDay: "2027-01-29" });
    return rig;
  };
  afterEach(async () => {
    expect(rig.means.sender.turns()).toBe(0);
    await rig.close();
  });

  const issue = (by: Person | null = PEOPLE.chair, authority: Authority = rig.world.beside()) => issueSummary(authority, rig.means, by, MEETING);
  const note = (person: Person) => acknowledgeSummary(rig.world.beside(), rig.means.sender, person, MEETING);
  const read = async (person: Person = PEOPLE.chair) => {
    const reading = await readSummary(rig.world.beside(), person, MEETING, "fr");
    if (!reading.ok) throw new Error(reading.reason);
    return reading.summary;
  };
  const asked = () => rig.means.sender.requests.map(({ what }) => what);
  const shown = () => linesOf(rig.means.sender.requests.at(-1)?.card as AdaptiveCard);
  /** Waits until the channel says this, and until that is written down. */
  const settled = async (line: string) => {
    const isWritten = async () => (await rig.world.authority.store.posts())[0]?.value.changingSince === null;
    for (let tries = 0; tries < 200 && !(shown().includes(line) && (await isWritten())); tries += 1) await new Promise((done) => setTimeout(done, 5));
    expect(shown()).toContain(line);
  };

  it("leaves neither before the séance is closed nor by the hand of a member who does not run it", async () => {
    await open({ meeting: { state: "open", closedAt: null } });
    expect([await issue(PEOPLE.ben), await issue()]).toMatchObject([{ reason: "runs-meeting" }, { reason: "meeting-not-closed" }]);
    expect((await read()).state).toBe("not-closed");
    expect(asked()).toEqual([]);
  });

  it("stands once in the channel, whoever sends it how often, and names nobody there", async () => {
    await open();
    expect((await read()).state).toBe("ready");
    const came = await Promise.all([issue(), issue(PEOPLE.bureau)]);
    expect(came.filter(({ ok }) => ok).length).toBeGreaterThan(0);
    expect(await issue()).toEqual({ ok: true, came: "same" });
    expect(asked()).toEqual(["thread"]);
    expect(shown()).toEqual([
      TITLE,
      "Aucun point à l’ordre du jour, en 1\u00a0h\u00a055.",
      "1\u00a0décision\u00a0:",
      "D-2026-001\u00a0: Le lot 2 est reporté. Porteur\u00a0: directeur du numérique, pour le 29\u00a0janvier\u00a02027.",
      "Aucun membre n’a encore pris connaissance.",
    ]);
    expect(await rig.meeting()).toMatchObject({ summaryPostId: `summary.${MEETING}` });
    expect(await read()).toMatchObject({ state: "sent", way: "channel", acknowledged: { count: 0, members: 4 }, mine: false });
  });

  it("keeps from the channel a text that names somebody", async () => {
    await open();
    await rig.decide({ id: "plan.d-2", number: "D-2026-002", text: "Cléo Marne suit le marché." });
    await issue();
    expect(shown()).toContain("D-2026-002\u00a0: son texte nomme une personne\u00a0; il se lit dans Jalon.");
  });

  it("is corrected in its place, says when and what, and keeps who has taken note", async () => {
    await open();
    await issue();
    await note(PEOPLE.ben);
    await settled("1\u00a0membre sur 4 a pris connaissance.");
    rig.world.clock.advance(86_400);
    await rig.decide({ id: "plan.d-2", number: "D-2026-002", text: "Une étude est commandée." });
    expect((await read()).state).toBe("changed");
    expect(await issue()).toEqual({ ok: true, came: "corrected" });
    expect(asked()).toEqual(["thread", "update", "update"]);
    expect(shown()[0]).toBe("Corrigé le 17\u00a0novembre\u00a02026\u00a0: D-2026-002 ajoutée.");
    expect(shown().at(-1)).toBe("1\u00a0membre sur 4 a pris connaissance.");
    expect(await read()).toMatchObject({ state: "sent", correction: { day: "2026-11-17" } });
  });

  it("counts each member once, from the card or the tab, and refuses who is none", async () => {
    await open();
    expect(await note(PEOPLE.ben)).toEqual({ ok: false, reason: "meeting-not-closed" });
    await issue();
    expect(await note(PEOPLE.out)).toEqual({ ok: false, reason: "members-only" });
    expect(await note(PEOPLE.bureau)).toEqual({ ok: false, reason: "members-only" });
    const noted = await Promise.all([note(PEOPLE.ben), note(PEOPLE.ben), note(PEOPLE.cleo), note(PEOPLE.guest)]);
    expect(noted.every(({ ok }) => ok)).toBe(true);
    await settled("3\u00a0membres sur 4 ont pris connaissance.");
    expect((await rig.meeting()).acknowledged.map(({ personId }) => personId).toSorted()).toEqual(["ben", "cleo", "guest"]);
    // those who press at once do not cost a request each
    expect(asked().length).toBeLessThanOrEqual(3);
    const [post] = await rig.world.authority.store.posts();
    expect(post?.value).toMatchObject({ state: "sent", changingSince: null, versions: [{ title: TITLE }] });
  });

  it.each([
    ["there is no channel", { channel: null }],
    ["Jalon was taken out of the team", { channel: { state: "uninstalled" } }],
    ["the channel is private", { channel: { kind: "private", state: "closed" } }],
  ] as const)("goes to each member where %s, with names, and is counted there", async (_why, given) => {
    await open(given);
    expect(await issue()).toEqual({ ok: true, came: "members", count: 4 });
    expect(await issue()).toEqual({ ok: true, came: "same" });
    await rig.deliver();
    const told = rig.told();
    expect(Object.keys(told).toSorted()).toEqual(["ben", "chair", "cleo", "guest"]);
    expect(told["ben"]?.[0]).toContain("D-2026-001\u00a0: Le lot 2 est reporté. Porteur\u00a0: Ben Ardoise, pour le 29\u00a0janvier\u00a02027.");
    expect(asked()).toEqual([]);
    expect(await note(PEOPLE.ben)).toMatchObject({ ok: true, meeting: { acknowledged: [{ personId: "ben" }] } });
    expect(await read(PEOPLE.ben)).toMatchObject({ way: "members", mine: true, state: "sent", acknowledged: { count: 1, members: 4 } });
  });

  it("goes to each member when Teams refuses the post, and not to the channel later", async () => {
    await open();
    rig.means.sender.refuse("thread", NOT_IN_ROSTER);
    expect(await issue()).toMatchObject({ came: "members" });
    rig.means.sender.refuse("thread", null);
    expect(await issue()).toEqual({ ok: true, came: "same" });
    expect(asked()).toEqual(["thread"]);
  });

  it("is corrected in the chats, where it was sent to each member", async () => {
    await open({ channel: null });
    await issue();
    await rig.deliver();
    const updated: string[][] = [];
    rig.means.messenger.updateCard = async (_to, activityId, card) => {
      updated.push(linesOf(card as AdaptiveCard));
      return { ok: true, activityId };
    };
    rig.world.clock.advance(86_400);
    await rig.decide({ id: "plan.d-2", number: "D-2026-002", text: "Une étude est commandée." });
    expect(await issue()).toEqual({ ok: true, came: "corrected-for", count: 4, missed: 0 });
    expect(updated.map(([first]) => first)).toEqual(Array.from({ length: 4 }, () => "Corrigé le 17\u00a0novembre\u00a02026\u00a0: D-2026-002 ajoutée."));
    await rig.deliver();
    expect(Object.keys(rig.told())).toHaveLength(4);
  });

  it("that may stand in the channel is posted by nobody again, neither there nor to members", async () => {
    await open();
    rig.means.sender.refuse("thread", AMBIGUOUS);
    expect(await issue()).toMatchObject({ ok: false, reason: "unknown" });
    rig.means.sender.refuse("thread", null);
    expect(await issue()).toMatchObject({ ok: false, reason: "unknown" });
    rig.world.clock.advance(900);
    await watchMeetings(rig.world.beside(), rig.means);
    await rig.deliver();
    expect([asked(), rig.told(), (await read()).state]).toEqual([["thread"], {}, "unknown"]);
    // somebody looked in the channel
    await declareAbsent(rig.world.beside(), { id: `summary.${MEETING}`, by: "bureau" });
    expect(await issue()).toEqual({ ok: true, came: "posted" });
    expect([asked(), (await read()).state]).toEqual([["thread", "thread"], "sent"]);
  });

  it("whose sender died on the way is posted by nobody again, and listed", async () => {
    await open();
    const { sender } = rig.means;
    const request = new Promise<void>((left) => {
      sender.meanwhile = () => {
        left();
        return new Promise(() => undefined);
      };
    });
    const dead = { ...rig.means, sender: { ...sender, pacer: { take: async () => ({ left: () => undefined, told: () => undefined, back: () => undefined }) } } };
    void issueSummary(rig.world.beside(), dead, PEOPLE.chair, MEETING);
    await request;
    sender.meanwhile = async () => undefined;
    expect(await issue()).toMatchObject({ ok: false });
    rig.world.clock.advance(LEFT_BEHIND_MS / 1000 + 840);
    await watchMeetings(rig.world.beside(), rig.means);
    expect(asked()).toEqual(["thread"]);
    expect(await read()).toMatchObject({ state: "unknown" });
    expect(await rig.meeting()).toMatchObject({ summaryPostId: `summary.${MEETING}` });
  });

  it("that nobody sent leaves after ten minutes; one that Teams put off, at the next look; one of last month, never", async () => {
    await open();
    const watch = () => Promise.all([watchMeetings(rig.world.beside(), rig.means), watchMeetings(rig.world.beside(), rig.means)]);
    await watch();
    expect(asked()).toEqual([]);
    rig.world.clock.advance(400);
    rig.means.sender.refuse("thread", BUSY);
    await watchMeetings(rig.world.beside(), rig.means);
    rig.means.sender.refuse("thread", null);
    await watch();
    await watch();
    expect(asked()).toEqual(["thread", "thread"]);
    expect((await read()).state).toBe("sent");
    await rig.change({ summaryPostId: null, closedAt: "2026-10-16T07:55:00.000Z" });
    await watch();
    expect((await rig.meeting()).summaryPostId).toBeNull();
  });

  it("begun for members by a process that died is seen through, once", async () => {
    await open({ channel: null });
    await rig.change({ sentSummary: [{ title: TITLE, paragraphs: [], at: "2026-11-16T08:00:00.000Z", by: "chair" }] });
    rig.world.clock.advance(900);
    await watchMeetings(rig.world.beside(), rig.means);
    await watchMeetings(rig.world.beside(), rig.means);
    await rig.deliver();
    expect(Object.values(rig.told()).map((cards) => cards.length)).toEqual([1, 1, 1, 1]);
  });
});

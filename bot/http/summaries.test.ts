import { acknowledgement, convocationOutcome, electedNote, summaryOutcome, summaryView } from "../contract/summaries";
import type { Person } from "../domain/people/person";
import { MEETING, type MeetingRig, openMeetingRig, PEOPLE } from "../testing/meeting-rig";
import type { Reply } from "./reply";
import { summaryRoutes } from "./routes/summaries";

describe("the routes of what an instance tells", () => {
  let rig: MeetingRig;
  afterEach(() => rig.close());

  const call = (route: string, person: Person = PEOPLE.chair, query: Record<string, string> = {}): Promise<Reply> => {
    const { means, world } = rig;
    const routes = summaryRoutes({ queue: means.queue, messenger: means.messenger, senderOf: () => means.sender });
    const found = routes.find(({ method, path }) => `${method} ${path}` === route);
    if (!found) throw new Error(route);
    return found.handle({ authority: world.authority, person, language: "fr", params: { meetingId: MEETING, planId: "plan" }, query, body: null, knownTag: null, file: null, fields: {} });
  };
  const valueOf = (reply: Reply): unknown => (reply.kind === "json" ? reply.value : reply);
  const code = async (reply: Promise<Reply>): Promise<string> => {
    const answer = await reply;
    return answer.kind === "problem" ? answer.code : answer.kind;
  };

  it("answer in the promised shapes, from the convocation to who has taken note", async () => {
    rig = await openMeetingRig();
    expect(convocationOutcome.parse(valueOf(await call("post /api/meetings/{meetingId}/convocation")))).toMatchObject({ leaving: 4, already: 0, unreached: [] });
    await rig.change({ state: "closed", closedAt: rig.world.clock.now() });
    const ready = summaryView.parse(valueOf(await call("get /api/meetings/{meetingId}/summary", PEOPLE.ben)));
    expect(ready).toMatchObject({ state: "ready", way: "channel", channelName: "Feuille de route · Instances", whyMembers: "", mine: false, canIssue: { allowed: false, reason: "runs-meeting" } });
    const sent = summaryOutcome.parse(valueOf(await call("post /api/meetings/{meetingId}/summary")));
    expect(sent).toMatchObject({ done: true, said: "Le compte rendu est dans le canal.", retryAfterSeconds: null, summary: { state: "sent", title: ready.title, lines: ready.lines } });
    expect(acknowledgement.parse(valueOf(await call("post /api/meetings/{meetingId}/acknowledgement", PEOPLE.ben)))).toEqual({ acknowledged: 1, members: 4, mine: true });
  });

  it("say why members are written to one by one, and what came of it", async () => {
    rig = await openMeetingRig({ channel: { state: "closed", kind: "private" }, meeting: { state: "closed", closedAt: "2026-11-16T07:55:00.000Z" } });
    const sent = summaryOutcome.parse(valueOf(await call("post /api/meetings/{meetingId}/summary")));
    expect(sent.said).toBe("Le compte rendu part à 4\u00a0membres, en conversation individuelle.");
    expect(sent.summary).toMatchObject({ way: "members", whyMembers: expect.stringContaining("canal privé"), state: "sent" });
  });

  it("say when Teams asks to come back", async () => {
    rig = await openMeetingRig({ meeting: { state: "closed", closedAt: "2026-11-16T07:55:00.000Z" } });
    rig.means.sender.refuse("thread", { ok: false, fate: "again", reason: "busy", retryAfterMs: 2500 });
    const sent = summaryOutcome.parse(valueOf(await call("post /api/meetings/{meetingId}/summary")));
    expect(sent).toMatchObject({ done: false, retryAfterSeconds: 3, said: expect.stringContaining("Teams demande d’attendre"), summary: { state: "ready" } });
  });

  it("refuse with a code who may not, and what is not its moment", async () => {
    rig = await openMeetingRig();
    expect(await code(call("post /api/meetings/{meetingId}/convocation", PEOPLE.ben))).toBe("runs-meeting");
    expect(await code(call("get /api/meetings/{meetingId}/summary", PEOPLE.out))).toBe("members-only");
    expect(await code(call("post /api/meetings/{meetingId}/summary"))).toBe("meeting-not-closed");
    expect(await code(call("post /api/meetings/{meetingId}/acknowledgement", PEOPLE.out))).toBe("members-only");
    await rig.change({ state: "cancelled" });
    expect(await code(call("post /api/meetings/{meetingId}/convocation"))).toBe("meeting-over");
  });

  it("give the note of the quarter that is asked for to the élus, the bureau and the executives", async () => {
    rig = await openMeetingRig();
    const route = "get /api/plans/{planId}/elected-note";
    const note = electedNote.parse(valueOf(await call(route, PEOPLE.bureau, { quarter: "2026-T3" })));
    expect(note).toMatchObject({ quarter: "2026-T3", title: "Note aux élus\u00a0: troisième trimestre 2026", quarters: expect.arrayContaining(["2026-T4", "2024-T1"]) });
    expect(await code(call(route, PEOPLE.bureau, { quarter: "2026-Q3" }))).toBe("invalid-input");
    expect(await code(call(route, PEOPLE.ben))).toBe("note-readers");
  });
});

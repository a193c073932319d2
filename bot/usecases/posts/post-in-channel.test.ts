import type { ChannelRecord } from "../../domain/posts/post-record";
import { LEFT_BEHIND_MS } from "../../domain/posts/post-steps";
import { aPerson } from "../../domain/testing/builders";
import { openLoadedAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { declareAbsent } from "./declare-absent";
import { postInChannel } from "./post-in-channel";
import { listPosts } from "./stored-post";
import { aChannel, AMBIGUOUS, aWantedPost, BUSY, CHANNEL, createRecordingChannels } from "./testing/recording-channels";
import { NOT_IN_ROSTER, type RecordingChannels } from "./testing/recording-channels";

describe("posting in a channel", () => {
  let opened: TestAuthority;
  let channels: RecordingChannels;

  beforeEach(async () => {
    opened = await openLoadedAuthority({ people: [aPerson({ id: "bureau", name: "Camille Orsène" })] });
    channels = createRecordingChannels();
    await keep(aChannel());
  });
  afterEach(async () => {
    // a turn that is not given back would slow down everybody else for good
    expect(channels.turns()).toBe(0);
    await opened.close();
  });

  const keep = (channel: ChannelRecord) => opened.authority.store.stage([{ do: "create", type: "channel", record: channel }]);
  const stateOfChannel = async () => (await opened.authority.store.channels())[0]?.value.state;
  const post = (values: Parameters<typeof aWantedPost>[0] = {}) => postInChannel(opened.authority, channels, aWantedPost(values));
  const reasonOf = async (values: Parameters<typeof aWantedPost>[0]) => {
    const outcome = await post(values);
    return outcome.ok ? "" : outcome.reason;
  };

  it("posts nothing in a channel that nobody knows, or that takes no bot", async () => {
    expect(await reasonOf({ channelId: "19:elsewhere@thread.tacv2" })).toBe("channel-unknown");
    for (const state of ["closed", "uninstalled", "gone"] as const) {
      await keep(aChannel({ state }));
      expect(await reasonOf({})).toBe("channel-closed");
    }
    expect([channels.requests, channels.paced, await listPosts(opened.authority)]).toEqual([[], [], []]);
  });

  it("posts nothing that is empty, too long for Teams, or names somebody", async () => {
    const title = "Relevé";
    expect(await reasonOf({ content: { title: " ", paragraphs: ["Rien"] } })).toBe("empty");
    expect(await reasonOf({ content: { title, paragraphs: ["x".repeat(11_000)] } })).toBe("too-big");
    expect(await reasonOf({ content: { title, paragraphs: ["Décidé par Camille Orsène."] } })).toBe("personal-data");
    expect(channels.requests).toEqual([]);
  });

  it("posts once, in a thread of its own whose conversation is kept", async () => {
    const sent = { state: "sent", activityId: "1", conversationId: `${CHANNEL};messageid=1` };
    expect(await post()).toMatchObject({ ok: true, post: sent });
    expect(await post()).toMatchObject({ ok: true });
    const other = { title: "Autre chose", paragraphs: [] };
    expect(await post({ content: other })).toMatchObject({ post: { versions: [{ title: "Relevé de décisions" }] } });
    expect(channels.requests).toMatchObject([{ what: "thread", at: CHANNEL, summary: "Relevé de décisions" }]);
  });

  it("posts once when several processes post the same at the same moment", async () => {
    const everybody = [opened.authority, opened.beside(), opened.beside(), opened.beside()];
    const outcomes = await Promise.all(everybody.map((authority) => postInChannel(authority, channels, aWantedPost())));
    expect(channels.requests).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.reason !== "under-way")).toEqual([]);
  });

  it("does not post again what may have arrived, and lists it", async () => {
    channels.refuse("thread", AMBIGUOUS);
    expect(await post()).toMatchObject({ ok: false, reason: "unknown" });
    channels.refuse("thread", null);
    expect(await post()).toMatchObject({ ok: false, reason: "unknown" });
    expect(channels.requests).toHaveLength(1);
    expect(await listPosts(opened.authority)).toMatchObject([{ state: "unknown", reason: "unknown" }]);
  });

  it("posts it again once somebody has looked and it is not there, when asked to", async () => {
    const declare = () => declareAbsent(opened.authority, { id: "committee.2026-W47", by: "bureau" });
    expect(await declare()).toMatchObject({ ok: false, reason: "not-found" });
    channels.refuse("thread", AMBIGUOUS);
    await post();
    expect(await declare()).toMatchObject({ ok: true, post: { state: "failed" } });
    expect(await declare()).toMatchObject({ ok: false, reason: "not-unknown" });
    expect(channels.requests).toHaveLength(1);
    channels.refuse("thread", null);
    expect(await post()).toMatchObject({ ok: true, post: { state: "sent" } });
    expect(channels.requests).toHaveLength(2);
  });

  it("does not post again what a process left behind on its way", async () => {
    channels.meanwhile = () => Promise.reject(new Error("the process died"));
    await expect(post()).rejects.toThrow("the process died");
    expect(await post()).toMatchObject({ ok: false, reason: "under-way" });
    opened.clock.advance(LEFT_BEHIND_MS / 1000);
    expect(await listPosts(opened.authority)).toMatchObject([{ state: "unknown", reason: "interrupted" }]);
    expect(await post()).toMatchObject({ ok: false, reason: "interrupted" });
    expect(channels.requests).toHaveLength(1);
  });

  it("may be asked again for what certainly did not arrive, and then says the latest", async () => {
    channels.refuse("thread", BUSY);
    expect(await post()).toMatchObject({ ok: false, reason: "busy", retryAfterMs: 3000, post: { state: "failed" } });
    channels.refuse("thread", null);
    const content = { title: "Relevé complété", paragraphs: [] };
    expect(await post({ content })).toMatchObject({ ok: true, post: { state: "sent", reason: "", versions: [content] } });
    expect(await listPosts(opened.authority)).toHaveLength(1);
  });

  it("keeps what Teams said of the channel, so that the next post does not knock in vain", async () => {
    channels.refuse("thread", NOT_IN_ROSTER);
    expect(await reasonOf({})).toBe("uninstalled");
    expect([await stateOfChannel(), await reasonOf({ id: "other" })]).toEqual(["uninstalled", "channel-closed"]);
    await keep(aChannel({ kind: "private", state: "unproven" }));
    expect(await reasonOf({ id: "another" })).toBe("uninstalled");
    expect(await stateOfChannel()).toBe("closed");
    expect(channels.requests).toHaveLength(2);
  });

  it("posts a follow-up in the thread of its post, in the limits of that conversation", async () => {
    expect(await reasonOf({ id: "next", follows: "committee.2026-W47" })).toBe("thread-unknown");
    await post();
    await keep(aChannel({ id: "19:other@thread.tacv2" }));
    const elsewhere = { id: "next", channelId: "19:other@thread.tacv2", follows: "committee.2026-W47" };
    expect(await reasonOf(elsewhere)).toBe("wrong-channel");
    const thread = `${CHANNEL};messageid=1`;
    const next = await post({ id: "next", follows: "committee.2026-W47" });
    expect(next).toMatchObject({ ok: true, post: { conversationId: thread } });
    expect(channels.requests.map(({ what, at }) => [what, at])).toEqual([
      ["thread", CHANNEL],
      ["reply", thread],
    ]);
    expect(channels.paced).toEqual([CHANNEL, thread]);
  });
});

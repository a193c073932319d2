import { LEFT_BEHIND_MS } from "../../domain/posts/post-steps";
import { openTestAuthority, type TestAuthority } from "../../testing/open-test-authority";
import { correctPost } from "./correct-post";
import { postInChannel } from "./post-in-channel";
import { listPosts } from "./stored-post";
import { aChannel, AMBIGUOUS, aWantedPost, BUSY, createRecordingChannels } from "./testing/recording-channels";
import type { RecordingChannels, Refusal } from "./testing/recording-channels";
import { withdrawPost } from "./withdraw-post";

const FIRST = aWantedPost();
const SECOND = { title: "Relevé de décisions", paragraphs: ["P17 est reporté au 19 décembre."] };
const REFUSED: Refusal = { ok: false, fate: "final", reason: "refused" };
const LOST: Refusal = { ok: false, fate: "final", reason: "lost" };

describe("a post that stands in a channel", () => {
  let opened: TestAuthority;
  let channels: RecordingChannels;

  beforeEach(async () => {
    opened = await openTestAuthority();
    channels = createRecordingChannels();
    await opened.authority.store.stage([{ do: "create", type: "channel", record: aChannel() }]);
    await postInChannel(opened.authority, channels, FIRST);
    channels.requests.splice(0);
    opened.clock.advance(86_400);
  });
  afterEach(async () => {
    expect(channels.turns()).toBe(0);
    await opened.close();
  });

  const correct = (content = SECOND, id = FIRST.id) => correctPost(opened.authority, channels, { id, by: "bureau", content });
  const withdraw = (erase = false) => withdrawPost(opened.authority, channels, { id: FIRST.id, by: "bureau", erase });
  const kept = async () => (await listPosts(opened.authority))[0];
  const asked = () => channels.requests.map(({ what }) => what);

  it("is not changed by what says the same, names somebody's address, or is about another post", async () => {
    expect(await correct(FIRST.content)).toMatchObject({ ok: true });
    const naming = { title: "Écrire à a@b.example", paragraphs: [] };
    expect(await correct(naming)).toMatchObject({ ok: false, reason: "personal-data" });
    expect(await correct(SECOND, "another")).toMatchObject({ ok: false, reason: "not-found" });
    expect([asked(), (await kept())?.versions.length]).toEqual([[], 1]);
  });

  it("is corrected where it stands, and what it said before is kept", async () => {
    expect(await correct()).toMatchObject({ ok: true, post: { changingSince: null, reason: "" } });
    expect(channels.requests).toMatchObject([{ what: "update", at: `${FIRST.channelId};messageid=1`, summary: SECOND.title }]);
    expect((await kept())?.versions).toMatchObject([
      { ...FIRST.content, at: "2026-11-16T08:00:00.000Z" },
      { ...SECOND, at: "2026-11-17T08:00:00.000Z", by: "bureau" },
    ]);
  });

  it("says what it said when Teams did not take the correction", async () => {
    channels.refuse("update", BUSY);
    expect(await correct()).toMatchObject({ ok: false, reason: "busy", retryAfterMs: 3000 });
    expect(await kept()).toMatchObject({ state: "sent", reason: "", changingSince: null, versions: [FIRST.content] });
  });

  it("may be corrected again the same way after a doubt, as one correction", async () => {
    channels.refuse("update", AMBIGUOUS);
    expect(await correct()).toMatchObject({ ok: false, reason: "unknown" });
    expect(await kept()).toMatchObject({ state: "sent", reason: "unknown", versions: [FIRST.content, SECOND] });
    channels.refuse("update", BUSY);
    expect(await correct()).toMatchObject({ ok: false, reason: "busy" });
    expect(await kept()).toMatchObject({ reason: "unknown", versions: [FIRST.content, SECOND] });
    channels.refuse("update", null);
    expect(await correct()).toMatchObject({ ok: true });
    expect(await kept()).toMatchObject({ reason: "", versions: [FIRST.content, SECOND] });
  });

  it("is changed by one at a time, until the one who began has certainly died", async () => {
    channels.meanwhile = () => Promise.reject(new Error("the process died"));
    await expect(correct()).rejects.toThrow("the process died");
    channels.meanwhile = async () => undefined;
    expect(await withdraw()).toMatchObject({ ok: false, reason: "changing" });
    opened.clock.advance(LEFT_BEHIND_MS / 1000);
    expect(await correct()).toMatchObject({ ok: true, post: { versions: [FIRST.content, SECOND] } });
  });

  it("is withdrawn by a word in its place, once, and stays in the record", async () => {
    const withdrawal = { at: "2026-11-17T08:00:00.000Z", by: "bureau", erased: false };
    expect(await withdraw()).toMatchObject({ ok: true, post: { state: "withdrawn", withdrawal } });
    expect(channels.requests).toMatchObject([{ what: "update", summary: "Message retiré le 17\u00a0novembre\u00a02026" }]);
    expect(await withdraw()).toMatchObject({ ok: false, reason: "withdrawn" });
    expect(await correct()).toMatchObject({ ok: false, reason: "withdrawn" });
    expect(await kept()).toMatchObject({ state: "withdrawn", versions: [FIRST.content] });
    expect(asked()).toEqual(["update"]);
  });

  it("is deleted where that is asked and Teams does it", async () => {
    expect(await withdraw(true)).toMatchObject({ ok: true, post: { withdrawal: { erased: true } } });
    expect(asked()).toEqual(["delete"]);
  });

  it("is replaced by the word where Teams does not delete", async () => {
    channels.refuse("delete", REFUSED);
    expect(await withdraw(true)).toMatchObject({ ok: true, post: { withdrawal: { erased: false } } });
    expect(asked()).toEqual(["delete", "update"]);
  });

  it("counts as withdrawn when somebody deleted it already", async () => {
    channels.refuse("update", LOST);
    expect(await withdraw()).toMatchObject({ ok: true, post: { state: "withdrawn" } });
  });

  it("still stands, and says so, when nobody knows whether it was withdrawn", async () => {
    channels.refuse("delete", AMBIGUOUS);
    expect(await withdraw(true)).toMatchObject({ ok: false, reason: "unknown", post: { state: "sent", reason: "unknown" } });
    channels.refuse("delete", null);
    expect(await withdraw(true)).toMatchObject({ ok: true });
    expect(asked()).toEqual(["delete", "delete"]);
  });
});

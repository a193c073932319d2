import { z } from "zod";
import { linesOf } from "../cards/testing/card-walker";
import type { AdaptiveCard } from "../cards/adaptive-card";
import { channelAdded, channelView, postOutcome, postView } from "../contract/channels";
import { campaignPaths } from "../contract/campaign-paths";
import { localTeam } from "../local-teams/connector/local-team";
import type { MessagePage } from "../local-teams/chat/views";
import { openJalon } from "../testing/open-local-jalon";
import { featuredPeople } from "../sample/val-dorsene/featured-people";

const [, INSTANCES, PRIVATE, SHARED] = localTeam.channels.map(({ id }) => id);
if (!INSTANCES || !PRIVATE || !SHARED) throw new Error("the local team has no such channels");

describe("channels, from Teams to the bureau and back", () => {
  let jalon: Awaited<ReturnType<typeof openJalon>>;
  let bureau: string;
  let agent: string;
  const [person = "", other = ""] = ["bureau", "agent"].map((role) => featuredPeople().find(({ why }) => why === role)?.id);

  beforeAll(async () => {
    jalon = await openJalon();
    bureau = await jalon.tokenOf(person);
    agent = await jalon.tokenOf(other);
  });
  afterAll(() => jalon.close());

  const call = async <S extends z.ZodType>(shape: S, method: string, path: string, body?: object): Promise<z.infer<S>> => {
    const answer = await jalon.ask(method, path, body, bureau);
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return shape.parse(answer.body);
  };
  const setTeam = (installed: boolean) => jalon.ask("POST", `/local/chat/${person}/team`, { installed });
  const channels = async () => {
    const views = await call(z.array(channelView), "GET", campaignPaths.channels());
    return Object.fromEntries(views.map(({ name, state }) => [name, state]));
  };
  const shownIn = async (channel: string) => {
    const { body } = await jalon.ask("GET", `/local/chat/${other}/messages?conversation=${encodeURIComponent(channel)}`);
    return (body as MessagePage).messages.map(({ cards, ...message }) => ({
      ...message,
      lines: cards.flatMap((card) => linesOf(card as unknown as AdaptiveCard)),
    }));
  };
  const testPost = (channelId: string, key: string) => call(postOutcome, "POST", campaignPaths.testPost(), { channelId, key });

  it("are nothing that somebody outside the bureau is told of, or may write in", async () => {
    const asked = [
      jalon.ask("GET", campaignPaths.channels(), undefined, agent),
      jalon.ask("POST", campaignPaths.testPost(), { channelId: INSTANCES, key: "a-test-post" }, agent),
      jalon.ask("POST", campaignPaths.withdrawPost("test.a"), {}, agent),
    ];
    expect((await Promise.all(asked)).map(({ status, body }) => [status, (body as { code: string }).code])).toEqual(
      asked.map(() => [403, "bureau-only"]),
    );
  });

  it("are none before Jalon is in a team, and are then known without a word in them", async () => {
    expect(await channels()).toEqual({});
    const link = `https://teams.microsoft.com/l/channel/${encodeURIComponent(PRIVATE)}/Direction?groupId=${localTeam.groupId}`;
    const added = await call(channelAdded, "POST", campaignPaths.channels(), { link });
    expect(added).toEqual({ channel: null, advice: expect.stringContaining("aucun canal de cette équipe") });
    await setTeam(true);
    const open = { Général: "reachable", Instances: "reachable" };
    expect(await channels()).toEqual({ ...open, "Direction générale": "unproven", Partenaires: "unproven" });
    for (const { id } of localTeam.channels) expect(await shownIn(id)).toEqual([]);
  });

  it("tell at set-up where no bot may write, and the way round it", async () => {
    const check = (channelId: string) => call(channelView, "POST", campaignPaths.checkChannel(), { channelId });
    expect(await check(INSTANCES)).toMatchObject({ state: "reachable", advice: "Jalon peut écrire dans ce canal." });
    const advice = expect.stringMatching(/canal privé.*conversation individuelle.*canal standard/);
    expect(await check(PRIVATE)).toMatchObject({ state: "closed", kind: "private", advice });
    const shared = expect.stringContaining("canal partagé");
    expect(await check(SHARED)).toMatchObject({ state: "closed", kind: "shared", advice: shared });
    expect(await testPost(PRIVATE, "private-test")).toMatchObject({ done: false, reason: "channel-closed" });
    expect(await shownIn(PRIVATE)).toEqual([]);
  });

  it("get a post once, its correction in its place, and its withdrawal", async () => {
    const [first, second] = await Promise.all([testPost(INSTANCES, "first-test"), testPost(INSTANCES, "first-test")]);
    expect([first.done || second.done, (await shownIn(INSTANCES)).length]).toEqual([true, 1]);
    const post = { state: "sent", channel: "Feuille de route numérique · Instances" };
    expect(await testPost(INSTANCES, "first-test")).toMatchObject({ done: true, post });

    jalon.clock?.set("2026-11-17T08:00:00.000Z");
    const correction = { title: "Essai corrigé", paragraphs: ["Ce message a été corrigé."] };
    expect(await call(postOutcome, "POST", campaignPaths.correctPost("test.first-test"), correction)).toMatchObject({ done: true });
    const lines = ["Corrigé le 17\u00a0novembre\u00a02026", correction.title, ...correction.paragraphs];
    expect(await shownIn(INSTANCES)).toMatchObject([{ edited: true, threadId: null, lines }]);

    expect(await call(postOutcome, "POST", campaignPaths.withdrawPost("test.first-test"), {})).toMatchObject({ done: true });
    expect((await shownIn(INSTANCES))[0]?.lines).toEqual(["Message retiré le 17\u00a0novembre\u00a02026"]);
    const [kept] = await call(z.array(postView), "GET", campaignPaths.posts());
    expect(kept).toMatchObject({ state: "withdrawn", advice: "" });
    expect(kept?.versions.map(({ title }) => title)).toEqual(["Jalon peut écrire dans ce canal", "Essai corrigé"]);

    await testPost(INSTANCES, "second-test");
    await call(postOutcome, "POST", campaignPaths.withdrawPost("test.second-test"), { erase: true });
    expect((await shownIn(INSTANCES))[1]).toMatchObject({ deleted: true, lines: [] });
  });

  it("are closed when Jalon is taken out of the team", async () => {
    await setTeam(false);
    expect(new Set(Object.values(await channels()))).toEqual(new Set(["uninstalled"]));
    expect(await testPost(INSTANCES, "third-test")).toMatchObject({ done: false, reason: "channel-closed" });
  });
});

import { linesOf } from "../cards/testing/card-walker";
import type { AdaptiveCard } from "../cards/adaptive-card";
import { LOCAL } from "../config";
import type { Person } from "../domain/people/person";
import { JOBS } from "../jobs/jobs";
import { activityOf, installing, saying } from "../testing/doors/activities";
import { type Chat, openChat, postActivity } from "../testing/doors/chat";
import { type Doors, openDoors } from "../testing/doors/open-doors";
import { textsFor } from "../texts/texts";
import { createSenders } from "../wiring/create-senders";

const { chat: words, weekly } = textsFor("fr");
const english = textsFor("en");

describe("the 1:1 conversation, through the door", () => {
  let doors: Doors;
  let agent: Person;
  let chat: Chat;

  beforeAll(async () => {
    doors = await openDoors({ anonymousBot: true });
    agent = doors.person("courtois");
    chat = await openChat(doors, agent);
  });
  beforeEach(() => void doors.connector.take());
  afterAll(() => doors.close());

  const conversationOf = async (person: Person) =>
    (await doors.authority.store.conversations()).find(({ personId }) => personId === person.id);
  const firstLine = (card: AdaptiveCard | null): string => (card ? (linesOf(card)[0] ?? "") : "nothing");

  it("says nothing in a channel or a group, and does not take it for theirs", async () => {
    for (const conversationType of ["channel", "groupChat"]) {
      const conversation = { id: "19:team@thread.tacv2", conversationType, tenantId: doors.authority.tenantId };
      expect(await chat.say("mes actions", { conversation })).toBeNull();
      await chat.post({ ...installing("add"), conversation });
    }
    expect(doors.connector.take()).toEqual([]);
    expect(await conversationOf(agent)).toBeUndefined();
  });

  it("says nothing to what is no message: reactions, typing, edits, members", async () => {
    for (const type of [
      "messageReaction",
      "typing",
      "messageUpdate",
      "messageDelete",
      "conversationUpdate",
      "event",
      "endOfConversation",
      "jalon",
    ]) {
      expect((await chat.post({ type, membersAdded: [{ id: "28:bot" }], reactionsAdded: [{ type: "like" }] })).status).toBe(200);
    }
    expect(doors.connector.take()).toEqual([]);
  });

  it("greets once when it is installed, and keeps where the person is", async () => {
    await chat.post(installing("add"));
    await chat.post({ type: "conversationUpdate", membersAdded: [{ id: `28:${LOCAL.botAppId}` }] });
    const received = doors.connector.take();
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: "POST", path: `/v3/conversations/a:${agent.id}/activities` });
    expect(linesOf(received[0]?.activity.attachments?.[0]?.content as unknown as AdaptiveCard)).toContain(words.welcomeTitle);
    expect(await conversationOf(agent)).toMatchObject({ aadObjectId: agent.aadObjectId, state: "reachable" });
  });

  it("answers in French and in English, without accents, with a slip", async () => {
    for (const text of ["mes actions", "MES ACTIONS", "  mes   actions ", "mes actoins", "my actions"]) {
      expect(firstLine(await chat.say(text))).toBe(words.myActions);
    }
    for (const text of ["point de la semaine", "weekly update"])
      expect(firstLine(await chat.say(text))).toBe(weekly.title("2026-W47"));
    for (const text of ["aide", "help"]) expect(firstLine(await chat.say(text))).toBe(words.helpTitle);
    expect(firstLine(await chat.say("projet 17"))).not.toBe(words.unknownTitle);
    expect(firstLine(await chat.say("il pleut des cordes"))).toBe(words.unknownTitle);
    expect(firstLine(await chat.say(""))).toBe(words.unknownTitle);
  });

  it("sends no card any more once it is uninstalled, and does again once it is back", async () => {
    const sender = createSenders(doors.world, "a run by hand").of(doors.authority.tenantId);
    const run = async () => (await JOBS["send-prompts"](sender, { dryRun: true })).report;
    await chat.post(installing("remove"));
    expect(await conversationOf(agent)).toMatchObject({ state: "uninstalled" });
    expect(await run()).toMatchObject({ counts: { planned: 0 } });
    await chat.post(installing("add"));
    expect(await conversationOf(agent)).toMatchObject({ state: "reachable" });
  });

  it("tells a stranger whom to ask, in the language of their Teams, and keeps nothing of them", async () => {
    const stranger = await openChat(doors, {
      id: "p-none",
      name: "Personne",
      aadObjectId: "99999999-9999-4999-8999-999999999999",
    });
    doors.connector.members.set("29:p-none", { id: "29:p-none", email: "personne@ailleurs.example" });
    expect(firstLine(await stranger.say("mes actions"))).toBe(words.stranger);
    expect(firstLine(await stranger.say("my actions", { locale: "en-GB" }))).toBe(english.chat.stranger);
    expect((await doors.authority.store.conversations()).map(({ personId }) => personId)).toEqual([agent.id]);
  });

  it("knows a new account by its address, asked of the connector with the bot's token, and never twice", async () => {
    const waiting = doors.person("joubertin");
    const [stored] = await doors.authority.store.load([{ type: "person", id: waiting.id }]);
    await doors.authority.store.commit([
      { do: "replace", type: "person", record: { ...waiting, aadObjectId: null }, etag: stored?.etag ?? "" },
    ]);
    doors.authority.directory.forget();
    const account = { id: "p-new", name: waiting.name, aadObjectId: "77777777-7777-4777-8777-777777777777" };
    doors.connector.members.set("29:p-new", { id: "29:p-new", email: waiting.email.toUpperCase() });
    const newcomer = await openChat(doors, account);
    await newcomer.post(saying("mes actions"));
    const [asked, answer] = doors.connector.take();
    expect(asked).toMatchObject({ method: "GET", path: "/v3/conversations/a:p-new/members/29:p-new" });
    expect(asked?.authorization).toMatch(/^Bearer ey/);
    expect(firstLine(answer?.activity.attachments?.[0]?.content as unknown as AdaptiveCard)).toBe(words.myActions);
    await newcomer.post(saying("aide"));
    expect(doors.connector.take().map(({ method }) => method)).toEqual(["POST"]);
    const thief = await openChat(doors, { ...account, id: "p-thief", aadObjectId: "66666666-6666-4666-8666-666666666666" });
    doors.connector.members.set("29:p-thief", { id: "29:p-thief", email: waiting.email });
    expect(firstLine(await thief.say("mes actions"))).toBe(words.stranger);
  });

  it("takes an activity without a token where the machine allows it, and never with a bad one", async () => {
    const body = activityOf(agent, doors.connector.serviceUrl, saying("aide"));
    expect((await postActivity(doors, body, null)).status).toBe(200);
    expect(doors.connector.take()).toHaveLength(1);
    expect((await postActivity(doors, body, "a.b.c")).status).toBe(401);
    const forged = { ...body, serviceUrl: "https://smba.trafficmanager.net/emea/" };
    expect((await postActivity(doors, forged, null)).status).toBe(403);
    expect(doors.connector.take()).toEqual([]);
  });

  it("still answers when the connector refuses what is sent", async () => {
    doors.connector.fail((response) => void response.writeHead(500).end());
    expect((await chat.post(saying("aide"))).status).toBe(200);
    expect(doors.connector.take()).toHaveLength(1);
    doors.connector.fail(null);
  });
});

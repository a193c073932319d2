import { callConnector, callLocal } from "../testing/calls";
import { echoCard, receiptCard } from "../testing/echo-bot";
import type { OpenedLocalTeams } from "../testing/open-local-teams";
import { openLocalTeamsForTest } from "../testing/open-local-teams";
import type { ChatSummary, MessagePage, MessageView } from "./views";

let local: OpenedLocalTeams;
beforeEach(async () => {
  local = await openLocalTeamsForTest();
});
afterEach(() => local.close());

const conversationId = "local-p-001";
const chat = (rest: string, body?: unknown) => callLocal(local, `/local/chat/p-001${rest}`, body);
const shown = async (): Promise<MessageView[]> => {
  const { body } = await chat(`/messages?conversation=${conversationId}`);
  return (body as MessagePage).messages;
};
const sendCard = async (card: object, summary?: string): Promise<string> => {
  const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }];
  const path = `v3/conversations/${conversationId}/activities`;
  const { body } = await callConnector(local, "POST", path, { type: "message", attachments, summary });
  return (body as { id: string }).id;
};
const press = (messageId: string, verb: string, line = "") =>
  chat("/actions", { conversationId, messageId, action: { type: "Action.Execute", verb, data: { actionId: "a-1", line } } });
const received = (type: string) => local.bot.received.filter((activity) => activity.type === type);

describe("a person's conversations", () => {
  it("are not those of another person, nor of nobody", async () => {
    expect(await callLocal(local, "/local/chat/p-999")).toMatchObject({ status: 404 });
    expect(await chat("/messages?conversation=local-p-002")).toMatchObject({ status: 404 });
    expect(await chat("/open", { conversationId: "local-p-002" })).toMatchObject({ status: 404 });
    expect(await chat("/messages", { text: "   " })).toMatchObject({ status: 400 });
    expect(await chat("/messages", { text: "x", timeZone: "Mars/Olympus" })).toMatchObject({ status: 400 });
    expect(local.bot.received).toEqual([]);
  });

  it("tell the bot once that it was installed, at the first opening", async () => {
    await Promise.all([chat("/open", { conversationId }), chat("/open", { conversationId })]);
    await chat("/open", { conversationId });
    expect(local.bot.received.map(({ type }) => type)).toEqual(["installationUpdate", "conversationUpdate"]);
    expect((await shown()).map(({ text }) => text)).toEqual(["Bonjour, je suis Jalon."]);
  });

  it("carry what is typed to the bot, in the language of the page, and its answer back", async () => {
    expect(await chat("/messages", { text: " mes actions ", locale: "en-US" })).toMatchObject({ body: { delivered: true } });
    expect(received("message")).toMatchObject([{ text: "mes actions", locale: "en-US" }]);
    expect((await shown()).map(({ personId, text }) => [personId, text])).toEqual([
      ["p-001", "mes actions"],
      [null, "Vous avez dit : mes actions"],
    ]);
  });

  it("are listed with the summary of the card that came last, over a restart too; with nothing where it has none", async () => {
    const lastIn = async (teams: OpenedLocalTeams) =>
      ((await callLocal(teams, "/local/chat/p-001")).body as ChatSummary).conversations[0]?.last?.text;
    await sendCard(echoCard("Point"));
    expect(await lastIn(local)).toBe("");
    await sendCard(echoCard("Point"), "Semaine 47 : 4 actions à renseigner");
    expect(await lastIn(local)).toBe("Semaine 47 : 4 actions à renseigner");
    const again = await openLocalTeamsForTest({ dataDir: local.dataDir });
    const kept = await lastIn(again);
    await again.close();
    expect(kept).toBe("Semaine 47 : 4 actions à renseigner");
  });

  it("put the card that answers a press in place of the first, for that person, and keep it over a restart", async () => {
    const id = await sendCard(echoCard("Point"));
    expect(await press(id, "save", "livré")).toMatchObject({ body: { outcome: "card" } });
    expect(received("invoke")).toMatchObject([
      { replyToId: id, value: { action: { verb: "save", data: { line: "livré" } }, trigger: "manual" } },
    ]);
    expect(await shown()).toMatchObject([{ cards: [receiptCard("livré")] }]);
    const again = await openLocalTeamsForTest({ dataDir: local.dataDir });
    const { body } = await callLocal(again, `/local/chat/p-001/messages?conversation=${conversationId}`);
    await again.close();
    expect((body as MessagePage).messages).toMatchObject([{ cards: [receiptCard("livré")] }]);
  });

  it("leave the card where an answer refuses, speaks or does not come, and say so under it", async () => {
    const card = echoCard("Point");
    const id = await sendCard(card);
    expect(await press(id, "refuse")).toMatchObject({ body: { outcome: "error" } });
    expect(await shown()).toMatchObject([{ cards: [card], note: { kind: "error", text: "Cette action ne vous concerne pas." } }]);
    expect(await press(id, "tell")).toMatchObject({ body: { outcome: "message" } });
    expect(await shown()).toMatchObject([{ cards: [card], note: { kind: "message", text: "Bien noté." } }]);
    expect(await press(id, "fall")).toMatchObject({ body: { outcome: "failed" } });
    expect(await shown()).toMatchObject([{ cards: [card], note: null }]);
    expect(await press("404", "save")).toMatchObject({ body: { outcome: "failed" } });
  });

  it("refresh a card by itself for those it names, when the conversation is opened", async () => {
    const refresh = (userIds?: string[]) => ({
      ...echoCard("Point"),
      refresh: { action: { type: "Action.Execute", verb: "save", data: { line: "frais" } }, ...(userIds ? { userIds } : {}) },
    });
    await sendCard(refresh(["29:p-002"]));
    await sendCard(refresh([]));
    await sendCard(refresh(["29:p-001"]));
    await sendCard(refresh());
    await chat("/open", { conversationId });
    expect(received("invoke").map(({ value }) => value)).toEqual([
      expect.objectContaining({ trigger: "automatic" }),
      expect.objectContaining({ trigger: "automatic" }),
    ]);
    const cards = (await shown()).filter((message) => message.cards.length > 0);
    expect(cards.map((message) => message.cards[0]?.["refresh"] === undefined)).toEqual([false, false, true, true]);
    const manual = cards[1];
    await chat("/refresh", { conversationId, messageId: manual?.id });
    expect(received("invoke").at(-1)).toMatchObject({ value: { trigger: "manual" } });
  });

  it("leave the cards alone while the person looks at the tab, and do not greet over what the bot wrote first", async () => {
    const refresh = { action: { type: "Action.Execute", verb: "save", data: {} } };
    await sendCard({ ...echoCard("Point"), refresh });
    await chat("/open", { conversationId, inSight: false });
    expect(received("invoke")).toEqual([]);
    expect(received("installationUpdate")).toEqual([]);
  });

  it("carry Action.Submit as a message with its values, as words where the card asks for it", async () => {
    const id = await sendCard(echoCard("Point"));
    const submit = (data: object) => chat("/actions", { conversationId, messageId: id, action: { type: "Action.Submit", data } });
    expect(await submit({ choice: "oui" })).toMatchObject({ body: { outcome: "sent" } });
    await submit({ msteams: { type: "messageBack", text: "reporter", value: { days: 3 } } });
    await submit({ msteams: { type: "imBack", value: "mes actions" } });
    expect(received("message")).toMatchObject([
      { value: { choice: "oui" }, replyToId: id },
      { text: "reporter", value: { days: 3 }, replyToId: id },
      { text: "mes actions" },
    ]);
    expect((await shown()).filter(({ personId }) => personId !== null)).toMatchObject([{ text: "mes actions" }]);
  });

  it("count what the bot said since the last reading", async () => {
    await sendCard(echoCard("Un"));
    const last = await sendCard(echoCard("Deux"));
    const unread = async () => ((await chat("")).body as ChatSummary).conversations[0]?.unread;
    expect(await unread()).toBe(2);
    await chat("/read", { conversationId, messageId: last });
    expect(await unread()).toBe(0);
  });

  it("tell the bot of a removal and a return, never of a block", async () => {
    await chat("/open", { conversationId });
    await chat("/installation", { installed: true, blocked: true });
    expect(received("installationUpdate")).toHaveLength(1);
    await chat("/installation", { installed: false, blocked: false });
    await chat("/installation", { installed: true, blocked: false });
    expect(received("installationUpdate").map(({ action }) => action)).toEqual(["add", "remove", "add"]);
  });

  it("tell the bot once that it came into the team or left it, and which team it is", async () => {
    await chat("/team", { installed: true });
    await chat("/team", { installed: true });
    const team = { id: "19:feuille-de-route@thread.tacv2", name: "Feuille de route numérique" };
    const conversation = { id: team.id, conversationType: "channel" };
    expect(received("installationUpdate")).toMatchObject([{ action: "add", conversation, channelData: { team } }]);
    expect(received("conversationUpdate")).toMatchObject([{ channelData: { team, eventType: "teamMemberAdded" } }]);
    expect(((await chat("")).body as ChatSummary).team).toEqual({ name: team.name, hasBot: true });
    await chat("/team", { installed: false });
    expect(received("installationUpdate").map(({ action }) => action)).toEqual(["add", "remove"]);
  });

  it("arrive on an open page as they happen, and only on the page of the person", async () => {
    const stop = new AbortController();
    const stream = await fetch(`${local.address}/local/chat/p-001/events`, { signal: stop.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await callLocal(local, "/local/chat/p-002/messages", { text: "d'un autre" });
    await chat("/messages", { text: "de moi" });
    let heard = "";
    while (!heard.includes("Vous avez dit : de moi")) heard += (await reader?.read())?.value ?? "";
    stop.abort();
    expect(heard).toContain('"type":"summary"');
    expect(heard).not.toContain("d'un autre");
  });

  it("say that a text did not reach a bot that is not there, and keep the text", async () => {
    const alone = await openLocalTeamsForTest({ botEndpoint: "http://127.0.0.1:1/api/messages" });
    const said = await callLocal(alone, "/local/chat/p-001/messages", { text: "Il y a quelqu'un ?" });
    const { body } = await callLocal(alone, `/local/chat/p-001/messages?conversation=${conversationId}`);
    await alone.close();
    expect(said).toMatchObject({ status: 200, body: { delivered: false } });
    expect((body as MessagePage).messages).toMatchObject([{ text: "Il y a quelqu'un ?" }]);
  });
});

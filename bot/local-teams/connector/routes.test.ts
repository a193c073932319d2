import type { MessagePage } from "../chat/views";
import { callConnector, callLocal } from "../testing/calls";
import { echoCard } from "../testing/echo-bot";
import type { OpenedLocalTeams } from "../testing/open-local-teams";
import { openLocalTeamsForTest, testRegistration } from "../testing/open-local-teams";

let local: OpenedLocalTeams;
beforeEach(async () => {
  local = await openLocalTeamsForTest();
});
afterEach(() => local.close());

const personal = "v3/conversations/local-p-001";
const channel = "19:feuille-de-route@thread.tacv2";
const call = (method: string, path: string, body?: unknown, token?: string) => callConnector(local, method, path, body, token);
const send = (path: string, activity: object) => call("POST", path, { type: "message", ...activity });
const idOf = ({ body }: { body: unknown }): string => (body as { id: string }).id;
const messages = async (conversation = "local-p-001", person = "p-001") => {
  const { body } = await callLocal(local, `/local/chat/${person}/messages?conversation=${encodeURIComponent(conversation)}`);
  return (body as MessagePage).messages;
};
const addToTeam = () => callLocal(local, "/local/chat/p-001/team", { installed: true });
const setInstallation = (installed: boolean, blocked: boolean) =>
  callLocal(local, "/local/chat/p-001/installation", { installed, blocked });

describe("the local Bot Connector", () => {
  it("takes nothing without the bot's own token", async () => {
    const userToken = await local.teams.issuer.userToken({
      id: "p-001",
      name: "",
      email: "",
      aadObjectId: null,
      role: "",
      language: "fr",
    });
    const connectorToken = await local.teams.issuer.connectorToken(local.serviceUrl);
    for (const token of ["", "nonsense", userToken, connectorToken]) {
      expect(await call("POST", `${personal}/activities`, { type: "message", text: "Non" }, token)).toMatchObject({
        status: 401,
        body: { error: { code: "Unauthorized" } },
      });
    }
    expect(await messages()).toEqual([]);
  });

  it("knows no conversation of somebody who does not exist, nor a channel that is not there", async () => {
    for (const id of ["local-p-999", "19:ailleurs@thread.tacv2", "p-001", "a:1x"]) {
      const answer = await send(`v3/conversations/${encodeURIComponent(id)}/activities`, { text: "Non" });
      expect(answer).toMatchObject({ status: 404, body: { error: { code: "ConversationNotFound" } } });
    }
    expect(await call("POST", "v3/conversations", { members: [{ id: "29:p-999" }] })).toMatchObject({ status: 404 });
    expect(await call("POST", "v3/conversations", {})).toMatchObject({ status: 404 });
  });

  it("refuses what is no activity, and a message above 100 KB in UTF-16", async () => {
    expect(await call("POST", `${personal}/activities`, { text: "Sans type" })).toMatchObject({ status: 400 });
    expect(await send(`${personal}/activities`, { text: "é".repeat(52_000) })).toMatchObject({
      status: 413,
      body: { error: { code: "MessageSizeTooBig" } },
    });
    expect(await messages()).toEqual([]);
  });

  it("says in the sub-code that a person blocked the bot or removed it, and writes again once it may", async () => {
    await setInstallation(true, true);
    expect(await send(`${personal}/activities`, { text: "Non" })).toMatchObject({
      status: 403,
      body: { error: { code: "Forbidden", subCode: "MessageWritesBlocked", innerHttpError: { statusCode: 403 } } },
    });
    expect(await call("POST", "v3/conversations", { members: [{ id: "29:p-001" }] })).toMatchObject({ status: 403 });
    await setInstallation(false, false);
    expect(await send(`${personal}/activities`, { text: "Non" })).toMatchObject({
      status: 403,
      body: { error: { subCode: "BotNotInConversationRoster" } },
    });
    await setInstallation(true, false);
    expect(await send(`${personal}/activities`, { text: "Oui" })).toMatchObject({ status: 201 });
    expect((await messages()).map(({ text }) => text)).toContain("Oui");
  });

  it("shows neither a typing sign nor a trace as a message", async () => {
    expect(await call("POST", `${personal}/activities`, { type: "typing" })).toMatchObject({ status: 201 });
    expect(await call("POST", `${personal}/activities`, { type: "trace" })).toMatchObject({ status: 201 });
    expect(await messages()).toEqual([]);
  });

  it("opens a 1:1 conversation by Teams id, Entra id or address, and writes in it", async () => {
    for (const id of ["29:p-001", "11111111-1111-4111-8111-111111111111", "m.fictive@exemple.invalid"]) {
      const opened = await call("POST", "v3/conversations", {
        isGroup: false,
        bot: { id: testRegistration.botAppId },
        members: [{ id }],
        tenantId: testRegistration.tenantId,
        channelData: { tenant: { id: testRegistration.tenantId } },
      });
      expect(opened).toMatchObject({ status: 201, body: { id: "local-p-001", serviceUrl: local.serviceUrl } });
      expect((opened.body as { activityId: string }).activityId).toMatch(/^\d+$/);
    }
    await send(`${personal}/activities`, { text: "Seul" });
    await send(`${personal}/activities/1794816300000`, { text: "En réponse" });
    const sent = await messages();
    expect(sent.map(({ text }) => text)).toEqual(["Seul", "En réponse"]);
    expect(Number(sent[1]?.id)).toBeGreaterThan(Number(sent[0]?.id));
    expect(await messages("local-p-002", "p-002")).toEqual([]);
  });

  it("refuses to open a conversation in another tenant", async () => {
    expect(await call("POST", "v3/conversations", { members: [{ id: "29:p-001" }], tenantId: "other" })).toMatchObject({
      status: 403,
    });
  });

  it("keeps cards, updates and deletes the bot's own messages, and no one else's", async () => {
    const card = echoCard("Point");
    const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content: card }];
    const id = idOf(await send(`${personal}/activities`, { attachments }));
    expect((await messages())[0]).toMatchObject({ cards: [card], edited: false });
    expect(await call("PUT", `${personal}/activities/${id}`, { type: "message", text: "Remplacé" })).toMatchObject({
      status: 200,
      body: { id },
    });
    expect((await messages())[0]).toMatchObject({ cards: [], text: "Remplacé", edited: true });
    expect(await call("DELETE", `${personal}/activities/${id}`)).toMatchObject({ status: 200 });
    expect(await messages()).toEqual([]);
    expect(await call("PUT", `${personal}/activities/${id}`, { type: "message", text: "Trop tard" })).toMatchObject({
      status: 404,
    });
    await callLocal(local, "/local/chat/p-001/messages", { text: "De la personne" });
    const typed = (await messages())[0]?.id ?? "";
    expect(await call("DELETE", `${personal}/activities/${typed}`)).toMatchObject({ status: 404 });
  });

  it("refuses the bot in a team it is not in, and in a private or shared channel of its own team", async () => {
    const activity = { type: "message", text: "Non" };
    const thread = (id: string) => ({ isGroup: true, channelData: { channel: { id } }, activity });
    const inTeam = `v3/teams/${encodeURIComponent(channel)}/conversations`;
    const refused = { status: 403, body: { error: { code: "BotNotInConversationRoster" } } };
    expect(await call("POST", "v3/conversations", thread(channel))).toMatchObject(refused);
    expect(await call("GET", inTeam)).toMatchObject(refused);
    await addToTeam();
    expect(await call("GET", inTeam)).toMatchObject({ status: 200 });
    for (const closed of ["19:direction-generale@thread.tacv2", "19:partenaires@thread.tacv2"]) {
      const at = `v3/conversations/${encodeURIComponent(closed)}`;
      expect(await call("POST", "v3/conversations", thread(closed))).toMatchObject(refused);
      expect(await send(`${at}/activities`, { text: "Non" })).toMatchObject(refused);
      expect(await call("GET", `${at}/pagedmembers?pageSize=1`)).toMatchObject(refused);
      expect(await messages(closed)).toEqual([]);
    }
  });

  it("keeps the place of a post that was deleted in a channel, for the answers under it", async () => {
    await addToTeam();
    const activity = { type: "message", text: "À retirer." };
    const opened = await call("POST", "v3/conversations", { isGroup: true, channelData: { channel: { id: channel } }, activity });
    const { id, activityId } = opened.body as { id: string; activityId: string };
    const thread = `v3/conversations/${encodeURIComponent(id)}/activities`;
    await send(thread, { text: "La suite." });
    expect(await call("DELETE", `${thread}/${activityId}`)).toMatchObject({ status: 200 });
    expect(await call("PUT", `${thread}/${activityId}`, { type: "message", text: "Trop tard" })).toMatchObject({ status: 404 });
    expect(await messages(channel)).toMatchObject([
      { text: "", deleted: true },
      { text: "La suite.", deleted: false, threadId: activityId },
    ]);
  });

  it("starts a thread in a channel and continues it, seen by everyone", async () => {
    await addToTeam();
    const activity = { type: "message", text: "La revue est prête." };
    const thread = { isGroup: true, channelData: { channel: { id: channel } }, activity };
    const opened = await call("POST", "v3/conversations", thread);
    const { id, activityId } = opened.body as { id: string; activityId: string };
    expect(opened.status).toBe(201);
    expect(id).toBe(`${channel};messageid=${activityId}`);
    await send(`v3/conversations/${encodeURIComponent(id)}/activities`, { text: "Et sa suite." });
    expect(await messages(channel, "p-002")).toMatchObject([
      { text: "La revue est prête.", threadId: null },
      { text: "Et sa suite.", threadId: activityId },
    ]);
  });

  it("lists the members of a conversation, one, all or in pages", async () => {
    await addToTeam();
    const member = {
      id: "29:p-001",
      name: "Maëlle Fictive",
      aadObjectId: "11111111-1111-4111-8111-111111111111",
      email: "m.fictive@exemple.invalid",
      userPrincipalName: "m.fictive@exemple.invalid",
      tenantId: testRegistration.tenantId,
    };
    expect((await call("GET", `${personal}/members`)).body).toMatchObject([member]);
    expect((await call("GET", `${personal}/members/29%3Ap-001`)).body).toMatchObject(member);
    expect(await call("GET", `${personal}/members/29%3Ap-002`)).toMatchObject({ status: 404 });
    expect((await call("GET", `${personal}/pagedmembers?pageSize=50`)).body).toMatchObject({ members: [member] });
    const inChannel = `v3/conversations/${encodeURIComponent(channel)}/pagedmembers`;
    const first = (await call("GET", `${inChannel}?pageSize=3`)).body;
    const { members, continuationToken } = first as { members: object[]; continuationToken: string };
    expect(members).toHaveLength(3);
    const rest = await call("GET", `${inChannel}?pageSize=3&continuationToken=${continuationToken}`);
    expect(rest.body).toEqual({ members: [expect.objectContaining({ id: "29:p-004" })] });
  });

  it("describes the team and its channels, the general one without a name as in Teams", async () => {
    await addToTeam();
    const team = `v3/teams/${encodeURIComponent(channel)}`;
    expect((await call("GET", team)).body).toMatchObject({ id: channel, channelCount: 4 });
    const { conversations } = (await call("GET", `${team}/conversations`)).body as { conversations: object[] };
    expect(conversations).toEqual([
      { id: channel, type: "standard" },
      { id: "19:instances@thread.tacv2", name: "Instances", type: "standard" },
      { id: "19:direction-generale@thread.tacv2", name: "Direction générale", type: "private" },
      { id: "19:partenaires@thread.tacv2", name: "Partenaires", type: "shared" },
    ]);
    expect(await call("GET", "v3/teams/19%3Aautre")).toMatchObject({ status: 404 });
    expect(await call("GET", "v3/attachments/1")).toMatchObject({ status: 404, body: { error: { code: "NotFound" } } });
  });
});

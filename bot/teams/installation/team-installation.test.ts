import { LOCAL } from "../../config";
import { activityOf, installing } from "../../testing/doors/activities";
import { postActivity } from "../../testing/doors/chat";
import { openLoopback } from "../../testing/doors/loopback-server";
import { type Doors, openDoors } from "../../testing/doors/open-doors";
import { connectorToken } from "../../testing/doors/tokens";

const TEAM = { id: "19:team@thread.tacv2", name: "Feuille de route", aadGroupId: "7C0A31D4-0000-4000-8000-00000000000A" };
const PRIVATE = { id: "19:private@thread.tacv2", name: "Direction" };
const BOT = [{ id: `28:${LOCAL.botAppId}` }];
const SOMEBODY = [{ id: "29:somebody" }];

describe("what Teams says of a team, through the door", () => {
  let doors: Doors;
  let teams: Awaited<ReturnType<typeof openLoopback>>;
  let token: string;
  let asked: string[] = [];
  let listed: object[] = [];

  beforeAll(async () => {
    doors = await openDoors();
    teams = await openLoopback((request, response) => {
      const path = decodeURIComponent(request.url ?? "");
      asked.push(`${request.method} ${path}`);
      const isTeam = path.endsWith(`/v3/teams/${TEAM.id}/conversations`);
      response.writeHead(isTeam ? 200 : 403, { "Content-Type": "application/json" });
      response.end(JSON.stringify(isTeam ? { conversations: listed } : { error: { code: "BotNotInConversationRoster" } }));
    });
    token = await connectorToken(doors.botKey, `${teams.origin}/`);
  });
  beforeEach(() => {
    asked = [];
    listed = [{ id: TEAM.id, type: "standard" }, { id: "19:instances@thread.tacv2", name: "Instances", type: "standard" }];
  });
  afterAll(async () => {
    await Promise.all([doors.close(), teams.close()]);
  });

  const say = async (what: object, channelData: object = {}) => {
    const conversation = { id: TEAM.id, conversationType: "channel", isGroup: true, tenantId: LOCAL.tenantId };
    const inTeam = { conversation, channelData: { tenant: { id: LOCAL.tenantId }, team: TEAM, ...channelData }, ...what };
    const response = await postActivity(doors, activityOf(doors.person("belkacem"), `${teams.origin}/`, inTeam), token);
    expect(response.status).toBe(200);
  };
  const updated = (eventType: string, what: object = {}, channel?: object) =>
    say({ type: "conversationUpdate", ...what }, { eventType, ...(channel ? { channel } : {}) });
  const states = async () =>
    Object.fromEntries((await doors.authority.store.channels()).map(({ value }) => [value.name || "-", value.state]).toSorted());

  it("asks nothing and keeps nothing of members who come and go, nor of a team that only edits itself", async () => {
    await updated("teamMemberAdded", { membersAdded: SOMEBODY });
    await updated("teamMemberRemoved", { membersRemoved: SOMEBODY });
    await updated("channelMemberAdded", { membersAdded: SOMEBODY }, PRIVATE);
    await updated("teamArchived");
    expect([asked, await states()]).toEqual([[], {}]);
  });

  it("keeps no channel that cannot be one", async () => {
    for (const id of ["19:a/b?c#d@thread.tacv2", "x".repeat(999), "../..", "19:a@thread.tacv2;messageid=1"]) {
      await updated("channelMemberAdded", { membersAdded: BOT }, { id, name: null });
      listed = [{ id, type: "standard" }];
      await updated("channelCreated");
    }
    expect(await states()).toEqual({});
    expect(doors.log.take().filter(({ level }) => level === "error")).toEqual([]);
  });

  it("learns the channels when Jalon is installed, said in two ways, and writes to nobody", async () => {
    await Promise.all([say(installing("add")), updated("teamMemberAdded", { membersAdded: BOT })]);
    expect(await states()).toEqual({ "-": "reachable", Instances: "reachable" });
    const [first] = await doors.authority.store.channels();
    expect(first?.value).toMatchObject({ teamName: TEAM.name, groupId: TEAM.aadGroupId.toLowerCase() });
    expect(new Set(asked)).toEqual(new Set([`GET /v3/teams/${TEAM.id}/conversations`]));
    expect(await doors.authority.store.conversations()).toEqual([]);
  });

  it("follows channels that are made, renamed and deleted", async () => {
    listed = [{ id: TEAM.id, type: "standard" }, { id: "19:new@thread.tacv2", name: "Comités", type: "standard" }];
    await updated("channelCreated", {}, { id: "19:new@thread.tacv2", name: "Comités" });
    expect(await states()).toEqual({ "-": "reachable", Comités: "reachable", Instances: "gone" });
  });

  it("knows a private channel by its own members: in it or not, the team stays", async () => {
    await updated("channelMemberAdded", { membersAdded: BOT }, PRIVATE);
    expect(await states()).toMatchObject({ Direction: "closed", Comités: "reachable" });
    await updated("channelMemberRemoved", { membersRemoved: BOT }, PRIVATE);
    expect(await states()).toMatchObject({ Direction: "closed", Comités: "reachable" });
  });

  it("closes every channel when Jalon is taken out, or the team is deleted", async () => {
    await say(installing("remove"));
    expect(new Set(Object.values(await states()))).toEqual(new Set(["uninstalled"]));
    await say(installing("add"));
    expect(await states()).toMatchObject({ "-": "reachable" });
    await updated("teamDeleted");
    expect(new Set(Object.values(await states()))).toEqual(new Set(["uninstalled"]));
  });
});

import type { ChannelKind } from "../../domain/posts/post-record";
import { openTestAuthority, TENANT, type TestAuthority } from "../../testing/open-test-authority";
import { addChannel, meetChannel } from "./add-channel";
import { checkChannel } from "./check-channel";
import { forgetTeam, rememberTeam, type TeamPlace } from "./remember-team";
import type { Answered, TeamsGuide } from "../../ports";

const TEAM: TeamPlace = {
  teamId: "19:team@thread.tacv2",
  name: "Feuille de route",
  groupId: "7c0a31d4-0000-4000-8000-00000000000a",
  serviceUrl: "https://connector.example/",
  botId: "28:jalon",
};
const GENERAL = { id: TEAM.teamId, name: "", kind: "standard" } as const;
const INSTANCES = { id: "19:instances@thread.tacv2", name: "Instances", kind: "standard" } as const;
const PRIVATE = { id: "19:private@thread.tacv2", name: "Direction générale", kind: "private" } as const;
const linkTo = (id: string, groupId = TEAM.groupId, tenantId = TENANT) =>
  `https://teams.microsoft.com/l/channel/${encodeURIComponent(id)}/Nom?groupId=${groupId}&tenantId=${tenantId}`;

/** Teams as it answers a bot: the channels it lists, and those the bot is in. */
function createGuide() {
  const answers = {
    listed: [GENERAL, INSTANCES] as { id: string; name: string; kind: ChannelKind }[],
    isIn: new Set<string>([GENERAL.id, INSTANCES.id]),
    fault: null as "no" | "silent" | null,
    asked: 0,
  };
  const answer = <T>(value: T): Answered<T> => {
    answers.asked += 1;
    return answers.fault ? { ok: false, reason: answers.fault } : { ok: true, value };
  };
  const guide: TeamsGuide = {
    channels: async () => answer(answers.listed),
    teamName: async () => "Nom demandé",
    isIn: async (_serviceUrl, id) => {
      return answers.fault === "silent" || answers.isIn.has(id) ? answer(null) : { ok: false, reason: "no" };
    },
  };
  return { guide, answers };
}

describe("the channels of a team", () => {
  let opened: TestAuthority;
  let teams: ReturnType<typeof createGuide>;

  beforeEach(async () => {
    opened = await openTestAuthority();
    teams = createGuide();
  });
  afterEach(() => opened.close());

  const remember = (team = TEAM) => rememberTeam(opened.authority, teams.guide, team);
  const check = (id: string) => checkChannel(opened.authority, teams.guide, id);
  const states = async () =>
    Object.fromEntries((await opened.authority.store.channels()).map(({ value }) => [value.name, value.state]).toSorted());

  it("are not guessed when Teams does not list them", async () => {
    teams.answers.fault = "silent";
    await remember();
    expect(await states()).toEqual({});
    expect(opened.log.said).toEqual(["warn team-not-listed"]);
  });

  it("are kept when Jalon comes into the team, however often Teams says so", async () => {
    teams.answers.listed.push(PRIVATE);
    await Promise.all([remember(), remember()]);
    await remember();
    expect(await states()).toEqual({ "": "reachable", Instances: "reachable", "Direction générale": "unproven" });
    const [first] = await opened.authority.store.channels();
    expect(first?.value).toMatchObject({ teamName: TEAM.name, groupId: TEAM.groupId, botId: "28:jalon" });
  });

  it("keep their team's name where an activity leaves it out", async () => {
    await remember({ ...TEAM, name: "", groupId: "" });
    expect((await opened.authority.store.channels())[0]?.value).toMatchObject({ teamName: "Nom demandé", groupId: "" });
    await remember();
    await remember({ ...TEAM, groupId: "" });
    expect((await opened.authority.store.channels())[0]?.value).toMatchObject({ teamName: TEAM.name, groupId: TEAM.groupId });
  });

  it("follow a new name and a deletion", async () => {
    await remember();
    teams.answers.listed = [GENERAL, { ...INSTANCES, name: "Comités" }];
    await remember();
    expect(await states()).toEqual({ "": "reachable", Comités: "reachable" });
    teams.answers.listed = [GENERAL];
    await remember();
    expect(await states()).toEqual({ "": "reachable", Comités: "gone" });
  });

  it("are closed once Jalon is taken out, and open when it is back", async () => {
    await remember();
    await forgetTeam(opened.authority, "19:another@thread.tacv2");
    expect(await states()).toEqual({ "": "reachable", Instances: "reachable" });
    await forgetTeam(opened.authority, TEAM.teamId);
    expect(await states()).toEqual({ "": "uninstalled", Instances: "uninstalled" });
    await remember();
    expect(await states()).toEqual({ "": "reachable", Instances: "reachable" });
  });

  it("say at set-up that a private one takes no bot, and that a team is without Jalon", async () => {
    teams.answers.listed.push(PRIVATE);
    await remember();
    expect(await check("19:unknown@thread.tacv2")).toBeNull();
    expect(await check(PRIVATE.id)).toMatchObject({ state: "closed", kind: "private" });
    await remember();
    expect(await states()).toMatchObject({ "Direction générale": "closed", Instances: "reachable" });
    teams.answers.isIn.clear();
    teams.answers.fault = "no";
    expect(await check(INSTANCES.id)).toMatchObject({ state: "uninstalled" });
    teams.answers.fault = "silent";
    expect(await check(INSTANCES.id)).toMatchObject({ state: "unproven" });
  });

  it("are told by their link when Teams does not list them, and checked at once", async () => {
    const add = (link: string) => addChannel(opened.authority, teams.guide, link);
    expect(await add("https://example.org/")).toEqual({ ok: false, reason: "not-a-link" });
    expect(await add(linkTo(PRIVATE.id, TEAM.groupId, "another-tenant"))).toEqual({ ok: false, reason: "not-a-link" });
    expect(await add(linkTo(PRIVATE.id))).toEqual({ ok: false, reason: "team-unknown" });
    expect(teams.answers.asked).toBe(0);
    await remember();
    const { name: teamName, serviceUrl } = TEAM;
    const channel = { id: PRIVATE.id, name: "Nom", teamName, serviceUrl, kind: "unknown", state: "closed" };
    expect(await add(linkTo(PRIVATE.id))).toMatchObject({ ok: true, channel });
    const open = { name: "Instances", state: "reachable", kind: "standard" };
    expect(await add(linkTo(INSTANCES.id))).toMatchObject({ ok: true, channel: open });
    await remember();
    expect(await states()).toMatchObject({ Nom: "closed" });
  });

  it("open when Jalon is added to a private one, and close when it is taken out of it", async () => {
    await remember();
    teams.answers.isIn.add(PRIVATE.id);
    const meet = () => meetChannel(opened.authority, teams.guide, TEAM, { id: PRIVATE.id, name: PRIVATE.name });
    expect(await meet()).toMatchObject({ state: "reachable" });
    teams.answers.isIn.delete(PRIVATE.id);
    expect(await meet()).toMatchObject({ state: "closed" });
  });
});

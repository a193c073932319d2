import { committeePaths } from "../contract/committee-paths";
import { committeeList, committeeView, type CommitteeView, yearDates } from "../contract/committees";
import { decisionRegister } from "../contract/decisions";
import { meetingView } from "../contract/meetings";
import { problem } from "../contract/problem";
import { committeeIdOf } from "../sample/val-dorsene/committees";
import { ROADMAP_ID } from "../sample/val-dorsene/definitions";
import { openApi, withJson } from "../testing/doors/api";
import { type Doors, openDoors } from "../testing/doors/open-doors";

type Caller = Awaited<ReturnType<typeof openApi>>;
const SUIVI = committeeIdOf("suivi");
const DECEMBER = `${SUIVI}-2026-12-08`;

describe("the instances of the sample, through the API", () => {
  let doors: Doors;
  let bureau: Caller;
  let agent: Caller;
  let elected: Caller;
  beforeAll(async () => {
    doors = await openDoors();
    [bureau, agent, elected] = await Promise.all([openApi(doors, doors.person("belkacem")), openApi(doors, doors.person("joubertin")), openApi(doors, doors.person("monteillard"))]);
  });
  afterAll(() => doors.close());

  const seance = async (as: Caller, id = DECEMBER) => meetingView.parse((await as(`GET ${committeePaths.meeting(id)}`)).body);
  const instance = async (): Promise<CommitteeView> => committeeView.parse((await bureau(`GET ${committeePaths.committee(SUIVI)}`)).body);

  it("are a tree with the séances to come, the same for everybody but for what only members read", async () => {
    const [ofBureau, ofAgent] = await Promise.all([bureau, agent].map(async (as) => committeeList.parse((await as(`GET ${committeePaths.committees(ROADMAP_ID)}`)).body)));
    expect(ofBureau?.committees.map(({ name, depth }) => [name, depth])).toEqual(ofAgent?.committees.map(({ name, depth }) => [name, depth]));
    expect(ofBureau?.upcoming.map(({ day }) => day)).toEqual(["2026-11-17", "2026-12-08", "2026-12-10", "2026-12-17"]);
    expect([ofBureau?.committees[1]?.waiting, ofAgent?.committees[1]?.waiting]).toEqual([1, 0]);
    expect([ofBureau?.committees[1]?.last?.place, ofAgent?.committees[1]?.last?.place]).toEqual([expect.stringContaining("salle Orsène"), ""]);
  });

  it("read to nobody but their members: an élu reads the séances of the COSTRAT where they sit, not those of the comité de suivi", async () => {
    for (const as of [agent, elected]) expect((await as(`GET ${committeePaths.meeting(DECEMBER)}`)).code).toBe("members-only");
    expect((await seance(elected, `${committeeIdOf("costrat")}-2025-12-18`)).state).toBe("closed");
  });

  it("propose for 8 December the point that came up from the COPIL, then the storms and the rain, and answer 304 while nothing changes", async () => {
    const { agenda, left, arranged } = await seance(bureau);
    expect([arranged, left]).toEqual([false, 0]);
    expect(agenda[0]).toMatchObject({ title: "Plan de reprise d’activité", reasons: expect.arrayContaining(["escalated", "storm"]), trail: [{ way: "up" }], project: { code: "P58" } });
    expect(agenda[1]?.project).toMatchObject({ code: "P06", weather: { declared: "storm" } });
    expect(agenda.slice(2, 7).every(({ project }) => project?.weather.declared === "rain")).toBe(true);
    expect(agenda.find(({ project }) => project?.code === "P17")?.reasons).toEqual(["gap", "overdue", "silent"]);
    const etag = (await bureau(`GET ${committeePaths.meeting(DECEMBER)}`)).headers.get("etag") ?? "";
    expect((await bureau(`GET ${committeePaths.meeting(DECEMBER)}`, { headers: { "If-None-Match": etag } })).status).toBe(304);
  });

  it("say in words what is wrong, and what somebody else saved meanwhile", async () => {
    const { values, version, id } = await instance();
    const put = (wanted: object, seen: number) => bureau(`PUT ${committeePaths.committee(SUIVI)}`, withJson({ id, seen, values: { ...values, ...wanted } }));
    const refused = await put({ quorum: 60, name: "COPIL portefeuille" }, version);
    expect([refused.status, refused.code]).toEqual([422, "committee-refused"]);
    expect(problem.parse(refused.body).errors).toMatchObject([{ field: "name", sentence: expect.stringContaining("porte déjà ce nom") }, { field: "quorum", sentence: expect.stringMatching(/11 au plus/) }]);
    expect((await put({ place: "Salle Vallon" }, version)).status).toBe(200);
    const late = await put({ place: "Salle Orsène" }, version);
    expect([late.code, committeeView.parse(problem.parse(late.body).current).values.place]).toEqual(["version-conflict", "Salle Vallon"]);
  });

  it("say why a date moves, in the reader’s language, and plan the year", async () => {
    const { id, values, version } = await instance();
    const july = { ...values, rhythm: { every: "half-year", weekday: 3, weekOfMonth: 2, monthOfPeriod: 1 } };
    expect((await bureau(`PUT ${committeePaths.committee(SUIVI)}`, withJson({ id, seen: version, values: july }))).status).toBe(200);
    const year = async (query: string) => yearDates.parse((await bureau(`POST ${committeePaths.committeeYear(SUIVI)}${query}`, withJson({ year: 2027 }))).body).dates;
    expect(await year("?dry=1")).toEqual([{ day: "2027-01-13", meant: "2027-01-13", why: null, exists: false }, { day: "2027-07-15", meant: "2027-07-14", why: "jour férié (fête nationale)", exists: false }]);
    expect((await year("")).every(({ exists }) => exists)).toBe(true);
    expect((await instance()).meetings.filter(({ day }) => day > "2027").map(({ day }) => day)).toEqual(["2027-01-13", "2027-07-15"]);
  });

  it("keep a register that is searched without accents, and not sent again while nothing in it changed", async () => {
    const call = `GET ${committeePaths.decisions(ROADMAP_ID)}?q=perimetre&year=2025`;
    const { headers, body } = await bureau(call);
    const { decisions } = decisionRegister.parse(body);
    expect([decisions.length > 0, decisions.every(({ text, day }) => text.includes("périmètre") && day.startsWith("2025"))]).toEqual([true, true]);
    expect(await bureau(call, { headers: { "If-None-Match": headers.get("etag") ?? "" } })).toMatchObject({ status: 304, body: "" });
    const others = decisionRegister.parse((await agent(call)).body);
    expect([others.decisions, others.committees]).toEqual([[], []]);
  });
});

import { availabilityView } from "../contract/availability";
import { campaignPaths } from "../contract/campaign-paths";
import type { Person } from "../domain/people/person";
import { type Answer, openApi, withJson } from "../testing/doors/api";
import { type Doors, openDoors } from "../testing/doors/open-doors";

type Caller = (call: string, init?: RequestInit) => Promise<Answer>;

describe("somebody's hours and absences", () => {
  let doors: Doors;
  let agent: Person;
  let own: Caller;
  let bureau: Caller;
  let director: Caller;

  beforeAll(async () => {
    doors = await openDoors();
    agent = doors.person("courtois");
    [own, bureau, director] = await Promise.all([
      openApi(doors, agent),
      openApi(doors, doors.person("belkacem")),
      openApi(doors, doors.person("amblard")),
    ]);
  });
  afterAll(() => doors.close());

  const mine = async (as: Caller = own) => availabilityView.parse((await as(`GET ${campaignPaths.myAvailability()}`)).body);
  const put = async (change: object, as: Caller = own): Promise<Answer> =>
    as(`PUT ${campaignPaths.myAvailability()}`, withJson({ version: (await mine(as)).version, ...change }));
  const away = (from: string, until: string | null, as: Caller = own, path = campaignPaths.addMyAbsence()): Promise<Answer> =>
    as(`POST ${path}`, withJson({ from, until }));
  const faults = ({ status, body }: Answer): string[] => [
    String(status),
    ...((body as { errors?: { field: string; code: string }[] }).errors ?? []).map(({ field, code }) => `${field} ${code}`),
  ];

  it("are those of the authority until somebody says otherwise", async () =>
    expect(await mine()).toMatchObject({
      version: "",
      person: { id: agent.id, name: agent.name },
      timeZone: null,
      week: null,
      absences: [],
      mutedThisWeek: false,
      digest: null,
      readsDigest: false,
      effective: { timeZone: "Europe/Paris", holidayZone: "metropole", window: { from: "09:00", to: "17:00" } },
      today: "2026-11-16",
      currentWeek: "2026-W47",
    }));

  it("refuse an absence that is over, backwards, no day or over a year, each with its sentence", async () => {
    const refusals: [string, string | null, string][] = [
      ["2026-11-02", "2026-11-13", "until absence-past"],
      ["2026-12-24", "2026-12-23", "until absence-reversed"],
      ["2026-02-30", null, "from day-unknown"],
      ["24/12/2026", "2026-12-31", "from day-unknown"],
      ["2026-12-01", "2028-01-01", "from absence-too-long"],
    ];
    for (const [from, until, fault] of refusals) expect(faults(await away(from, until))).toEqual(["422", fault]);
    const { body } = await away("2026-12-24", "2026-12-23");
    expect(body).toMatchObject({
      field: "until",
      errors: [{ sentence: "Le dernier jour doit venir après le premier, ou être le même." }],
    });
    expect((await mine()).version).toBe("");
  });

  it("hold absences said by the person and by the bureau, even at once, and lose one by its days", async () => {
    const [first, second] = await Promise.all([
      away("2026-12-24", "2026-12-31"),
      away("2026-11-23", null, bureau, campaignPaths.addAbsence(agent.id)),
    ]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await mine()).absences).toEqual([
      { from: "2026-11-23", until: null, source: "bureau" },
      { from: "2026-12-24", until: "2026-12-31", source: "tab" },
    ]);
    await own(`POST ${campaignPaths.removeMyAbsence()}`, withJson({ from: "2026-11-23", until: null }));
    expect((await mine()).absences.map(({ from }) => from)).toEqual(["2026-12-24"]);
  });

  it("change only what is said, over what was seen", async () => {
    const week = { ...(await mine()).effective.week, 3: [] };
    expect((await put({ week, mutedThisWeek: true })).status).toBe(200);
    expect((await put({ timeZone: "Indian/Reunion", holidayZone: "la-reunion" })).status).toBe(200);
    const seen = await mine();
    expect(seen).toMatchObject({
      week,
      mutedThisWeek: true,
      timeZone: "Indian/Reunion",
      effective: { holidayZone: "la-reunion", week },
    });
    expect((await put({ week: null, mutedThisWeek: false, timeZone: null, holidayZone: null })).status).toBe(200);
    const late = await own(`PUT ${campaignPaths.myAvailability()}`, withJson({ version: seen.version, mutedThisWeek: true }));
    expect(late).toMatchObject({
      status: 409,
      code: "version-conflict",
      body: { current: { mutedThisWeek: false, week: null } },
    });
    expect((await own(`PUT ${campaignPaths.myAvailability()}`, withJson({ version: "*" }))).status).toBe(409);
  });

  it("refuse hours at which nothing could ever be sent, and a digest at night", async () => {
    const none = { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] };
    expect(faults(await put({ week: none }))).toEqual(["422", "week never-in-window"]);
    expect(faults(await put({ timeZone: "Mars/Base" }))).toEqual(["422", "timeZone zone-unknown"]);
    expect(faults(await put({ digest: { weekday: 7, time: "23:00" } }, director))).toEqual([
      "422",
      "digest.weekday weekday-unknown",
      "digest.time outside-window",
    ]);
  });

  it("let a director choose when to read the digest, or to read none", async () => {
    expect((await put({ digest: { weekday: 4, time: "16:30" } }, director)).status).toBe(200);
    expect(await mine(director)).toMatchObject({ readsDigest: true, effective: { digest: { weekday: 4, time: "16:30" } } });
    expect((await put({ digest: "off" }, director)).status).toBe(200);
    expect((await mine(director)).digest).toBe("off");
  });

  it("tell nobody else whether a person exists", async () => {
    const ask = async (id: string, as: Caller) => {
      const { status, code } = await as(`GET ${campaignPaths.availability(id)}`);
      return `${status} ${code}`;
    };
    for (const id of [agent.id, "nobody-there"]) expect(await ask(id, director)).toBe("403 own-availability");
    expect([await ask("nobody-there", bureau), await ask(agent.id, bureau)]).toEqual(["404 not-found", "200 "]);
    expect(doors.log.lines.filter(({ level }) => level === "error")).toEqual([]);
  });
});

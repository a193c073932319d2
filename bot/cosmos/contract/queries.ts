import { MESSAGE_STATES, type MessageState, plannedFields } from "../../domain/campaigns/ledger-fields";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { type JournalEntry, placeOf } from "../../domain/history/journal-place";
import { aDecision, aMeeting } from "../../domain/testing/committee-builders";
import { aPerson, aProject, anEvent, NOW } from "../../domain/testing/builders";
import type { Store } from "../../ports";
import { create, type GetStore, storedAction, storePlan } from "./store-under-test";

/** The reminder of a person who is named after its state. */
const aMessage = (state: MessageState, week = "2026-W47"): NoticeRecord => ({
  ...plannedFields("reminder", week, state, "2026-11-16T08:00:00.000Z"),
  kind: "reminder",
  state,
  subjects: [],
  about: "",
});

const ODD = [
  "d'Arc",
  'dit "le Grand"',
  "a\\b",
  "l’œuvre · naïve",
  "🌦️",
  "' OR '1'='1",
  "-- fin",
  "@tenantId",
  "%",
  "é",
  "e\u0301",
  "",
];

/** Reading by something else than an id. */
export function describeQueries(get: GetStore): void {
  describe("queries", () => {
    let store: Store;
    beforeEach(() => {
      const { stores, newTenant } = get();
      store = stores(newTenant());
    });

    it("find nothing in an empty store", async () => {
      expect(await store.portfolio("plan.1")).toEqual({ axes: [], projects: [] });
      expect(
        await Promise.all([store.plans(), store.people(), store.imports(), store.conversations(), store.directions()]),
      ).toEqual([[], [], [], [], []]);
      expect(await Promise.all([store.personByEmail("nobody@authority.example"), store.personByAadObjectId("nobody")])).toEqual([
        null,
        null,
      ]);
      expect(await store.actionsOfPerson([], "agent")).toEqual([]);
    });

    it("take values for what they are, whatever quotes and signs stand in them", async () => {
      await store.stage(ODD.map((email, n) => create("person", aPerson({ id: `p-${n}`, email, aadObjectId: `aad ${email}` }))));
      await store.stage(ODD.map((ownerId, n) => create("action", storedAction(`a${n}`, { ownerId }))));
      for (const [n, value] of ODD.entries()) {
        expect((await store.personByEmail(value))?.value.id).toBe(`p-${n}`);
        expect((await store.personByAadObjectId(`aad ${value}`))?.value.id).toBe(`p-${n}`);
        expect((await store.actionsOfPerson(["plan.1"], value)).map(({ id }) => id)).toEqual([`plan.a${n}`]);
      }
      for (const value of ["' OR true", "d''Arc", "a\\\\b", "É"]) expect(await store.personByEmail(value)).toBeNull();
      for (const edition of ["plan.1' OR true", "*", ""]) expect(await store.actionsOfEdition(edition)).toEqual([]);
    });

    it("find the actions of a project, of an axis without a project, and those a person owns or shares", async () => {
      await storePlan(store, [
        storedAction("second", { order: 2 }),
        storedAction("first", { order: 1, ownerId: "other", coOwnerIds: ["agent"] }),
        storedAction("elsewhere", { projectId: "plan.p2", ownerId: null }),
        storedAction("direct", { projectId: null, ownerId: "other" }),
        storedAction("older", { edition: "plan.0" }),
      ]);
      const names = (actions: { title: string }[]): string[] => actions.map(({ title }) => title);
      expect(names(await store.actionsOfProject("plan.1", "plan.p1"))).toEqual(["first", "second"]);
      expect(names(await store.actionsOfAxis("plan.1", "plan.x1"))).toEqual(["direct"]);
      expect(names(await store.actionsOfPerson(["plan.1"], "agent"))).toEqual(["first", "second"]);
      expect(names(await store.actionsOfPerson(["plan.0", "plan.1"], "agent")).toSorted()).toEqual(["first", "older", "second"]);
    });

    it("find the projects of either head", async () => {
      const heads = [
        ["p1", "agent", null],
        ["p2", null, "agent"],
        ["p3", "other", "other"],
      ] as const;
      const projects = heads.map(([name, itHeadId, businessHeadId]) =>
        aProject({ id: `plan.${name}`, itHeadId, businessHeadId }),
      );
      await store.stage(projects.map((project) => create("project", project)));
      expect((await store.projectsOfHead(["plan.1"], "agent")).map(({ id }) => id).toSorted()).toEqual(["plan.p1", "plan.p2"]);
    });

    it("follow an action that is handed over", async () => {
      await storePlan(store);
      const [found] = await store.load([{ type: "action", id: "plan.a1", edition: "plan.1" }]);
      await store.commit([
        { do: "replace", type: "action", record: storedAction("a1", { ownerId: "other" }), etag: found?.etag ?? "" },
      ]);
      expect(await store.actionsOfPerson(["plan.1"], "agent")).toEqual([]);
      expect(await store.actionsOfPerson(["plan.1"], "other")).toHaveLength(1);
    });

    it("give events newest first, of one subject or since an instant, of one plan", async () => {
      const at = (n: number): string => new Date(Date.parse("2026-11-16T08:00:00.000Z") + n * 1000).toISOString();
      const about = (n: number) => [
        { subject: "action" as const, id: n % 2 === 0 ? "plan.even" : "plan.odd", before: null, after: {} },
      ];
      // more than a page of them, not written in their order
      const numbers = Array.from({ length: 250 }, (_, n) => (n * 7) % 250);
      await store.stage(numbers.map((n) => create("event", anEvent({ id: `plan.e${n}`, at: at(n), changes: about(n) }))));
      await store.stage([create("event", anEvent({ id: "other.e1", planId: "other", at: at(999), changes: about(0) }))]);
      const even = await store.eventsAbout("plan", "plan.even");
      expect(even.map(({ id }) => id)).toEqual(Array.from({ length: 125 }, (_, n) => `plan.e${248 - 2 * n}`));
      expect((await store.eventsSince("plan", at(246))).map(({ id }) => id)).toEqual(["plan.e249", "plan.e248", "plan.e247"]);
      expect(await store.eventsSince("plan", "")).toHaveLength(250);
    });

    it("give the journal of a plan page by page: of a thousand entries, many of one instant, none is lost and none comes twice", async () => {
      // ten entries an instant, versions of one thing among them, not written in their order
      const at = (n: number): string => new Date(Date.parse(NOW) + Math.floor(n / 10) * 1000).toISOString();
      const numbers = Array.from({ length: 1000 }, (_, n) => (n * 7) % 1000);
      await store.stage(numbers.map((n) => create("event", anEvent({ id: `plan.a${Math.floor(n / 10)}.v${n % 10 === 9 ? 10 : n % 10}`, at: at(n) }))));
      await store.stage([
        create("event", anEvent({ id: "other.a1.v2", planId: "other", at: at(9999) })),
        create("event", anEvent({ id: "plan.import.0001", kind: "import", at: at(9999) })),
      ]);
      const found: JournalEntry[] = [];
      for (;;) {
        const last = found.at(-1);
        const page = await store.journal("plan", { before: last ? placeOf(last) : null }, 37);
        if (page.length === 0) break;
        found.push(...page);
      }
      const expected = Array.from({ length: 1000 }, (_, n) => 999 - n).map((n) => `plan.a${Math.floor(n / 10)}.v${n % 10 === 9 ? 10 : n % 10}`);
      expect(found.map(({ value }) => value.id)).toEqual(expected);
      const part = await store.journal("plan", { since: at(980), before: at(990) }, 50);
      expect(part.map(({ value }) => value.id)).toEqual(expected.slice(10, 20));
      expect(await store.journal("pla", {}, 50)).toEqual([]);
    });

    it("give of a journal what is about some things only, and there what an import did to them", async () => {
      const about = (...ids: string[]) => ids.map((id) => ({ subject: "action" as const, id, before: null, after: {} }));
      const at = (n: number): string => new Date(Date.parse(NOW) + n * 1000).toISOString();
      await store.stage(
        [
          anEvent({ id: "plan.a.v1", at: at(1), changes: about("plan.a") }),
          anEvent({ id: "i.0001", kind: "import", at: at(2), changes: about("plan.b", "plan.c") }),
          anEvent({ id: "plan.c.v1", at: at(3), changes: about("plan.c") }),
          anEvent({ id: "plan.e-1", at: at(4), changes: about("plan.b", "plan.a") }),
        ].map((event) => create("event", event)),
      );
      const found = async (ids: string[], most = 10) => (await store.journal("plan", { about: ids }, most)).map(({ value }) => value.id);
      expect(await found([])).toEqual([]);
      expect(await found(["plan.a"])).toEqual(["plan.e-1", "plan.a.v1"]);
      expect(await found(["plan.a", "plan.b"])).toEqual(["plan.e-1", "i.0001", "plan.a.v1"]);
      expect(await found(["plan.a", "plan.b"], 2)).toEqual(["plan.e-1", "i.0001"]);
    });

    it("find what undoes an event", async () => {
      await store.stage([anEvent({ id: "plan.e-1" }), anEvent({ id: "plan.e-2", kind: "undo", undoes: "plan.e-1" })].map((event) => create("event", event)));
      expect((await store.undoings(["plan.e-1", "plan.e-9"])).map(({ id }) => id)).toEqual(["plan.e-2"]);
      expect(await store.undoings([])).toEqual([]);
    });

    it("find the messages of a week, and those of them that are not finished", async () => {
      const [moved, ...others] = MESSAGE_STATES.map((state) => aMessage(state));
      await store.stage([moved, ...others, aMessage("planned", "2026-W48")].map((record) => create("notice", record as NoticeRecord)));
      const states = async (): Promise<string[]> => (await store.unfinishedMessagesOfWeek("2026-W47")).map(({ value }) => value.state).toSorted();
      expect(await store.messagesOfWeek("2026-W47")).toHaveLength(MESSAGE_STATES.length);
      expect(await states()).toEqual(["deferred", "planned", "sending"]);
      const [stored] = await store.load([{ type: "notice", id: moved?.id ?? "" }]);
      const sent: NoticeRecord = { ...(stored?.value as NoticeRecord), state: "sent" };
      expect(await store.commit([{ do: "replace", type: "notice", record: sent, etag: stored?.etag ?? "" }])).toMatchObject({ ok: true });
      expect(await states()).toEqual(["deferred", "sending"]);
      expect((await store.unfinishedMessagesOfWeek("2026-W48")).map(({ value }) => value)).toEqual([aMessage("planned", "2026-W48")]);
    });

    it("give of events of one instant the later version first", async () => {
      const ids = Array.from({ length: 12 }, (_, n) => `plan.a1.v${n + 2}`);
      await store.stage(ids.toReversed().map((id) => create("event", anEvent({ id }))));
      expect((await store.eventsAbout("plan", "action")).map(({ id }) => id)).toEqual(ids.toReversed());
    });

    it("give axes and projects in their order", async () => {
      await store.stage([3, 1, 2, 0].map((order) => create("project", aProject({ id: `plan.p${order}`, order }))));
      expect((await store.portfolio("plan.1")).projects.map(({ order }) => order)).toEqual([0, 1, 2, 3]);
    });

    it("give the séances of a plan or of one instance in the order of their days, and the decisions of a plan or of one séance", async () => {
      const meeting = (id: string, committeeId: string, day: string, planId = "plan") => aMeeting({ id, committeeId, day, planId });
      const decision = (id: string, meetingId: string, number: string) => aDecision({ id, meetingId, number, ownerId: "agent" });
      await store.commit([
        ...[meeting("plan.a-2", "plan.a", "2026-12-08"), meeting("plan.a-1", "plan.a", "2026-09-08"), meeting("plan.b-1", "plan.b", "2026-10-01"), meeting("other.a-1", "plan.a", "2026-10-01", "other")].map((record) => create("meeting", record)),
        ...[decision("plan.d-1", "plan.a-1", "D-2026-001"), decision("plan.d-2", "plan.a-2", "D-2026-002"), decision("plan.d-3", "plan.a-1", "D-2026-010")].map((record) => create("decision", record)),
      ]);
      const ids = (list: readonly { value: { id: string } }[]): string[] => list.map(({ value }) => value.id);
      expect(ids(await store.meetings("plan"))).toEqual(["plan.a-1", "plan.b-1", "plan.a-2"]);
      expect(ids(await store.meetings("plan", "plan.a"))).toEqual(["plan.a-1", "plan.a-2"]);
      expect(ids(await store.decisions("plan"))).toEqual(["plan.d-3", "plan.d-2", "plan.d-1"]);
      expect((await store.decisions("plan", "plan.a-1")).map(({ value }) => value)).toEqual([decision("plan.d-3", "plan.a-1", "D-2026-010"), decision("plan.d-1", "plan.a-1", "D-2026-001")]);
      expect(await store.decisions("plan", "plan.none")).toEqual([]);
    });
  });
}

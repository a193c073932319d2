import { noAvailability } from "../../domain/campaigns/availability";
import { newCampaign } from "../../domain/campaigns/campaign-record";
import { plannedFields } from "../../domain/campaigns/ledger-fields";
import type { ChannelRecord, PostRecord } from "../../domain/posts/post-record";
import { aCommittee, aDecision, aMeeting } from "../../domain/testing/committee-builders";
import { aDirection, aPerson, aPlan, aProject, anAction, anApplication, anAxis, anEvent } from "../../domain/testing/builders";
import type { ImportRecord } from "../../domain/import/import-record";
import { newPrompt } from "../../domain/prompts/plan-weekly-prompts";
import type { Conversation, Store, Write } from "../../ports";
import { create, type GetStore } from "./store-under-test";

const WEEK = "2026-W47";
const AT = "2026-11-16T08:00:00.000Z";
const ACTION = { type: "action", id: "plan.a1", edition: "plan.1" } as const;

/** Two authorities with the same ids: neither reads, counts, changes or deletes anything of the other. */
export function describeIsolation(get: GetStore): void {
  describe("two authorities with the same ids", () => {
    let left: Store;
    let right: Store;
    beforeEach(async () => {
      const { stores, newTenant } = get();
      [left, right] = [stores(newTenant()), stores(newTenant())];
      await left.stage(everything("left"));
      await right.stage(everything("right"));
    });

    it.each(Object.keys(READS) as (keyof typeof READS)[])("each read only their own through %s", async (method) => {
      for (const [store, mark, stranger] of [
        [left, "left", "right"],
        [right, "right", "left"],
      ] as const) {
        const answer = JSON.stringify(await READS[method](store));
        expect(answer).toContain(`mark ${mark}`);
        expect(answer).not.toContain(`mark ${stranger}`);
      }
    });

    it("change nothing of the other, whatever they commit, stage or discard", async () => {
      const snapshot = async (store: Store) => JSON.stringify(await Promise.all(Object.values(READS).map((read) => read(store))));
      const before = await snapshot(right);
      const [found] = await left.load([ACTION]);
      const writes: Write[] = [
        { do: "count-change", planId: "plan", edition: "plan.1" },
        { do: "roll-up", type: "project", id: "plan.p1", edition: "plan.1", steps: [{ path: ["total"], by: 1 }] },
        { do: "replace", type: "action", record: anAction({ id: "plan.a1", title: "changed" }), etag: found?.etag ?? "" },
      ];
      expect(await left.commit(writes)).toMatchObject({ ok: true });
      await left.stage(everything("again"));
      await left.discard("plan.1");
      expect(await left.actionsOfEdition("plan.1")).toEqual([]);
      expect(await snapshot(right)).toBe(before);
    });

    it("cannot write with an etag the other read", async () => {
      const [theirs] = await right.load([ACTION]);
      const write = { do: "replace", type: "action", record: anAction({ id: "plan.a1" }), etag: theirs?.etag ?? "" } as const;
      expect(await left.commit([write])).toEqual({ ok: false, reason: "changed" });
    });
  });
}

/** Every way to read: a new method of the store does not compile until it stands here. */
const READS = {
  load: (store) => store.load([ACTION, { type: "person", id: "agent" }]),
  plans: (store) => store.plans(),
  portfolio: (store) => store.portfolio("plan.1"),
  actionsOfEdition: (store) => store.actionsOfEdition("plan.1"),
  actionsOfProject: (store) => store.actionsOfProject("plan.1", "plan.p1"),
  actionsOfAxis: (store) => store.actionsOfAxis("plan.1", "plan.x1"),
  actionsOfPerson: (store) => store.actionsOfPerson(["plan.1"], "agent"),
  projectsOfHead: (store) => store.projectsOfHead(["plan.1"], "agent"),
  people: (store) => store.people(),
  personByAadObjectId: (store) => store.personByAadObjectId("aad-1"),
  personByEmail: (store) => store.personByEmail("agent@authority.example"),
  directions: (store) => store.directions(),
  applications: (store) => store.applications(),
  conversations: (store) => store.conversations(),
  promptsOfWeek: (store) => store.promptsOfWeek(WEEK),
  messagesOfWeek: (store) => store.messagesOfWeek(WEEK),
  unfinishedMessagesOfWeek: (store) => store.unfinishedMessagesOfWeek(WEEK),
  campaigns: (store) => store.campaigns(),
  availabilities: (store) => store.availabilities(),
  channels: (store) => store.channels(),
  posts: (store) => store.posts(),
  eventsAbout: (store) => store.eventsAbout("plan", "action"),
  eventsSince: (store) => store.eventsSince("plan", ""),
  journal: (store) => store.journal("plan", {}, 10),
  undoings: (store) => store.undoings(["e-0"]),
  imports: (store) => store.imports(),
  committees: (store) => store.committees("plan"),
  meetings: (store) => store.meetings("plan", "plan.suivi"),
  decisions: (store) => store.decisions("plan"),
  openDecisions: (store) => store.openDecisions("agent"),
} satisfies Record<Exclude<keyof Store, "commit" | "stage" | "discard">, (store: Store) => Promise<unknown>>;

/** One record of each type, marked. */
function everything(name: string) {
  const mark = `mark ${name}`;
  const conversation: Conversation = {
    personId: "agent",
    aadObjectId: "aad-1",
    serviceUrl: mark,
    conversationId: "c",
    botId: "28:b",
    state: "reachable",
    at: "2026-11-16T08:00:00.000Z",
  };
  const journal: ImportRecord = {
    id: "i-1",
    planId: "plan",
    planName: mark,
    fileName: "plan.xlsx",
    format: "jalon-workbook",
    edition: "plan.1",
    previousEdition: null,
    planVersion: 1,
    by: "agent",
    byName: "Agent",
    beganAt: "2026-11-16T08:00:00.000Z",
    appliedAt: null,
    undoneAt: null,
    created: 1,
    changed: 0,
    unchanged: 0,
  };
  const campaign = newCampaign({ kind: "weekly", week: WEEK }, "running", { by: mark });
  const channel: ChannelRecord = {
    id: "19:c@thread.tacv2",
    teamId: "19:t@thread.tacv2",
    groupId: "g",
    teamName: mark,
    name: "Général",
    kind: "standard",
    serviceUrl: "https://connector.example/",
    botId: "28:b",
    state: "reachable",
    at: AT,
  };
  const post: PostRecord = {
    id: "post-1",
    channelId: channel.id,
    follows: null,
    language: "fr",
    state: "sent",
    reason: mark,
    conversationId: null,
    activityId: null,
    versions: [],
    changingSince: null,
    withdrawal: null,
  };
  return [
    create("plan", aPlan({ name: mark })),
    create("axis", anAxis({ id: "plan.x1", name: mark })),
    create("project", aProject({ id: "plan.p1", axisId: "plan.x1", name: mark, itHeadId: "agent" })),
    create("action", anAction({ id: "plan.a1", axisId: "plan.x1", projectId: "plan.p1", title: mark })),
    create("action", anAction({ id: "plan.a2", axisId: "plan.x1", projectId: null, title: mark })),
    create("person", aPerson({ name: mark, aadObjectId: "aad-1" })),
    create("direction", aDirection({ id: "d-1", name: mark })),
    create("application", anApplication({ name: mark })),
    create("event", anEvent({ undoes: "e-0", byName: mark })),
    create("prompt", { ...newPrompt(WEEK, "agent", "2026-11-16T08:00:00.000Z", { actions: [], projects: [] }), activityId: mark }),
    create("notice", { ...plannedFields("digest", WEEK, "agent", AT), kind: "digest", subjects: [], about: mark }),
    create("campaign", campaign),
    create("availability", { ...noAvailability("agent"), timeZone: mark }),
    create("channel", channel),
    create("post", post),
    create("conversation", conversation),
    create("import", journal),
    create("committee", aCommittee({ name: mark })),
    create("meeting", aMeeting({ committeeName: mark })),
    create("decision", aDecision({ text: mark, ownerId: "agent" })),
  ];
}

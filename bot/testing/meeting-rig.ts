import type { AdaptiveCard } from "../cards/adaptive-card";
import { linesOf } from "../cards/testing/card-walker";
import type { Committee } from "../domain/committee/committee";
import type { Decision } from "../domain/committee/decision";
import type { Meeting } from "../domain/committee/meeting";
import { aPerson, aPlan } from "../domain/testing/builders";
import { aCommittee, aDecision, aMeeting } from "../domain/testing/committee-builders";
import type { Records, SendQueue, Store } from "../ports";
import { createInProcessQueue } from "../queue/in-process-queue";
import { createManualTimer } from "./manual-timer";
import { openLoadedAuthority, type TestAuthority } from "./open-test-authority";
import { passingTime } from "./passing-time";
import { createRecordingMessenger, type RecordingMessenger } from "./recording-messenger";
import { aSender } from "./sending-world";
import { queueAgain } from "../usecases/campaigns/queue-messages";
import { composeMessage } from "../usecases/messages/compose-message";
import { aChannel, createRecordingChannels, type RecordingChannels } from "../usecases/posts/testing/recording-channels";
import { sendSlice } from "../usecases/sending/send-slice";

/** People of the instances of tests: `chair` presides, `ben` and `cleo` are members, `guest` listens, `out` is none of them. */
export const PEOPLE = {
  bureau: aPerson({ id: "bureau", name: "Camille Orsène", roles: ["bureau"] }),
  chair: aPerson({ id: "chair", name: "Dominique Valsène", title: "directrice générale" }),
  ben: aPerson({ id: "ben", name: "Ben Ardoise", title: "directeur du numérique" }),
  cleo: aPerson({ id: "cleo", name: "Cléo Marne" }),
  guest: aPerson({ id: "guest", name: "Gaëlle Hôte" }),
  out: aPerson({ id: "out", name: "Odile Ailleurs" }),
} as const;

export const MEETING = "plan.suivi-2026-11-24";
const MEMBERS: Committee["members"] = [
  { personId: "chair", part: "chair" },
  { personId: "ben", part: "member" },
  { personId: "cleo", part: "member" },
  { personId: "guest", part: "guest" },
];

/** A séance of next Tuesday, and all that tells its members of it. */
export interface MeetingRig {
  world: TestAuthority;
  means: { sender: RecordingChannels; queue: SendQueue; messenger: RecordingMessenger };
  /** Sends what the queue holds and is due. */
  deliver(): Promise<void>;
  /** Time and the clock go by together. */
  pass(seconds: number): Promise<void>;
  meeting(): Promise<Meeting>;
  change(values: Partial<Meeting>): Promise<void>;
  decide(values: Partial<Decision>): Promise<void>;
  /** One more member of the instance. */
  join(member: Committee["members"][number]): Promise<void>;
  /** What each person was sent since the last time, as lines. */
  told(): Record<string, string[][]>;
  close(): Promise<void>;
}

export async function openMeetingRig(given: { meeting?: Partial<Meeting>; committee?: Partial<Committee>; channel?: Parameters<typeof aChannel>[0] | null } = {}): Promise<MeetingRig> {
  const world = await openLoadedAuthority({ plans: [aPlan()], people: Object.values(PEOPLE) });
  const { store } = world.authority;
  const channel = given.channel === null ? null : aChannel(given.channel);
  const meeting = aMeeting({ id: MEETING, day: "2026-11-24", ...given.meeting });
  await store.stage([
    { do: "create", type: "committee", record: aCommittee({ members: MEMBERS, channelId: channel?.id ?? null, ...given.committee }) },
    { do: "create", type: "meeting", record: meeting },
    ...(channel ? [{ do: "create" as const, type: "channel" as const, record: channel }] : []),
  ]);
  const timer = createManualTimer();
  const queue = createInProcessQueue(timer);
  const messenger = createRecordingMessenger();
  const sender = { ...aSender(world.beside(), passingTime(100).timer, "process-1", { messenger }), compose: composeMessage };
  return {
    world,
    means: { sender: createRecordingChannels(), queue, messenger },
    async deliver() {
      for (const one of await queue.take(1000, 300)) {
        const { again } = await sendSlice(sender, one.slice);
        await queueAgain(queue, one.slice.tenantId, again);
        await one.done();
      }
    },
    async pass(seconds) {
      world.clock.advance(seconds);
      await timer.pass(seconds * 1000);
    },
    meeting: async () => (await loaded(store, "meeting", MEETING)).value,
    async change(values) {
      const { value, etag } = await loaded(store, "meeting", MEETING);
      await store.commit([{ do: "replace", type: "meeting", record: { ...value, ...values }, etag }]);
    },
    async join(member) {
      const { value, etag } = await loaded(store, "committee", "plan.suivi");
      await store.commit([{ do: "replace", type: "committee", record: { ...value, members: [...value.members, member] }, etag }]);
    },
    decide: (values) => store.stage([{ do: "create", type: "decision", record: aDecision({ meetingId: MEETING, ...values }) }]),
    told() {
      const said: Record<string, string[][]> = {};
      for (const { to, card } of messenger.sent.splice(0)) (said[to] ??= []).push(linesOf(card as AdaptiveCard));
      return said;
    },
    async close() {
      await sender.pacer.leave();
      world.close();
    },
  };
}

async function loaded<T extends keyof Records>(store: Store, type: T, id: string) {
  const [found] = await store.load<T>([{ type, id } as { type: T; id: string }]);
  if (!found) throw new Error(`${type} ${id} is gone`);
  return found;
}

import type { AccessReason } from "../../domain/access/access";
import type { AgendaPoint } from "../../domain/committee/agenda-point";
import { canRunMeeting } from "../../domain/committee/committee-access";
import type { Committee } from "../../domain/committee/committee";
import { committeeEvent } from "../../domain/committee/committee-event";
import { sendableFrom } from "../../domain/committee/committee-tree";
import { meetingChange } from "../../domain/committee/meeting-change";
import type { MeetingStep } from "../../domain/committee/meeting-step";
import { takeSteps, type StepsTaken } from "../../domain/committee/meeting-steps";
import type { Person } from "../../domain/people/person";
import { localIdOf } from "../../domain/roadmap/ids";
import type { Stored, Write } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import { type Authority, momentOf } from "../authority";
import { findMeeting, type MeetingPlace } from "../packs/find-meeting";
import { proposedAgenda } from "./propose-agenda";

export interface StepsInput {
  person: Person;
  meetingId: string;
  steps: readonly MeetingStep[];
  /** One a step, where whoever sends them counts each once. */
  keys: readonly string[];
}

export type StepsOutcome = { ok: true; version: number; refused: StepsTaken["refused"] } | { ok: false; reason: AccessReason | "not-found" };

/**
 * Takes steps in or around a séance. Whoever writes at the same time is read again, not overwritten; what goes to another
 * instance arrives there in the same transaction.
 */
export const takeMeetingSteps = (authority: Authority, input: StepsInput): Promise<StepsOutcome> =>
  attempt(async (): Promise<Attempt<StepsOutcome>> => {
    const place = await findMeeting(authority, input.meetingId);
    if (!place) return { outcome: { ok: false, reason: "not-found" } };
    const permission = canRunMeeting(input.person, place.committee);
    if (!permission.allowed) return { outcome: { ok: false, reason: permission.reason } };
    const [around, proposed] = await Promise.all([instancesAround(authority, place, input.steps), proposedFor(authority, place)]);
    const { plan, meeting } = place;
    const own = around.get(place.committee.id);
    if (!own) return { outcome: { ok: false, reason: "not-found" } };
    const { now, today } = momentOf(authority, plan.timeZone);
    const others = new Map([...around].flatMap(([id, { value }]) => (id === own.value.id ? [] : [[id, value] as const])));
    const before = { meeting: meeting.value, committee: own.value, around: others };
    const { scene, refused } = takeSteps(before, input.steps, input.keys, { by: input.person, now, today, proposed });
    const outcome: StepsOutcome = { ok: true, version: scene.meeting.version, refused };
    if (scene.meeting === meeting.value) return { outcome };
    const change = meetingChange(meeting.value, scene.meeting);
    const moved = [scene.committee, ...scene.around.values()].flatMap((one): Write[] => {
      const stored = around.get(one.id);
      return stored && stored.value !== one ? [{ do: "replace", type: "committee", record: one, etag: stored.etag }] : [];
    });
    const event = change && committeeEvent(plan, { requestId: `${localIdOf(meeting.value.id)}.v${scene.meeting.version}`, at: now, by: input.person, changes: [{ subject: "meeting", id: meeting.value.id, ...change }] });
    const commit = await authority.store.commit([
      { do: "replace", type: "meeting", record: scene.meeting, etag: meeting.etag },
      ...moved,
      ...(event ? [{ do: "create", type: "event", record: event } as const] : []),
    ]);
    return commit.ok ? { outcome } : { commit };
  });

/** The instance of the séance, and those a point may go to where one is sent. */
async function instancesAround({ store }: Authority, { plan, committee }: MeetingPlace, steps: readonly MeetingStep[]): Promise<Map<string, Stored<Committee>>> {
  if (steps.some((step) => step.do === "send")) {
    const all = await store.committees(plan.id);
    const named = new Set([committee.id, ...sendableFrom(committee, all.map(({ value }) => value)).map((one) => one.committee.id)]);
    return new Map(all.filter(({ value }) => named.has(value.id)).map((one) => [one.value.id, one]));
  }
  const [own] = await store.load([{ type: "committee", id: committee.id }]);
  return new Map(own ? [[own.value.id, own]] : []);
}

const proposedFor = async (authority: Authority, place: MeetingPlace): Promise<AgendaPoint[]> => (place.meeting.value.arranged ? [] : (await proposedAgenda(authority, place)).agenda);

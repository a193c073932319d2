import { canReadMeeting, canRunMeeting, canTendCommittees } from "../../domain/committee/committee-access";
import type { Committee } from "../../domain/committee/committee";
import { valuesOfCommittee } from "../../domain/committee/committee-values";
import type { Person } from "../../domain/people/person";
import type { Plan } from "../../domain/roadmap/plan";
import { type Authority, momentOf } from "../authority";
import { findCommittee } from "./find-committee";
import { meetingLine } from "./meeting-lines";
import { channelNameOf } from "./writable-channels";

/** An instance with its séances, as one person is shown it; null when there is none. */
export async function readCommittee(authority: Authority, reader: Person, committeeId: string) {
  const found = await findCommittee(authority, committeeId);
  return found ? presentCommittee(authority, reader, found.committee.value, found.plan) : null;
}

export type PresentedCommittee = Awaited<ReturnType<typeof presentCommittee>>;

/** The same of one that is at hand. */
export async function presentCommittee(authority: Authority, reader: Person, committee: Committee, plan: Pick<Plan, "timeZone">) {
  const { store, directory } = authority;
  const { id, planId, version, channelId, parentId } = committee;
  const [meetings, decisions, [channel], [parent], people] = await Promise.all([
    store.meetings(planId, id),
    store.decisions(planId),
    store.load(channelId === null ? [] : [{ type: "channel", id: channelId }]),
    store.load(parentId === null ? [] : [{ type: "committee", id: parentId }]),
    directory.people(),
  ]);
  const canRead = canReadMeeting(reader, committee);
  const waiting = canRead.allowed ? committee.waiting : [];
  const named = new Set([...committee.members.map(({ personId }) => personId), ...waiting.map(({ presenterId }) => presenterId)]);
  return {
    id,
    planId,
    version,
    today: momentOf(authority, plan.timeZone).today,
    values: valuesOfCommittee(committee),
    waiting,
    channelName: channel ? channelNameOf(channel.value) : "",
    parentName: parent?.value.name ?? "",
    people: people.filter((person) => named.has(person.id)).map((person) => ({ id: person.id, name: person.name, title: person.title })),
    meetings: meetings.map(({ value }) => meetingLine(value, committee, decisions.map((one) => one.value), reader)),
    canTend: canTendCommittees(reader),
    canRun: canRunMeeting(reader, committee),
    canRead,
  };
}

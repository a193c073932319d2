import type { Day, Instant } from "../../domain/calendar/day";
import type { AgendaPoint } from "../../domain/committee/agenda-point";
import { canRunMeeting, canTendCommittees } from "../../domain/committee/committee-access";
import type { Committee, MemberPart } from "../../domain/committee/committee";
import { sendableFrom } from "../../domain/committee/committee-tree";
import { isSummarySent, type Meeting } from "../../domain/committee/meeting";
import type { PackMark } from "../../domain/committee/pack";
import { presentPoint } from "../../domain/committee/present-point";
import { quorumOf } from "../../domain/committee/quorum";
import type { Person } from "../../domain/people/person";
import type { PostRecord } from "../../domain/posts/post-record";
import type { Project } from "../../domain/roadmap/project";
import type { Ref } from "../../ports";
import type { Authority } from "../authority";
import type { showDecisions } from "../decisions/read-decisions";
import type { MeetingPlace } from "../packs/find-meeting";
import { channelNameOf } from "./writable-channels";

/** A séance with everything around it, as it was read. */
interface MeetingFacts {
  place: MeetingPlace;
  reader: Person;
  now: Instant;
  today: Day;
  agenda: readonly AgendaPoint[];
  /** Null where the agenda is arranged. */
  left: number | null;
  decisions: Awaited<ReturnType<typeof showDecisions>>;
  pack: PackMark | null;
  post: PostRecord | null;
}

/** A séance as a member is shown it. */
export async function presentMeeting(authority: Authority, facts: MeetingFacts) {
  const { place, reader, now, today, agenda, left, decisions, pack, post } = facts;
  const { plan, committee, meeting: { value: meeting } } = place;
  const { store, directory } = authority;
  const [projects, names, people, committees, [channel]] = await Promise.all([
    projectsOf(authority, plan.edition, agenda),
    directory.names(),
    directory.people(),
    store.committees(plan.id),
    store.load(committee.channelId === null ? [] : [{ type: "channel", id: committee.channelId }]),
  ]);
  const isMember = committee.members.some(({ personId }) => personId === reader.id);
  const { id, version, day, startTime, minutes, state, arranged, notes, pointSince, calledAt, openedAt, closedAt } = meeting;
  return {
    id,
    version,
    now,
    today,
    day,
    startTime,
    minutes,
    place: meeting.place,
    state,
    arranged,
    notes,
    pointSince,
    calledAt,
    openedAt,
    closedAt,
    plan: { id: plan.id, name: plan.name, timeZone: plan.timeZone },
    committee: {
      id: committee.id,
      name: state === "closed" ? meeting.committeeName : committee.name,
      level: committee.level,
      parentId: committee.parentId,
      remit: committee.remit,
      channelName: channel ? channelNameOf(channel.value) : "",
    },
    sendable: sendableFrom(committee, committees.map(({ value }) => value)).map(({ committee: { id: to, name }, way }) => ({ id: to, name, way })),
    agenda: agenda.map((point) => presentPoint(point, projects.get(point.projectId ?? ""), plan, today, names)),
    ...(left === null ? {} : { left }),
    attendance: attendanceOf(meeting, committee, people),
    quorum: quorumOf(committee, meeting.attendance),
    decisions,
    pack: pack && { id: pack.id, cutOff: pack.cutOff, frozenAt: pack.frozenAt, byName: pack.byName, hash: pack.hash },
    summary: summaryOf(meeting, committee, post),
    acknowledged: isMember ? meeting.acknowledged.some(({ personId }) => personId === reader.id) : null,
    canRun: canRunMeeting(reader, committee),
    canTend: canTendCommittees(reader),
  };
}

async function projectsOf({ store }: Authority, edition: string, agenda: readonly AgendaPoint[]): Promise<Map<string, Project>> {
  const ids = new Set(agenda.flatMap(({ projectId }) => projectId ?? []));
  const found = await store.load([...ids].map((id): Ref<"project"> => ({ type: "project", id, edition })));
  return new Map(found.flatMap((one) => (one ? [[one.value.id, one.value] as const] : [])));
}

/** Who sits in the instance, and who was noted in the séance and has left it since. */
function attendanceOf(meeting: Meeting, { members }: Committee, people: readonly Person[]) {
  const known = new Map(people.map((person) => [person.id, person]));
  const noted = new Map(meeting.attendance.map(({ personId, presence }) => [personId, presence]));
  const gone = meeting.attendance.filter(({ personId }) => !members.some((one) => one.personId === personId)).map(({ personId }): { personId: string; part: MemberPart } => ({ personId, part: "guest" }));
  return [...members, ...gone].map(({ personId, part }) => {
    const person = known.get(personId);
    return { person: { id: personId, name: person?.name ?? "", title: person?.title ?? "" }, part, presence: noted.get(personId) ?? null };
  });
}

/** Where its summary stands, in the channel or with the members one by one; null until it has left. */
function summaryOf(meeting: Meeting, { members }: Committee, post: PostRecord | null) {
  if (!isSummarySent(meeting)) return null;
  const versions = post?.versions ?? meeting.sentSummary ?? [];
  const noted = new Set(meeting.acknowledged.map(({ personId }) => personId));
  return {
    state: post?.state ?? "sent",
    at: versions[0]?.at ?? meeting.closedAt ?? "",
    corrected: versions.length > 1,
    acknowledged: members.filter(({ personId }) => noted.has(personId)).length,
    members: members.length,
  };
}

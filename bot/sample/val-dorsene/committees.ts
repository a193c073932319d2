import type { WaitingPoint } from "../../domain/committee/agenda-point";
import type { Committee } from "../../domain/committee/committee";
import type { Meeting } from "../../domain/committee/meeting";
import type { Person } from "../../domain/people/person";
import type { Project } from "../../domain/roadmap/project";
import { personId, required } from "../plan-definition";
import { typographic } from "../typographic";
import { committeeRows } from "./committee-rows";
import { ROADMAP_ID } from "./definitions";
import { meetingRows } from "./meeting-rows";
import { type Around, heldMeeting, trailOf } from "./held-meetings";

/** The id of an instance of the sample, by its key. */
export const committeeIdOf = (key: string): string => `${ROADMAP_ID}.${key}`;

/** The instances of the roadmap and their séances: who sat there, what was on the agenda, what went from one to another. */
export function committees(people: readonly Person[], projects: readonly Project[]): { committees: Committee[]; meetings: Meeting[] } {
  const own = projects.filter(({ planId }) => planId === ROADMAP_ID);
  const projectOf = (code: string): Project => required(own.find((one) => one.code === code), `project ${code}`);
  const instances = committeeRows.map((row): Committee => ({
    id: committeeIdOf(row.key),
    planId: ROADMAP_ID,
    name: typographic(row.name),
    level: row.level,
    parentId: row.above === null ? null : committeeIdOf(row.above),
    members: row.members.map(([key, part]) => ({ personId: personId(key), part })),
    quorum: row.quorum,
    rhythm: row.rhythm,
    startTime: row.startTime,
    minutes: row.minutes,
    place: typographic(row.place),
    remit: [...row.remit],
    projectIds: row.projects.map((code) => projectOf(code).id),
    channelId: null,
    waiting: [],
    closed: false,
    version: 1,
  }));
  const around: Around = {
    committeeOf: (key) => required(instances.find(({ id }) => id === committeeIdOf(key)), `instance ${key}`),
    person: (id) => required(people.find((one) => one.id === id), id),
    project: (code) => own.find((one) => one.code === code) ?? null,
  };
  const meetings = meetingRows.map((row) => heldMeeting(row, around));
  return { committees: instances.map((one) => ({ ...one, waiting: waitingFor(one, meetings) })), meetings };
}

/** What was sent to an instance, or put off by it, and that no séance has taken up since. */
function waitingFor({ id }: Committee, meetings: readonly Meeting[]): WaitingPoint[] {
  const left = meetings.flatMap(({ agenda, day }) => agenda.flatMap((point) => ((point.state === "sent" || point.state === "postponed") && trailOf(point)?.to.committeeId === id ? [{ point, day }] : [])));
  const isTaken = (projectId: string | null, since: string): boolean =>
    meetings.some(({ committeeId, day, agenda }) => committeeId === id && day > since && agenda.some((one) => one.projectId === projectId && one.trail.length > 0));
  return left
    .filter(({ point, day }) => !isTaken(point.projectId, day))
    .map(({ point: { id: pointId, kind, title, projectId, presenterId, minutes, trail } }) => ({ id: pointId, kind, title, projectId, presenterId, minutes, trail }));
}

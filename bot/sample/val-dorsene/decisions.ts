import { addDays, type Day } from "../../domain/calendar/day";
import { weekOf } from "../../domain/calendar/iso-week";
import { type Committee, votersOf } from "../../domain/committee/committee";
import type { Decision, DecisionFollowUp, FollowState, Taken } from "../../domain/committee/decision";
import { decisionNumber } from "../../domain/committee/decision-number";
import type { Meeting } from "../../domain/committee/meeting";
import { headsOf, type Project } from "../../domain/roadmap/project";
import { chance, chanceBetween } from "../fixed-chance";
import { required } from "../plan-definition";
import type { Sample } from "../sample";
import { typographic } from "../typographic";
import { type DecisionSentence, generalSentences, knownSentences, projectSentences } from "./decision-sentences";
import { pendingEffect } from "./pending-effects";

const IN_ALL = 95;
/** So many of the last séances end on a decision whose effect waits to be applied. */
const WITH_EFFECT = 3;

type Told = Pick<Sample, "projects" | "people" | "directions"> & { committees: readonly Committee[]; meetings: readonly Meeting[] };

/** What the séances that are over decided, as it stands on a day: most of it done, some open, a little overdue. */
export function decisions(given: Told, today: Day): Decision[] {
  const told = { ...given, projects: given.projects.filter(({ planId }) => given.committees.some((one) => one.planId === planId)) };
  const over = told.meetings.filter(({ state, agenda }) => state === "closed" && agenda.length > 0).toSorted((a, b) => a.day.localeCompare(b.day));
  const ranks = new Map<string, number>();
  const made: Decision[] = [];
  for (const [at, meeting] of over.entries()) {
    const committee = required(told.committees.find(({ id }) => id === meeting.committeeId), meeting.committeeId);
    const count = Math.floor(IN_ALL / over.length) + (at < IN_ALL % over.length ? 1 : 0);
    for (let place = 0; place < count; place += 1) {
      const year = meeting.day.slice(0, 4);
      const rank = (ranks.get(year) ?? 0) + 1;
      ranks.set(year, rank);
      const isLast = place === count - 1;
      const one = decide({ told, committee, meeting, place, rank, index: made.length, today });
      made.push(isLast && at >= over.length - WITH_EFFECT ? pendingEffect(one, committee, told.projects, over.length - 1 - at) : one);
    }
  }
  return made;
}

interface Deciding {
  told: Told;
  committee: Committee;
  meeting: Meeting;
  /** Which decision of the séance it is, and which of all. */
  place: number;
  index: number;
  rank: number;
  today: Day;
}

function decide({ told, committee, meeting, place, index, rank, today }: Deciding): Decision {
  const point = required(meeting.agenda[place % meeting.agenda.length], meeting.id);
  const project = told.projects.find(({ id }) => id === point.projectId) ?? null;
  const sentences: readonly DecisionSentence[] = project === null ? generalSentences : projectSentences;
  const known = place < meeting.agenda.length ? knownSentences[`${meeting.day} ${project?.code ?? ""}`] : undefined;
  const [text, days, how = "consensus"] = known ?? required(sentences[index % sentences.length], "sentence");
  const id = `${meeting.planId}.d-${meeting.day}-${rank}`;
  const dueDay = days === null ? null : addDays(meeting.day, days);
  const ownerId = dueDay === null ? null : ownerOf(project, told, committee);
  const person = told.people.find((one) => one.id === ownerId);
  const recordedAt = `${meeting.day}T14:${String(10 + place * 9)}:00.000Z`;
  const followed = followUps({ id, meeting, dueDay, ownerId, ownerName: person?.name ?? "", today });
  return {
    id,
    planId: meeting.planId,
    number: decisionNumber(meeting.day, rank),
    committeeId: committee.id,
    committeeName: meeting.committeeName,
    meetingId: meeting.id,
    day: meeting.day,
    pointId: point.id,
    projectId: project?.id ?? null,
    projectName: project?.name ?? "",
    text: typographic(text),
    ownerId,
    ownerName: person?.name ?? "",
    dueDay,
    taken: takenIn(how, committee, meeting),
    effect: null,
    state: "taken",
    eventId: null,
    undoneBy: null,
    recordedAt,
    recordedBy: committee.members.find(({ part }) => part === "secretary")?.personId ?? "",
    followUps: followed,
    doneAt: dueDay === null ? recordedAt : (followed.find(({ state }) => state === "done")?.at ?? null),
    version: followed.length,
  };
}

/** The director concerned, or else the duo: those who have to see a decision done. */
function ownerOf(project: Project | null, { directions, people }: Told, committee: Committee): string | null {
  const director = project === null ? undefined : directions.find(({ id }) => id === project.directionId)?.directorId;
  const known = [director, ...(project === null ? [] : headsOf(project)), committee.members.find(({ part }) => part === "secretary")?.personId];
  return known.find((id) => people.some((one) => one.id === id)) ?? null;
}

function takenIn(how: Taken["how"], committee: Committee, { id, attendance }: Meeting): Taken {
  if (how !== "vote") return { how };
  const there = new Set(attendance.filter(({ presence }) => presence === "present" || presence === "represented").map(({ personId }) => personId));
  const voters = votersOf(committee).filter(({ personId }) => there.has(personId)).length;
  if (voters < 3) return { how: "consensus" };
  const against = chanceBetween(`${id} against`, 0, 1);
  const abstained = chanceBetween(`${id} abstained`, 0, 1);
  return { how, for: voters - against - abstained, against, abstained };
}

interface Following {
  id: string;
  meeting: Meeting;
  dueDay: Day | null;
  ownerId: string | null;
  ownerName: string;
  today: Day;
}

/** What its owner has said of it: *en cours* on the way, *faite* about its day; one in twelve is late. */
function followUps({ id, meeting, dueDay, ownerId, ownerName, today }: Following): DecisionFollowUp[] {
  if (dueDay === null || ownerId === null) return [];
  const said = (day: Day, state: FollowState, line = ""): DecisionFollowUp[] => {
    const followUp = { at: `${day}T09:20:00.000Z`, week: weekOf(day), by: ownerId, byName: ownerName, state, line };
    return day > meeting.day && weekOf(day) < weekOf(today) ? [followUp] : [];
  };
  const late = chance(`${id} late`) < 1 / 12;
  const done = addDays(dueDay, chanceBetween(`${id} done`, -12, 6));
  const begun = addDays(meeting.day, 12);
  if (late && dueDay < today) return said(addDays(dueDay, 5), "stuck", typographic("Une réponse est attendue du prestataire."));
  return [...(begun < done ? said(begun, "under-way") : []), ...said(done, "done")];
}

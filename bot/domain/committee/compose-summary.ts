import type { Day } from "../calendar/day";
import { type Committee, votersOf } from "./committee";
import type { Decision } from "./decision";
import type { Meeting } from "./meeting";
import type { PackContent } from "./pack-content";

/** A decision as a summary tells it. */
export interface SummaryDecision {
  number: string;
  text: string;
  /** Who carries it out: by function where a whole channel reads it. Empty where nobody was named. */
  owner: string;
  dueDay: Day | null;
  /** Its effect was taken back. */
  undone: boolean;
}

/** What a séance came to, before it is put into words. */
export interface MeetingSummary {
  committee: string;
  day: Day;
  /** Points dealt with, of those on the agenda; `minutes` from its opening to its closing, null where one is not known. */
  points: { seen: number; total: number; minutes: number | null };
  /** Those with a vote who were there or represented; null where nobody noted who was. */
  presence: { present: number; voters: number; quorum: number | null } | null;
  /** Projects whose météo has moved since the séance before; null where no pack tells. */
  weather: { improves: number; worsens: number } | null;
  moved: { postponed: number; sent: number };
  /** How many of the decisions have already changed the plan. */
  applied: number;
  /** By number. */
  decisions: SummaryDecision[];
}

export interface SummaryFacts {
  committee: Pick<Committee, "members" | "quorum">;
  meeting: Meeting;
  decisions: readonly Decision[];
  /** The frozen pack of the séance, where there is one. */
  pack: Pick<PackContent, "projects"> | null;
  /** How the owner of a decision is named: by name to members, by function in a channel. */
  ownerOf: (decision: Decision) => string;
}

const TOLD: ReadonlySet<Decision["state"]> = new Set(["taken", "applied", "undone"]);

/** « Le compte rendu d’une séance : ce qui a été vu, ce qui a été décidé, par qui et pour quand. » Drafts and mistakes are not told. */
export function composeSummary({ committee, meeting, decisions, pack, ownerOf }: SummaryFacts): MeetingSummary {
  const told = decisions.filter(({ meetingId, state }) => meetingId === meeting.id && TOLD.has(state)).toSorted((a, b) => (a.number < b.number ? -1 : 1));
  const inState = (state: string): number => meeting.agenda.filter((point) => point.state === state).length;
  return {
    committee: meeting.committeeName,
    day: meeting.day,
    points: { seen: inState("done"), total: meeting.agenda.length, minutes: minutesOf(meeting) },
    presence: presenceOf(committee, meeting),
    weather: pack === null ? null : { improves: trending(pack, "improves"), worsens: trending(pack, "worsens") },
    moved: { postponed: inState("postponed"), sent: inState("sent") },
    applied: told.filter(({ state }) => state === "applied").length,
    decisions: told.map((one) => ({ number: one.number, text: one.text, owner: ownerOf(one), dueDay: one.dueDay, undone: one.state === "undone" })),
  };
}

function minutesOf({ openedAt, closedAt }: Meeting): number | null {
  if (openedAt === null || closedAt === null) return null;
  return Math.max(1, Math.round((Date.parse(closedAt) - Date.parse(openedAt)) / 60_000));
}

function presenceOf(committee: SummaryFacts["committee"], { attendance }: Meeting): MeetingSummary["presence"] {
  if (attendance.length === 0) return null;
  const there = new Set(attendance.filter(({ presence }) => presence === "present" || presence === "represented").map(({ personId }) => personId));
  const voters = votersOf(committee);
  return { present: voters.filter(({ personId }) => there.has(personId)).length, voters: voters.length, quorum: committee.quorum };
}

const trending = ({ projects }: Pick<PackContent, "projects">, trend: "improves" | "worsens"): number =>
  projects.filter((project) => project.running && project.weather.trend === trend).length;

import type { AgendaPoint } from "../../bot/domain/committee/agenda-point";
import type { Committee, Member } from "../../bot/domain/committee/committee";
import { EFFECT_KINDS } from "../../bot/domain/committee/effect";
import type { Meeting } from "../../bot/domain/committee/meeting";
import { newMeeting } from "../../bot/domain/committee/new-meeting";
import { PLAN } from "./world";

const idOf = (slug: string): string => `${PLAN.id}.${slug}`;
export const SUIVI = idOf("suivi");
export const COPIL = idOf("copil");

const members = (chair: string, secretary: string, ...others: string[]): Member[] => [
  { personId: chair, part: "chair" },
  { personId: secretary, part: "secretary" },
  ...others.map((personId): Member => ({ personId, part: "member" })),
];

const blank: Omit<Committee, "id" | "name" | "members"> = {
  planId: PLAN.id,
  level: 1,
  parentId: null,
  quorum: null,
  rhythm: { every: "quarter", weekday: 2, weekOfMonth: 2, monthOfPeriod: 3 },
  startTime: "14:00",
  minutes: 120,
  place: "Hôtel du Département, salle Vauban",
  remit: [],
  projectIds: [],
  channelId: null,
  waiting: [],
  closed: false,
  version: 3,
};

/** The instances of the sample authority, as its bureau set them up. */
export const sampleCommittees = (): Committee[] => [
  { ...blank, id: SUIVI, name: "Comité de suivi", members: [...members("p-005", "p-001", "p-002", "p-003", "p-007"), { personId: "p-012", part: "guest" }], quorum: 3, remit: [...EFFECT_KINDS], channelId: "c-suivi" },
  { ...blank, id: idOf("costrat"), name: "COSTRAT", members: members("p-005", "p-001", "p-012"), rhythm: { every: "half-year", weekday: 4, weekOfMonth: 3, monthOfPeriod: 6 }, remit: ["reorientation", "suspension", "abandonment"] },
  {
    ...blank,
    id: COPIL,
    name: "COPIL portefeuille",
    level: 2,
    parentId: SUIVI,
    members: members("p-001", "p-002", "p-003", "p-007", "p-009", "p-012"),
    rhythm: { every: "month", weekday: 1, weekOfMonth: 4, monthOfPeriod: 1 },
    startTime: "09:30",
    minutes: 90,
    remit: ["dates", "phase", "owner", "sponsor", "new-action"],
  },
  {
    ...blank,
    id: idOf("usagers"),
    name: "Comité technique relation usagers",
    level: 3,
    parentId: COPIL,
    members: members("p-003", "p-002", "p-011"),
    rhythm: { every: "two-months", weekday: 3, weekOfMonth: 1, monthOfPeriod: 2 },
    startTime: "10:00",
    minutes: 60,
    place: "",
    projectIds: ["p01", "p02", "p03", "p05", "p06"],
  },
  { ...blank, id: idOf("mobilite"), name: "Groupe de travail mobilité", level: 3, parentId: COPIL, members: members("p-006", "p-008"), rhythm: { ...blank.rhythm, every: "none" }, closed: true },
];

/** Somebody else’s instance about which nothing is known yet. */
export const bareCommittee = (): Committee => ({ ...blank, id: SUIVI, name: "Comité de suivi", members: [], place: "" });

type Held = readonly [committee: string, day: string, state: Meeting["state"]];
const MEETINGS: readonly Held[] = [
  [SUIVI, "2026-06-09", "closed"],
  [SUIVI, "2026-09-08", "closed"],
  [SUIVI, "2026-12-08", "planned"],
  [COPIL, "2026-09-28", "closed"],
  [COPIL, "2026-10-26", "closed"],
  [COPIL, "2026-11-23", "called"],
  [COPIL, "2026-12-28", "planned"],
  [idOf("costrat"), "2026-06-18", "closed"],
  [idOf("costrat"), "2026-12-17", "planned"],
  [idOf("usagers"), "2026-10-07", "closed"],
  [idOf("usagers"), "2026-12-02", "planned"],
  [idOf("mobilite"), "2025-11-04", "closed"],
];

const point = (id: string, title: string, projectId: string | null, values: Partial<AgendaPoint> = {}): AgendaPoint => ({ id, kind: "information", title, projectId, reasons: [], minutes: 15, presenterId: "p-002", decisionId: null, trail: [], state: "done", spent: 840, ...values });

/** What a séance that was held dealt with. */
const POINTS: AgendaPoint[] = [
  point("pt-1", "Plan de reprise d’activité", "p58", { kind: "decision", reasons: ["storm"] }),
  point("pt-2", "Wi-Fi des collèges", "p54", { kind: "arbitration", reasons: ["rain"] }),
  point("pt-3", "Calendrier des prochaines séances", null, { minutes: 5, presenterId: "p-001", state: "postponed" }),
];

/** The séances of these instances: some held, some to come; the packs of the comité de suivi are frozen. */
export function sampleMeetings(committees: readonly Committee[]): Meeting[] {
  return MEETINGS.flatMap(([committeeId, day, state]) => {
    const committee = committees.find(({ id }) => id === committeeId);
    if (committee === undefined) return [];
    const { startTime, minutes, place } = committee;
    const id = `${committeeId}-${day}`;
    const held = state === "closed";
    const meeting = newMeeting(committee, { id, day, startTime, minutes, place });
    const attendance = held ? committee.members.map(({ personId }, at) => ({ personId, presence: at === 3 ? ("excused" as const) : ("present" as const) })) : [];
    return [{ ...meeting, state, arranged: held, agenda: held && committee.members.length > 0 ? POINTS : [], attendance, calledAt: state === "planned" ? null : `${day.slice(0, 7)}-02T08:00:00.000Z`, packId: held && committeeId === SUIVI ? `${id}.pack` : null }];
  });
}

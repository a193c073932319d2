import type { CommitteeList, MeetingLine } from "../../bot/contract/committees";
import type { DecisionRegister, DecisionView } from "../../bot/contract/decisions";
import { PLAN, TODAY } from "./world";

const LAST = "2026-10-13";

const BEFORE: DecisionView = {
  id: `${PLAN.id}.d-1`,
  version: 2,
  number: "2026-037",
  planId: PLAN.id,
  committeeId: `${PLAN.id}.suivi`,
  committeeName: "Comité de suivi",
  meetingId: `${PLAN.id}.suivi-${LAST}`,
  day: LAST,
  pointId: "pt-1",
  project: { id: "p17", name: "Portail agent unique" },
  text: "La recette du premier lot est repoussée, sans changer la fin du projet.",
  owner: { id: "p-002", name: "Mathis Dorval" },
  dueDay: "2026-11-30",
  overdueDays: 0,
  taken: { how: "consensus" },
  effect: null,
  state: "taken",
  eventId: null,
  doneAt: null,
  followUps: [],
  canChange: { allowed: false, reason: "runs-meeting" },
  canFollow: { allowed: false, reason: "not-concerned" },
};

/** What was decided before the séance of the samples. */
export const registerBefore = (): DecisionRegister => ({
  plan: PLAN,
  today: TODAY,
  committees: [{ id: BEFORE.committeeId, name: BEFORE.committeeName }],
  years: [2026],
  decisions: [BEFORE],
});

/** The instances of the samples as far as a séance to enter is looked for. */
export const nearMeetings = (upcoming: readonly MeetingLine[]): CommitteeList => ({
  plan: PLAN,
  today: TODAY,
  canTend: { allowed: false, reason: "bureau-only" },
  committees: [],
  upcoming: [...upcoming],
  channels: [],
});

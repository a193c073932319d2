import { addDays } from "../../domain/calendar/day";
import { instantAt } from "../../domain/calendar/civil-time";
import type { Meeting } from "../../domain/committee/meeting";
import { type ProposedAgenda, proposeAgenda } from "../../domain/committee/propose-agenda";
import type { UpdateEvent } from "../../domain/updates/update-event";
import { type Authority, momentOf } from "../authority";
import type { MeetingPlace } from "../packs/find-meeting";
import { type PlanContent, readPlanContent } from "../read-portfolio";
import { isToCome } from "./meeting-lines";

/** How far back reorientations are looked for where there was no séance before. */
const FIRST_LOOK_DAYS = 90;
/** So many entries of the journal of a plan are looked at: those of a busy quarter. */
const MOST_EVENTS = 3000;

/** A proposed agenda, with the content of the plan that it was made from. */
export type MeetingProposal = ProposedAgenda & { content: PlanContent };

/** What Jalon proposes for a séance now, from the data of the plan. `known`: its projects as they were read last. */
export async function proposedAgenda(authority: Authority, { plan, committee, meeting: { value: meeting } }: MeetingPlace, known?: PlanContent): Promise<MeetingProposal> {
  const { store } = authority;
  const { today } = momentOf(authority, plan.timeZone);
  const [content, decisions, meetings] = await Promise.all([readPlanContent(store, plan, known), store.decisions(plan.id), store.meetings(plan.id, committee.id)]);
  const all = meetings.map(({ value }) => value);
  const events = await eventsSince(authority, plan, all, meeting, today);
  // what waits, waits for the séance that comes first
  const isNext = all.find((one) => isToCome(one) && (one.day >= today || one.state === "open" || one.id === meeting.id))?.id === meeting.id;
  const proposed = proposeAgenda({
    plan,
    committee,
    waiting: isNext ? committee.waiting : [],
    day: meeting.day,
    today,
    projects: [...content.projects.values()],
    decisions: decisions.map(({ value }) => value),
    events,
  });
  return { ...proposed, content };
}

async function eventsSince({ store }: Authority, plan: MeetingPlace["plan"], meetings: readonly Meeting[], meeting: Meeting, today: string): Promise<UpdateEvent[]> {
  const before = meetings.findLast((one) => one.state === "closed" && one.id !== meeting.id && one.day <= meeting.day);
  const since = before?.closedAt ?? instantAt(before?.day ?? addDays(today, -FIRST_LOOK_DAYS), "00:00", plan.timeZone);
  const entries = await store.journal(plan.id, { since }, MOST_EVENTS);
  return entries.flatMap((entry) => (entry.type === "event" ? [entry.value] : []));
}

import { addDays, type Day, type Instant } from "../../domain/calendar/day";
import { instantAt } from "../../domain/calendar/civil-time";
import type { ToldPack } from "../../domain/committee/compose-pack";
import type { Decision } from "../../domain/committee/decision";
import type { Meeting } from "../../domain/committee/meeting";
import type { Names } from "../../domain/portfolio/present-project";
import { planBefore } from "../history/plan-before";
import { required } from "../plan-definition";
import type { Sample } from "../sample";

/** The first day of which the sample knows how its plans stood: before, Jalon was not there yet. */
const FIRST_DAY: Day = "2026-09-01";
/** A pack leaves with the convocation. */
const DAYS_BEFORE = 7;

/** The packs of the séances since Jalon is there, each from its plan as it stood a week before, oldest first. */
export function toldPacks(sample: Sample): ToldPack[] {
  const { committees = [], meetings = [], decisions = [] } = sample;
  const names = namesOf(sample);
  return meetings
    .filter(({ state, day }) => state === "closed" && addDays(day, -DAYS_BEFORE) >= FIRST_DAY)
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map((meeting): ToldPack => {
      const plan = required(sample.plans.find(({ id }) => id === meeting.planId), meeting.planId);
      const committee = required(committees.find(({ id }) => id === meeting.committeeId), meeting.committeeId);
      const secretary = required(sample.people.find(({ id }) => committee.members.some((one) => one.personId === id && one.part === "secretary")), "secretary");
      const today = addDays(meeting.day, -DAYS_BEFORE);
      const now = instantAt(today, "17:00", plan.timeZone);
      const own = <T extends { planId: string }>(things: readonly T[]): T[] => things.filter(({ planId }) => planId === plan.id);
      const then = planBefore({ plan, axes: own(sample.axes), projects: own(sample.projects), actions: own(sample.actions), events: own(sample.events) }, now);
      return {
        facts: { ...then, plan, committee, meeting, agenda: agendaBefore(meeting, now), decisions: decisions.filter(({ committeeId }) => committeeId === committee.id).flatMap((one) => decisionBefore(one, now)) },
        actions: then.actions,
        names,
        moment: { now, today, byName: secretary.name, language: "fr" },
        by: secretary.id,
      };
    });
}

function namesOf({ people, directions }: Sample): Names {
  const [persons, places] = [new Map(people.map(({ id, name }) => [id, name])), new Map(directions.map(({ id, name }) => [id, name]))];
  return { person: (id) => persons.get(id) ?? "", direction: (id) => places.get(id) ?? "" };
}

/** Where a point was sent in the séance was not known before it. */
const agendaBefore = ({ agenda }: Meeting, at: Instant): Meeting["agenda"] => agenda.map((point) => ({ ...point, trail: point.trail.filter((step) => step.at < at) }));

function decisionBefore(decision: Decision, at: Instant): Decision[] {
  if (decision.recordedAt >= at) return [];
  return [{ ...decision, doneAt: decision.doneAt !== null && decision.doneAt >= at ? null : decision.doneAt, followUps: decision.followUps.filter((one) => one.at < at) }];
}

import type { CalendarMilestone } from "../../../bot/contract/calendar";
import { type Day, daysBetween } from "../../../bot/domain/calendar/day";
import { weekNumber, weekOf } from "../../../bot/domain/calendar/iso-week";
import { type MilestoneOn, milestoneOn } from "../../../bot/domain/timeline/milestone-on";
import type { ProjectSpan } from "../../../bot/domain/timeline/project-span";
import type { Period, Scale } from "../../../bot/domain/timeline/scale";
import { unitInWords } from "../../../bot/domain/timeline/unit-words";
import type { Watched } from "../../../bot/domain/timeline/watch";
import { dayInFull, dayInWords } from "../../../bot/domain/wording/format-day";
import { language } from "../../app/language";
import { words } from "./words";

const say = (day: Day): string => dayInWords(day, language.value);

/** *T4 2026 à T3 2028*: what is shown, by the names of its first and last unit. */
export function periodInUnits({ from, until }: Period, scale: Scale): string {
  return words.value.period(unitInWords(from, scale, language.value), unitInWords(until, scale, language.value));
}

/** *dépassé de 4 jours*, *tenu*, *dans 12 jours*. */
export function stateInWords(on: MilestoneOn, milestone: CalendarMilestone, today: Day): string {
  if (on.state === "done") return words.value.done;
  return on.state === "overdue" ? words.value.overdue(on.overdueDays) : words.value.inDays(daysBetween(today, milestone.day));
}

/** What is to be said of a milestone: when, where it stands, how far it slipped, and whether it outlives the mandate. */
export interface MilestoneWords {
  day: string;
  state: string;
  /** Empty when it has not moved. */
  moved: string;
  /** Empty when it comes within the mandate. */
  mandate: string;
}

export function milestoneInWords(milestone: CalendarMilestone, { today, mandateEndDay }: Watched): MilestoneWords {
  const on = milestoneOn(milestone, today, mandateEndDay);
  const { dayWithWeek, moved, afterMandate } = words.value;
  return {
    day: dayWithWeek(dayInFull(on.at, language.value), weekNumber(weekOf(on.at))),
    state: stateInWords(on, milestone, today),
    moved: on.slip === 0 ? "" : moved(on.slip, say(milestone.initialDay)),
    mandate: on.afterMandate ? afterMandate : "",
  };
}

/** What is to be said of the days a project takes, each as a line. */
export function spanInWords(span: ProjectSpan | null): string[] {
  const { fromTo, onDay, reversed, guessedStart, guessedEnd, endMoved, noDate } = words.value;
  if (span === null) return [noDate];
  const { from, until } = span.now;
  return [
    from === until ? onDay(say(from)) : fromTo(say(from), say(until)),
    span.initial === null ? "" : endMoved(span.slip, say(initialEnd(span))),
    span.reversed ? reversed : "",
    span.guessedStart ? guessedStart : "",
    span.guessedEnd ? guessedEnd : "",
  ].filter((line) => line !== "");
}

/** The end that was first planned; the span's own where it never moved. */
const initialEnd = ({ initial, now }: ProjectSpan): Day => initial?.until ?? now.until;

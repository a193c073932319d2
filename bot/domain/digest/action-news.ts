import type { Day } from "../calendar/day";
import { heardOn } from "../progress/heard";
import { type Action, isOpen } from "../roadmap/action";
import type { Coming, Subject } from "./digest";
import type { Story } from "./moved";
import type { Place } from "./place";
import { isExpected, type SilenceBounds, type SilentAction } from "./silence";
import type { Step } from "./story";

/** What a digest may say of one action; null for what there is not. */
export interface ActionNews {
  story: Story | null;
  silent: SilentAction | null;
  coming: Coming | null;
}

/** What holds for all actions of a day. */
export interface ActionDay {
  today: Day;
  silence: SilenceBounds;
  /** See `DigestFacts`. */
  escalated: ReadonlyMap<string, Day>;
}

/** What a digest may say of an action with these changes; null when that is nothing, as for most of them. */
export function actionNews(
  action: Action,
  place: Place,
  steps: readonly Step[] | undefined,
  timeZone: string,
  day: ActionDay,
): ActionNews | null {
  if (action.forTheRecord || place.project?.forTheRecord || place.project?.phase === "abandoned") return null;
  const isSilent = silenceOf(action, place, timeZone, day);
  const milestone = isOpen(action) && action.status !== "paused" ? action.milestone : null;
  const comes = milestone !== null && milestone.day >= day.today;
  if (!steps && !isSilent && !comes) return null;
  const about: Subject = { type: "action", id: action.id, planId: action.planId, code: "", name: action.title };
  return {
    story: steps ? { about, place: place.about, obstacle: action.obstacle, steps } : null,
    silent: isSilent ? { about, place: place.about, heard: isSilent.heard } : null,
    coming: comes ? { about, title: milestone.title, day: milestone.day } : null,
  };
}

/** Silent for three weeks; or asked, recalled and handed on this week without an answer. */
function silenceOf(
  action: Action,
  place: Place,
  timeZone: string,
  { today, silence, escalated }: ActionDay,
): { heard: Day | null } | null {
  const answerFrom = escalated.get(action.id) ?? "";
  // most actions: heard of lately, whatever the time zone
  if (answerFrom === "" && action.informed !== null && action.informed.at >= silence.surelyHeard) return null;
  if (!isExpected(action, place.project, today)) return null;
  const heard = heardOn(action, place.rollup, timeZone);
  return heard === null || heard <= silence.until || heard < answerFrom ? { heard } : null;
}

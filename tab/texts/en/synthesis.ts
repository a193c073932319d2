import { counted } from "../../../bot/domain/wording/plural";
import type { synthesis as fr } from "../fr/synthesis";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "en");
const word = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const synthesis: typeof fr = {
  glance: "At a glance",
  rate: "done",
  noRate: "rate not computed",
  late: (count) => word(count, "late action", "late actions"),
  hard: (count) => word(count, "project in the rain or the storm", "projects in the rain or the storm"),
  silent: (count) => word(count, "silent project", "silent projects"),
  gaps: (count) => word(count, "gap to explain", "gaps to explain"),
  upcoming: (count) => word(count, "milestone within 30 days", "milestones within 30 days"),
  covered: (known, total) => `${known} of ${n(total, "action", "actions")} reported`,
  points: (signed, count) => `${signed}\u00a0${word(Math.abs(count), "point", "points")}`,
  steady: "steady",
  gained: "was not computed",
  lost: "was computed",
  more: (count) => `${count}\u00a0more`,
  fewer: (count) => `${count}\u00a0fewer`,
  moreHard: (count) => `${count}\u00a0more in the rain or the storm`,
  fewerHard: (count) => `${count}\u00a0fewer in the rain or the storm`,
  since: (day) => `Change since ${day}.`,
  sinceFirst: (day) => `Change since ${day}, the first reading: there is not a month to look back on yet.`,
  noPast: "Nothing to compare with yet.",
  noPastBut: (day) => `Nothing to compare with yet: first reading on ${day}.`,
  coverageMoved: (then, now) => `Coverage went from ${then} to ${now}: part of the change in completion may come from that.`,
  moved: (rate, late) => `${rate === null ? "" : `Completion: ${rate}. `}Late actions: ${late}.`,
  upcomingTitle: "Next milestones",
  upcomingNone: "No milestone in the next 30 days.",
  upcomingAll: (count) => `${n(count, "milestone", "milestones")} in the next 30 days`,
  postponed: (days, day) => `postponed by ${n(days, "day", "days")}, first planned for ${day}`,
  broughtForward: (days, day) => `brought forward by ${n(days, "day", "days")}, first planned for ${day}`,
  onDate: "on its first date",
};

import type { Day } from "../../../bot/domain/calendar/day";

/** The id of a séance: its instance and its day, with a number where there is one on that day already. */
export function meetingIdOf(committeeId: string, day: Day, taken: ReadonlySet<string>): string {
  const first = `${committeeId}-${day}`;
  let id = first;
  for (let rank = 2; taken.has(id); rank += 1) id = `${first}-${rank}`;
  return id;
}

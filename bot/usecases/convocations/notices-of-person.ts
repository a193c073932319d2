import { addDays, type Day, dayAt } from "../../domain/calendar/day";
import type { Meeting } from "../../domain/committee/meeting";
import { convocationId, summaryNoticeId } from "../../domain/committee/meeting-told";
import type { Ref } from "../../ports";
import type { Authority } from "../authority";

/** Whoever asks about a message speaks of one they still see. */
const DAYS_AROUND = 56;

/** The names of all that one person may have been told of séances of late. */
export async function noticesOfPerson({ store, plans, clock }: Pick<Authority, "store" | "plans" | "clock">, personId: string): Promise<Ref<"notice">[]> {
  const known = await Promise.all((await plans.all()).map(({ id }) => Promise.all([store.committees(id), store.meetings(id)])));
  const now = clock.now();
  return known.flatMap(([committees, meetings]) => {
    const own = new Set(committees.flatMap(({ value: { id, members } }) => (members.some((one) => one.personId === personId) ? [id] : [])));
    const recent = meetings.filter(({ value: { committeeId, day } }) => own.has(committeeId) && isAround(day, dayAt(now, "UTC")));
    return recent.flatMap(({ value }) => idsOf(value, personId)).map((id) => ({ type: "notice" as const, id }));
  });
}

const isAround = (day: Day, today: Day): boolean => day > addDays(today, -DAYS_AROUND) && day < addDays(today, DAYS_AROUND);

function idsOf({ id, told, sentSummary = [] }: Meeting, personId: string): string[] {
  const convocations = Array.from({ length: told?.count ?? 0 }, (_, index) => convocationId(id, index + 1, personId));
  return sentSummary.length === 0 ? convocations : [...convocations, summaryNoticeId(id, personId)];
}

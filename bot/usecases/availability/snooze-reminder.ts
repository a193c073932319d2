import type { Day } from "../../domain/calendar/day";
import { workCalendarOf } from "../../domain/campaigns/availability";
import { chooseReminderDay, type ReminderDayFault } from "../../domain/campaigns/choose-reminder-day";
import { messageId } from "../../domain/campaigns/ledger-fields";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { type DayFault, dayFrom } from "../../domain/chat/resolve-day";
import type { SpokenDay } from "../../domain/chat/spoken-day";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { loadWeek } from "../load-week";
import { changeOwnAvailability } from "./change-own-availability";
import type { AvailabilityFacts } from "./read-availability";

/** `unsaid`: which day, was not understood. */
export type SnoozeFault = ReminderDayFault | DayFault | "unsaid";

export type ReminderSnoozed = { ok: true; day: Day } | { ok: false; reason: SnoozeFault; next: Day | null };

/** « Me le rappeler jeudi » : the reminder of this week comes on that day instead. It also ends *plus de relance*. */
export const snoozeReminder = (authority: Authority, person: Person, said: SpokenDay | null): Promise<ReminderSnoozed> =>
  changeOwnAvailability<ReminderSnoozed>(authority, person, async (facts) => {
    const { own, today, currentWeek } = facts;
    if (said === null || said.as === "week") return { outcome: { ok: false, reason: "unsaid", next: null } };
    const named = dayFrom(said, today);
    if (!named.ok) return { outcome: { ok: false, reason: named.reason, next: null } };
    const chosen = chooseReminderDay(await reminderFacts(authority, facts), named.day);
    if (!chosen.ok) return { outcome: chosen };
    const mutedWeek = own.mutedWeek === currentWeek ? null : own.mutedWeek;
    return { outcome: chosen, record: { ...own, remindOn: chosen.day, mutedWeek } };
  });

async function reminderFacts(authority: Authority, { person, settings, own, currentWeek }: AvailabilityFacts) {
  const [week, [reminder]] = await Promise.all([
    loadWeek(authority, messageId("weekly", currentWeek, person.id)),
    authority.store.load<"notice">([{ type: "notice", id: messageId("reminder", currentWeek, person.id) }]),
  ]);
  const known = {
    actions: new Map((week?.actions ?? []).map(({ value }) => [value.id, value])),
    projects: new Map((week?.projects ?? []).map(({ value }) => [value.id, value])),
  };
  return {
    now: authority.clock.now(),
    calendar: workCalendarOf(settings, own),
    collectionTime: settings.collection.time,
    question: week?.prompt.value ?? null,
    reminder: (reminder?.value ?? null) satisfies NoticeRecord | null,
    known,
  };
}

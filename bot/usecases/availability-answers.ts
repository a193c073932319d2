import { absenceCard } from "../cards/absence-card";
import type { CardMessage } from "../cards/adaptive-card";
import { reminderChoiceCard } from "../cards/reminder-choice-card";
import type { Links } from "../cards/tab-link";
import { daysOfAbsenceIds } from "../domain/campaigns/absence-id";
import type { AvailabilityIntent } from "../domain/chat/intent";
import type { Person } from "../domain/people/person";
import type { Authority } from "./authority";
import { muteReminders, unmuteReminders } from "./availability/mute-reminders";
import { endAbsence, noteAbsence, undoAbsence } from "./availability/note-absence";
import { snoozeReminder } from "./availability/snooze-reminder";

/** The answer to what a person says of their absences and reminders. */
export async function answerAvailability(
  authority: Authority,
  person: Person,
  intent: AvailabilityIntent | { kind: "mute-reminders" },
  links: Links,
): Promise<CardMessage> {
  const { language } = person;
  switch (intent.kind) {
    case "away": {
      const noted = await noteAbsence(authority, person, intent.said);
      return absenceCard(noted.ok ? { say: "noted", ...noted, links } : { say: "refused", ...noted, links }, language);
    }
    case "back": {
      const undo = await endAbsence(authority, person);
      return absenceCard(undo === null ? { say: "not-away", links } : { say: "back", undo, links }, language);
    }
    case "remind-on": {
      const snoozed = await snoozeReminder(authority, person, intent.said);
      return reminderChoiceCard(snoozed.ok ? { say: "snoozed", day: snoozed.day } : { say: "refused", ...snoozed }, language);
    }
    case "mute-reminders":
      return reminderChoiceCard({ say: "muted", week: await muteReminders(authority, person) }, language);
  }
}

/** *Annuler* under an absence: the days are those of the press, and count only while the record still has them. */
export async function answerUndo(
  authority: Authority,
  person: Person,
  { noted, replaced }: { noted: string; replaced: string },
  links: Links,
): Promise<CardMessage> {
  const undo = { noted: daysOfAbsenceIds(noted) ?? [], replaced: daysOfAbsenceIds(replaced) ?? [] };
  const left = await undoAbsence(authority, person, undo);
  return absenceCard(left === null ? { say: "nothing-to-undo", links } : { say: "undone", left, links }, person.language);
}

/** *Annuler* under *plus de relance cette semaine*. */
export async function answerUnmute(authority: Authority, person: Person, week: string): Promise<CardMessage> {
  const done = await unmuteReminders(authority, person, week);
  return reminderChoiceCard({ say: done ? "unmuted" : "nothing-to-undo" }, person.language);
}

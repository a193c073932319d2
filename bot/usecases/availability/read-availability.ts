import { type Day, dayAt } from "../../domain/calendar/day";
import { type IsoWeek, weekOf } from "../../domain/calendar/iso-week";
import { type Availability, noAvailability, workCalendarOf } from "../../domain/campaigns/availability";
import type { CampaignSettings } from "../../domain/campaigns/campaign-settings";
import type { Person } from "../../domain/people/person";
import type { Stored } from "../../ports";
import type { Authority } from "../authority";
import { readCampaignSettings } from "../campaigns/read-campaign-settings";

/** What is known of when a person works, and the settings that fill the gaps. */
export interface AvailabilityFacts {
  person: Person;
  settings: CampaignSettings;
  /** What is recorded of them; null when nothing is. */
  stored: Stored<Availability> | null;
  own: Availability;
  /** On the person's own calendar. */
  today: Day;
  currentWeek: IsoWeek;
}

/** Reads what is known of a person; null when the annuaire has no such person. */
export async function readAvailabilityFacts(authority: Authority, personId: string): Promise<AvailabilityFacts | null> {
  const person = await authority.directory.person(personId);
  if (!person) return null;
  const [[stored = null], { settings }] = await Promise.all([
    authority.store.load([{ type: "availability", id: personId }]),
    readCampaignSettings(authority),
  ]);
  const own = stored?.value ?? noAvailability(personId);
  const today = dayAt(authority.clock.now(), own.timeZone ?? settings.timeZone);
  return { person, settings, stored, own, today, currentWeek: weekOf(today) };
}

/** When a person works and wants to be written to, as they see it; what is over is left out. */
export function presentAvailability({ person, settings, stored, own, today, currentWeek }: AvailabilityFacts) {
  const { timeZone, holidayZone, week, window } = workCalendarOf(settings, own);
  return {
    version: stored?.etag ?? "",
    person: { id: person.id, name: person.name },
    timeZone: own.timeZone,
    holidayZone: own.holidayZone,
    week: own.week,
    absences: own.absences.filter(({ until }) => until === null || until >= today),
    mutedThisWeek: own.mutedWeek === currentWeek,
    remindOn: own.remindOn !== null && own.remindOn >= today ? own.remindOn : null,
    digest: own.digest,
    readsDigest: person.roles.includes("director") || person.roles.includes("executive"),
    effective: {
      timeZone,
      holidayZone,
      week,
      window,
      digest: own.digest === null || own.digest === "off" ? settings.digest : own.digest,
    },
    today,
    currentWeek,
  };
}

export type PresentedAvailability = ReturnType<typeof presentAvailability>;

/** The same in one step. */
export async function readAvailability(authority: Authority, personId: string): Promise<PresentedAvailability | null> {
  const facts = await readAvailabilityFacts(authority, personId);
  return facts && presentAvailability(facts);
}

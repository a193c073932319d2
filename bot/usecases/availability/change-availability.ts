import type { Absence } from "../../domain/calendar/work-calendar";
import { withAbsence, withoutAbsence } from "../../domain/campaigns/absences";
import type { Availability } from "../../domain/campaigns/availability";
import { type FormFault, isTimeZone, momentFaults, workWeekFaults } from "../../domain/campaigns/form-fault";
import type { Commit } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import {
  type AvailabilityFacts,
  presentAvailability,
  type PresentedAvailability,
  readAvailability,
  readAvailabilityFacts,
} from "./read-availability";
import { ringScheduler } from "../campaigns/ring-scheduler";

/** What a person may say of themselves at once; what is absent stays as it is. */
export interface AvailabilityChange extends Partial<Pick<Availability, "timeZone" | "holidayZone" | "week" | "digest">> {
  /** What the person saw. */
  version: string;
  mutedThisWeek?: boolean;
}

export type ChangeAvailabilityOutcome =
  | { ok: true; availability: PresentedAvailability }
  | { ok: false; reason: "not-found" }
  | { ok: false; reason: "availability-refused"; faults: FormFault[] }
  | { ok: false; reason: "version-conflict"; current: PresentedAvailability };

/** Saves hours, zone, digest and silence over those the person saw; what somebody saved meanwhile is handed back. */
export async function changeAvailability(
  authority: Authority,
  personId: string,
  { version, mutedThisWeek, ...change }: AvailabilityChange,
): Promise<ChangeAvailabilityOutcome> {
  const facts = await readAvailabilityFacts(authority, personId);
  if (!facts) return { ok: false, reason: "not-found" };
  const seen = presentAvailability(facts);
  if (seen.version !== version) return { ok: false, reason: "version-conflict", current: seen };
  const faults = changeFaults(change, facts);
  if (faults.length > 0) return { ok: false, reason: "availability-refused", faults };
  const muted = mutedThisWeek === undefined ? {} : { mutedWeek: mutedThisWeek ? facts.currentWeek : null };
  const commit = await write(authority, facts, { ...facts.own, ...change, ...muted });
  const current = await readAvailability(authority, personId);
  if (!current) return { ok: false, reason: "not-found" };
  return commit.ok ? { ok: true, availability: current } : { ok: false, reason: "version-conflict", current };
}

function changeFaults(
  { timeZone, week, digest }: Omit<AvailabilityChange, "version">,
  { settings }: AvailabilityFacts,
): FormFault[] {
  const faults: FormFault[] = [];
  if (typeof timeZone === "string" && !isTimeZone(timeZone)) faults.push({ field: "timeZone", code: "zone-unknown" });
  if (week) faults.push(...workWeekFaults(week, settings.window));
  if (digest && digest !== "off") faults.push(...momentFaults("digest", digest, settings.window));
  return faults;
}

export type AbsenceOutcome = Exclude<ChangeAvailabilityOutcome, { reason: "version-conflict" }>;

/** Notes that somebody is away. Two at once are both noted: each reads what the other wrote. */
export const addAbsence = (authority: Authority, personId: string, absence: Absence): Promise<AbsenceOutcome> =>
  changeAbsences(authority, personId, ({ own, today }) => {
    const added = withAbsence(own.absences, absence, today);
    if (added.ok) return added;
    return { ok: false, reason: "availability-refused", faults: [{ field: fieldOf(added.reason), code: added.reason }] };
  });

const fieldOf = (code: FormFault["code"]): string => (code === "absence-past" || code === "absence-reversed" ? "until" : "from");

/** Takes an absence back, named by its days; one that is not there changes nothing. */
export const removeAbsence = (
  authority: Authority,
  personId: string,
  days: Pick<Absence, "from" | "until">,
): Promise<AbsenceOutcome> =>
  changeAbsences(authority, personId, ({ own }) => ({ ok: true, absences: withoutAbsence(own.absences, days) }));

type Decided = { ok: true; absences: Absence[] } | Extract<AbsenceOutcome, { ok: false }>;

const changeAbsences = (
  authority: Authority,
  personId: string,
  decide: (facts: AvailabilityFacts) => Decided,
): Promise<AbsenceOutcome> =>
  attempt(async (): Promise<Attempt<AbsenceOutcome>> => {
    const facts = await readAvailabilityFacts(authority, personId);
    if (!facts) return { outcome: { ok: false, reason: "not-found" } };
    const decided = decide(facts);
    if (!decided.ok) return { outcome: decided };
    const commit = await write(authority, facts, { ...facts.own, absences: decided.absences });
    if (!commit.ok) return { commit };
    const availability = await readAvailability(authority, personId);
    return { outcome: availability ? { ok: true, availability } : { ok: false, reason: "not-found" } };
  });

async function write(authority: Authority, { stored }: AvailabilityFacts, record: Availability): Promise<Commit> {
  const commit = await authority.store.commit([
    stored ? { do: "replace", type: "availability", record, etag: stored.etag } : { do: "create", type: "availability", record },
  ]);
  if (commit.ok) await ringScheduler(authority);
  return commit;
}

import type { AccessReason } from "../../domain/access/access";
import { canReadMeeting } from "../../domain/committee/committee-access";
import { composeMinutes, type Minutes } from "../../domain/committee/minutes";
import type { Person } from "../../domain/people/person";
import type { Language } from "../../domain/wording/language";
import type { Authority } from "../authority";
import { showDecisions } from "../decisions/read-decisions";
import { findMeeting } from "../packs/find-meeting";
import { markOf } from "../packs/open-pack";

export type ReadMinutesOutcome = { ok: true; minutes: Minutes } | { ok: false; reason: "not-found" | AccessReason };

/** The *relevé de décisions* of a séance as it stands, for who may read the séance. */
export async function readMinutes(authority: Authority, person: Person, meetingId: string, language: Language): Promise<ReadMinutesOutcome> {
  const place = await findMeeting(authority, meetingId);
  if (!place) return { ok: false, reason: "not-found" };
  const { plan, committee } = place;
  const meeting = place.meeting.value;
  const permission = canReadMeeting(person, committee);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  const [stored, names, [pack]] = await Promise.all([
    authority.store.decisions(plan.id),
    authority.directory.names(),
    meeting.packId === null ? [] : authority.store.load([{ type: "pack", id: meeting.packId }]),
  ]);
  const own = stored.map(({ value }) => value).filter((one) => one.meetingId === meeting.id);
  const decisions = (await showDecisions(authority, person, plan, own)).toSorted((a, b) => a.number.localeCompare(b.number));
  const facts = { plan, committee, meeting, decisions, pack: pack ? markOf(pack.value) : null, nameOf: names.person, language };
  return { ok: true, minutes: composeMinutes(facts) };
}

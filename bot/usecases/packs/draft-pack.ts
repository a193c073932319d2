import type { AccessReason, Permission } from "../../domain/access/access";
import { canReadMeeting, canRunMeeting } from "../../domain/committee/committee-access";
import type { PackContent, PackMissing } from "../../domain/committee/pack-content";
import type { Person } from "../../domain/people/person";
import type { Authority } from "../authority";
import { findMeeting, type MeetingPlace } from "./find-meeting";
import { isTooLate } from "./freeze-pack";
import { gatherPack } from "./gather-pack";

export type PackDraftOutcome = { ok: true; draft: ReturnType<typeof presentDraft> } | { ok: false; reason: "not-found" | AccessReason };

/** What the pack of a séance would hold now, and what is missing with who is asked for it. Nothing is written. */
export async function draftPack(authority: Authority, person: Person, meetingId: string): Promise<PackDraftOutcome> {
  const place = await findMeeting(authority, meetingId);
  if (!place) return { ok: false, reason: "not-found" };
  const permission = canReadMeeting(person, place.committee);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  return { ok: true, draft: presentDraft((await gatherPack(authority, place, person)).content, place, person) };
}

function presentDraft(content: PackContent, place: MeetingPlace, person: Person) {
  const { id, committeeName, day, startTime } = place.meeting.value;
  const projects = new Map(content.projects.map((project) => [project.id, project]));
  const named = ({ projectId, what, owners }: PackMissing) => ({ projectId, code: projects.get(projectId)?.code ?? "", name: projects.get(projectId)?.name ?? "", what, owners });
  return {
    meeting: { id, committeeName, day, startTime },
    cutOff: content.cutOff,
    points: content.agenda.length,
    projects: content.projects.length,
    missing: content.missing.map(named),
    canFreeze: canFreeze(person, place),
  };
}

type FreezePermission = Permission | { allowed: false; reason: "pack-frozen" | "pack-too-late" };

function canFreeze(person: Person, { committee, meeting: { value } }: MeetingPlace): FreezePermission {
  if (value.packId !== null) return { allowed: false, reason: "pack-frozen" };
  if (isTooLate(value)) return { allowed: false, reason: "pack-too-late" };
  return canRunMeeting(person, committee);
}

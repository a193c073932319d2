import { canonicalJson } from "../../domain/committee/canonical";
import type { Pack } from "../../domain/committee/pack";
import type { PackContent } from "../../domain/committee/pack-content";
import type { Seals } from "../../ports";

/** The only id that the pack of a séance can have: there is one, whoever freezes it how often. */
export const packIdOf = (meetingId: string): string => `${meetingId}.pack`;

/** The record of a content, with the hash that proves it. */
export async function sealPack(seals: Seals, content: PackContent, by: string): Promise<Pack> {
  const { committee, meeting, plan, cutOff, frozenAt, frozenBy } = content;
  const sealed = await seals.seal(canonicalJson(content));
  return { id: packIdOf(meeting.id), planId: plan.id, committeeId: committee.id, meetingId: meeting.id, cutOff, frozenAt, by, byName: frozenBy, ...sealed };
}

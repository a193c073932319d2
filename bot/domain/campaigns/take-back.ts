import { type AccessReason, canRunCampaigns } from "../access/access";
import type { Person } from "../people/person";
import type { MessageRecord } from "./message-record";

export type TakeBackPermission = { allowed: true } | { allowed: false; reason: AccessReason | "message-not-there" };

/**
 * « Le bureau retire un message envoyé par erreur, ou qui n'est pas encore parti. » One that was answered has served, one
 * that is on its way or may have arrived cannot be reached.
 */
export function canTakeBack(
  person: Person,
  { state, activityId }: Pick<MessageRecord, "state" | "activityId">,
): TakeBackPermission {
  const permission = canRunCampaigns(person);
  if (!permission.allowed) return permission;
  const there = (state === "sent" && activityId !== null) || state === "planned" || state === "deferred";
  return there ? { allowed: true } : { allowed: false, reason: "message-not-there" };
}

import { type AccessReason, canConsent, canRunCampaigns } from "../access/access";
import type { IsoWeek } from "../calendar/iso-week";
import type { Person } from "../people/person";
import type { CampaignRecord } from "./campaign-record";
import type { MessageKind } from "./ledger-fields";

/** Why a campaign cannot be launched, consented to, paused or resumed as it stands. */
export type ByHandRefusal =
  | "campaign-over"
  | "campaign-waiting"
  | "campaign-paused"
  | "campaign-not-waiting"
  | "campaign-not-running"
  | "campaign-not-paused"
  | "campaign-other-week"
  | "campaign-kind"
  | "campaign-nobody";

/** Whether a person may do something with a campaign now, and otherwise why not. */
export type ByHandPermission = { allowed: true } | { allowed: false; reason: AccessReason | ByHandRefusal };

/** A campaign as hands find it. */
export interface ByHandFacts {
  kind: MessageKind;
  week: IsoWeek;
  currentWeek: IsoWeek;
  /** `coming`: nothing of it is recorded. */
  state: CampaignRecord["state"] | "coming";
  /** Who launched it, while it waits. */
  by: string | null;
  /** How many messages would leave sooner. */
  launchable: number;
}

const yes: ByHandPermission = { allowed: true };
const no = (reason: ByHandRefusal): ByHandPermission => ({ allowed: false, reason });

/** « Le bureau peut envoyer plus tôt la question de la semaine, ou relancer maintenant ceux qui n'ont pas répondu. » */
export function canLaunch(person: Person, { kind, week, currentWeek, state, launchable }: ByHandFacts): ByHandPermission {
  const permission = canRunCampaigns(person);
  if (!permission.allowed) return permission;
  if (!isLaunchedByHand(kind)) return no("campaign-kind");
  if (week !== currentWeek) return no("campaign-other-week");
  if (state === "waiting") return no("campaign-waiting");
  if (state === "paused") return no("campaign-paused");
  if (launchable > 0) return yes;
  return no(state === "ended" || state === "missed" ? "campaign-over" : "campaign-nobody");
}

/** The kinds that a rule gives an hour and a hand may have leave sooner. */
export const isLaunchedByHand = (kind: MessageKind): boolean => kind === "weekly" || kind === "reminder";

/** Whether a person may be the second one whom a wide sending waits for. */
export function mayConsent(person: Person, { state, by, week, currentWeek }: ByHandFacts): ByHandPermission {
  const permission = canConsent(person, state === "waiting" ? by : null);
  if (!permission.allowed) return permission;
  if (state !== "waiting") return no("campaign-not-waiting");
  return week === currentWeek ? yes : no("campaign-other-week");
}

/** « Une campagne se suspend avant ou pendant son envoi » : what has not left stays where it is. */
export function canPause(person: Person, { state, week, currentWeek }: ByHandFacts): ByHandPermission {
  const permission = canRunCampaigns(person);
  if (!permission.allowed) return permission;
  if (week < currentWeek) return no("campaign-over");
  return state === "coming" || state === "running" ? yes : no("campaign-not-running");
}

/** A paused campaign goes on where it stood, as long as its week lasts. */
export function canResume(person: Person, { state, week, currentWeek }: ByHandFacts): ByHandPermission {
  const permission = canRunCampaigns(person);
  if (!permission.allowed) return permission;
  if (state !== "paused") return no("campaign-not-paused");
  return week < currentWeek ? no("campaign-over") : yes;
}

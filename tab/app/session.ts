import { signal } from "@preact/signals";
import type { Me } from "../../bot/contract/people";
import type { Failure } from "../api/answer";
import type { Api } from "../api/client";
import type { Host, NoHost } from "../host/host";

export interface PlanName {
  id: string;
  name: string;
}

/** Who uses the tab, through which host, and what they may open. */
export interface Session {
  api: Api;
  host: Host;
  me: Me;
  plans: PlanName[];
}

/** Null until the host and the server have answered. */
export const session = signal<Session | null>(null);

/** Why there is no session; null while it is still being made. */
export const noSession = signal<NoHost | Failure | null>(null);

/** The plan whose page was opened last: what the navigation and the home page lead to. */
export const lastPlanId = signal<string | null>(null);

const KEPT = "jalon.plan";

/** Keeps the plan that is looked at, for the next visit too. */
export function keepPlan(planId: string): void {
  lastPlanId.value = planId;
  try {
    localStorage.setItem(KEPT, planId);
  } catch {
    // without storage the first plan is proposed again next time
  }
}

/** The plan that was looked at last, in this visit or an earlier one; it may have gone since. */
export function keptPlan(): string | null {
  try {
    return lastPlanId.value ?? localStorage.getItem(KEPT);
  } catch {
    return lastPlanId.value;
  }
}

/** The plan to open first: the last one seen if it still exists, else the first. */
export function planToOpen(plans: readonly PlanName[]): string | null {
  const kept = keptPlan();
  return plans.find((plan) => plan.id === kept)?.id ?? plans[0]?.id ?? null;
}

/** The session, for what is only drawn once there is one. */
export function useSession(): Session {
  const known = session.value;
  if (known === null) throw new Error("drawn before the session stands");
  return known;
}

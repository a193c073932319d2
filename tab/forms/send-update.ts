import type { ActionUpdate, ActionView } from "../../bot/contract/actions";
import { paths } from "../../bot/contract/paths";
import type { Failure } from "../api/answer";
import type { Api } from "../api/client";

export type Sent = { ok: true; action: ActionView } | { ok: false; conflict: ActionView } | { ok: false; failure: Failure };

const isActionView = (body: unknown, id: string): body is ActionView =>
  typeof body === "object" && body !== null && "id" in body && body.id === id && "version" in body && "canUpdate" in body;

/** Sends what was said of an action; on a conflict the answer carries the action as it is now. */
export async function sendUpdate(api: Api, actionId: string, update: ActionUpdate): Promise<Sent> {
  const answer = await api.post<unknown>(paths.actionUpdates(actionId), update);
  if (answer.ok && isActionView(answer.value, actionId)) return { ok: true, action: answer.value };
  const told = answer.ok ? null : answer;
  if (told !== null && told.reason !== "conflict") return { ok: false, failure: told };
  if (told !== null && isActionView(told.problem?.current, actionId)) return { ok: false, conflict: told.problem.current };
  // a conflict or an answer without the action: it is asked for
  const fresh = await api.get<ActionView>(paths.action(actionId));
  if (!fresh.ok) return { ok: false, failure: fresh };
  if (fresh.value === null) return { ok: false, failure: { ok: false, reason: "fault", problem: null } };
  return told === null ? { ok: true, action: fresh.value } : { ok: false, conflict: fresh.value };
}

import { withdrawnCard } from "../../cards/withdrawn-card";
import { stepTo } from "../../domain/campaigns/ledger-fields";
import { canTakeBack, type TakeBackPermission } from "../../domain/campaigns/take-back";
import type { Person } from "../../domain/people/person";
import type { Messenger } from "../../ports";
import type { Authority } from "../authority";
import { findMessage, type FoundMessage } from "./find-message";
import { type Step, stepMessages } from "../sending/step-messages";

export type WithdrawOutcome =
  | { ok: true }
  | { ok: false; reason: "not-found" | "message-not-withdrawn" | Extract<TakeBackPermission, { allowed: false }>["reason"] };

/**
 * Takes a message back: one that has not left will not leave, one that was sent by error is replaced by a word that says
 * so. The ledger keeps both.
 */
export async function withdrawMessage(
  authority: Authority,
  messenger: Messenger,
  person: Person,
  id: string,
): Promise<WithdrawOutcome> {
  const found = await findMessage(authority, id);
  if (!found) return { ok: false, reason: "not-found" };
  const permission = canTakeBack(person, found.stored.value);
  if (!permission.allowed) return { ok: false, reason: permission.reason };
  if (!(await replaceCard(authority, messenger, found))) return { ok: false, reason: "message-not-withdrawn" };
  const { state } = found.stored.value;
  // an answer or a sender may have come first: what it says then holds
  const step: Step = (message) =>
    message.state === state ? stepTo(message, authority.clock.now(), "withdrawn", "taken-back") : null;
  const [withdrawn = null] = await stepMessages(authority, [{ ...found, step }]);
  if (!withdrawn) return { ok: false, reason: "message-not-there" };
  authority.log.info("message-withdrawn", { id, by: person.id });
  return { ok: true };
}

/** Puts the word in the place of a card that was sent; true when there is none, or once it stands. */
async function replaceCard(authority: Authority, messenger: Messenger, { stored }: FoundMessage): Promise<boolean> {
  const { activityId, personId } = stored.value;
  if (activityId === null) return true;
  const [[conversation = null], reader] = await Promise.all([
    authority.store.load([{ type: "conversation", id: personId }]),
    authority.directory.person(personId),
  ]);
  if (!conversation) return false;
  const { card, summary } = withdrawnCard({}, reader?.language ?? "fr");
  return (await messenger.updateCard(conversation.value, activityId, card, summary)).ok;
}

import { stepTo } from "../../domain/campaigns/ledger-fields";
import type { Person } from "../../domain/people/person";
import { isWaiting } from "../../domain/sending/claim";
import type { Conversation } from "../../ports";
import { atMost } from "./at-most";
import type { SliceMessage } from "./read-slice";
import type { Content, Sender } from "./sender";
import { type Step, type Stepping, stepMessages } from "./step-messages";

/** A message that can leave: who it is for, where they are reached, and what it says. */
export interface Letter extends SliceMessage {
  person: Person;
  conversation: Conversation;
  /** What it says, put together when first asked for; `failed`: the store failed over it. */
  content: () => Promise<Content | "failed">;
}

/** So many cards are put together at once. */
const COMPOSED_AT_ONCE = 25;

/** The messages that can leave, now or later. Of the others that still waited the ledger says why they do not. */
export async function prepareLetters(sender: Sender, messages: readonly SliceMessage[]): Promise<Letter[]> {
  const letters: Letter[] = [];
  const settled: Stepping[] = [];
  const turn = atMost(COMPOSED_AT_ONCE);
  for (const message of messages) {
    if (!isWaiting(message.stored.value)) continue;
    const { ref, stored, person, conversation } = message;
    if (!person) settled.push({ ref, stored, step: becoming(sender, "withdrawn", "person-left") });
    else if (conversation?.state !== "reachable") settled.push({ ref, stored, step: becoming(sender, "skipped", "not-reachable") });
    else letters.push({ ...message, person, conversation, content: once(() => turn(() => compose(sender, message, person))) });
  }
  if (settled.length > 0) await stepMessages(sender.authority, settled);
  return letters;
}

/** Takes a message that still waits off the list, with a reason. */
export const becoming =
  ({ authority }: Pick<Sender, "authority">, state: "withdrawn" | "skipped", reason: "person-left" | "not-reachable" | "nothing-to-ask"): Step =>
  (message) =>
    isWaiting(message) ? stepTo(message, authority.clock.now(), state, reason) : null;

async function compose({ authority, links, compose: composeMessage }: Sender, { ref, stored }: SliceMessage, person: Person): Promise<Content | "failed"> {
  try {
    return await composeMessage(authority, links, stored.value, person);
  } catch (error) {
    authority.log.error("message-not-composed", { ...ref, error: error instanceof Error ? error.message : "unknown" });
    return "failed";
  }
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => (begun ??= work());
}

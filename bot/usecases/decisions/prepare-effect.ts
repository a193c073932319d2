import type { Decision } from "../../domain/committee/decision";
import type { Person } from "../../domain/people/person";
import type { Channel } from "../../domain/updates/channel";
import type { UpdateEvent } from "../../domain/updates/update-event";
import type { Write } from "../../ports";
import type { Authority } from "../authority";
import { type EditOutcome, prepareEdits } from "../edit-things";

type Refused = Exclude<EditOutcome, { ok: true }> | { ok: false; reason: "decision-target-gone" };

/** What writes the effect of a decision; nothing for a decision without one. */
export type PreparedEffect = { event: UpdateEvent | null; writes: Write[] } | { refused: Refused };

/** Who applies, and from where. */
interface By {
  person: Person;
  channel: Channel;
}

/** Judges the effect of a decision beside the plan as it stands. The remit was judged when it was recorded: it is the permission. */
export async function prepareEffect(authority: Authority, decision: Decision, by: By): Promise<PreparedEffect> {
  if (decision.effect === null) return { event: null, writes: [] };
  return prepared(authority, decision, by, { edits: decision.effect.edits, reason: decision.text });
}

/** Judges the taking back of what a decision did: all of it, or nothing. */
export const prepareUndo = async (authority: Authority, decision: Decision, by: By, undoing: { edits: Decided["edits"]; undoes: string }): Promise<PreparedEffect> =>
  prepared(authority, decision, by, { ...undoing, reason: "" });

type Decided = Pick<Parameters<typeof prepareEdits>[1], "edits" | "reason" | "undoes">;

async function prepared(authority: Authority, { id, planId, number, version }: Decision, { person, channel }: By, edits: Decided): Promise<PreparedEffect> {
  const made = await prepareEdits(authority, {
    ...edits,
    person,
    planId,
    // each version of a decision changes the plan once, however often that is asked; no request of the API has a dot
    requestId: `decision.${id.slice(planId.length + 1)}.v${version}${edits.undoes === undefined ? "" : "-undo"}`,
    waiver: "",
    channel,
    decided: true,
    decision: { id, number },
  });
  if (!("outcome" in made)) return made;
  const { outcome } = made;
  if (!outcome.ok) return { refused: outcome.reason === "not-found" ? { ok: false, reason: "decision-target-gone" } : outcome };
  // recorded already: the decision that was read is older than that
  return { event: null, writes: [] };
}

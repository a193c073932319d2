import type { Decision } from "../../domain/committee/decision";
import { decisionEvent } from "../../domain/committee/decision-event";
import type { Person } from "../../domain/people/person";
import type { Channel } from "../../domain/updates/channel";
import type { Write } from "../../ports";
import { type Attempt, attempt } from "../attempts";
import type { Authority } from "../authority";
import { type LoadedDecision, loadDecision } from "./load-decision";

/** What is to be written of a decision, with whatever changes in the same transaction; or why nothing is. */
export type DecisionChange<Refused> = { decision: Decision; writes?: Write[] } | { unchanged: Decision } | { refused: Refused };

/** Which decision, and who changes it from where. */
interface Changing {
  decisionId: string;
  person: Person;
  channel: Channel;
}

/** Reads a decision, has it judged, and writes it along with all that belongs to it, until nobody else wrote in between. */
export const changeDecision = <Refused extends { ok: false }>(
  authority: Authority,
  { decisionId, person, channel }: Changing,
  judge: (loaded: LoadedDecision) => Promise<DecisionChange<Refused>> | DecisionChange<Refused>,
): Promise<{ ok: true; decision: Decision } | { ok: false; reason: "not-found" } | Refused> =>
  attempt(async (count): Promise<Attempt<{ ok: true; decision: Decision } | { ok: false; reason: "not-found" } | Refused>> => {
    if (count > 0) authority.plans.forget();
    const loaded = await loadDecision(authority, decisionId);
    if (loaded === null) return { outcome: { ok: false, reason: "not-found" } };
    const change = await judge(loaded);
    if ("refused" in change) return { outcome: change.refused };
    if ("unchanged" in change) return { outcome: { ok: true, decision: change.unchanged } };
    const { decision, writes = [] } = change;
    const event = decisionEvent(loaded.plan, loaded.decision.value, decision, { at: authority.clock.now(), by: person, channel });
    const commit = await authority.store.commit([
      ...writes,
      { do: "replace", type: "decision", record: decision, etag: loaded.decision.etag },
      { do: "create", type: "event", record: event },
    ]);
    return commit.ok ? { outcome: { ok: true, decision } } : { commit };
  });

import type { Committee } from "../../domain/committee/committee";
import { decideDecision, type DecisionRefusal, numbered, type TypedDecision } from "../../domain/committee/decide-decision";
import type { Decision } from "../../domain/committee/decision";
import { decisionEvent } from "../../domain/committee/decision-event";
import { nextRank, numberRecord } from "../../domain/committee/decision-number";
import type { Meeting } from "../../domain/committee/meeting";
import type { Person } from "../../domain/people/person";
import { isNewIdOf } from "../../domain/edits/new-action";
import type { Action } from "../../domain/roadmap/action";
import { planIdOf } from "../../domain/roadmap/ids";
import type { Channel } from "../../domain/updates/channel";
import type { Ref, Stored, Write } from "../../ports";
import { BusyError } from "../attempts";
import type { Authority } from "../authority";
import type { EditOutcome } from "../edit-things";
import type { PublishedPlan } from "../published-plans";
import { prepareEffect } from "./prepare-effect";

export interface RecordInput {
  person: Person;
  meetingId: string;
  /** Chosen where it was typed: sent twice, it is one decision. */
  clientId: string;
  typed: TypedDecision;
  /** Whether its effect is applied along with the recording. */
  apply: boolean;
  channel: Channel;
}

export type DecisionOutcome =
  | { ok: true; decision: Decision }
  | { ok: false; reason: "not-found" | "decision-id" | "decision-target-gone" | DecisionRefusal }
  | Exclude<EditOutcome, { ok: true }>;

/** So many may record at once: whoever loses a race for a number takes the next. */
const ATTEMPTS = 100;

/** Records a decision of a séance under the next number of its plan and year, with its effect applied at once where that is asked. */
export async function recordDecision(authority: Authority, input: RecordInput): Promise<DecisionOutcome> {
  let rank = 1;
  for (let count = 0; count < ATTEMPTS; count += 1) {
    if (count > 0) authority.plans.forget();
    const facts = await loadFacts(authority, input);
    if (facts === null) return { ok: false, reason: "not-found" };
    if ("recorded" in facts) return facts.recorded.meetingId === input.meetingId ? { ok: true, decision: facts.recorded } : { ok: false, reason: "decision-id" };
    const judged = decideDecision(facts.id, input.typed, { ...facts, person: input.person, at: authority.clock.now() });
    if (!judged.ok) return judged;
    if (count === 0) rank = nextRank(judged.decision.day, (await authority.store.decisions(facts.plan.id)).map(({ value }) => value));
    const taken = numbered(judged.decision, rank);
    const prepared = await prepareEffect(authority, taken, input);
    if ("refused" in prepared) return prepared.refused;
    const decision: Decision = input.apply && prepared.event !== null ? { ...taken, state: "applied", eventId: prepared.event.id } : taken;
    const alongside: Write[] = input.apply ? prepared.writes : [];
    const commit = await authority.store.commit([
      ...alongside,
      { do: "create", type: "decisionNumber", record: numberRecord(decision, rank) },
      { do: "create", type: "decision", record: decision },
      { do: "create", type: "event", record: decisionEvent(facts.plan, null, decision, { at: decision.recordedAt, by: input.person, channel: input.channel }) },
    ]);
    if (commit.ok) return { ok: true, decision };
    // somebody has this number: the next one; or it is this very decision, which the next reading finds
    if (commit.reason === "exists") rank += 1;
  }
  throw new BusyError();
}

interface Facts {
  id: string;
  plan: PublishedPlan;
  meeting: Meeting;
  committee: Committee;
  project: { id: string; name: string } | null;
  owner: Person | null;
  projectOf: (actionId: string) => string | null | undefined;
}

async function loadFacts(authority: Authority, { meetingId, clientId, typed }: RecordInput): Promise<Facts | { recorded: Decision } | null> {
  const plan = await authority.plans.one(planIdOf(meetingId));
  if (!plan) return null;
  const id = `${plan.id}.d-${clientId}`;
  if (!isNewIdOf(plan.id, id)) return null;
  const { edition } = plan;
  const [[recorded], [meeting], projects, actions, owner] = await Promise.all([
    authority.store.load([{ type: "decision", id }]),
    authority.store.load([{ type: "meeting", id: meetingId }]),
    authority.store.load(typed.projectId === null ? [] : [{ type: "project", id: typed.projectId, edition }]),
    authority.store.load(actionsNamed(typed, edition)),
    typed.ownerId === null ? null : authority.directory.person(typed.ownerId),
  ]);
  if (recorded) return { recorded: recorded.value };
  if (!meeting) return null;
  const [committee] = await authority.store.load([{ type: "committee", id: meeting.value.committeeId }]);
  if (!committee) return null;
  const project = projects[0]?.value ?? null;
  return { id, plan, meeting: meeting.value, committee: committee.value, project, owner, projectOf: homesOf(actions) };
}

const actionsNamed = ({ effect }: TypedDecision, edition: string): Ref<"action">[] =>
  (effect?.edits ?? []).flatMap(({ subject, id, creates }): Ref<"action">[] => (subject === "action" && creates === undefined ? [{ type: "action", id, edition }] : []));

function homesOf(actions: readonly (Stored<Action> | null)[]): Facts["projectOf"] {
  const homes = new Map(actions.flatMap((one) => (one ? [[one.value.id, one.value.projectId] as const] : [])));
  return (actionId) => homes.get(actionId);
}

import type { Committee } from "../../domain/committee/committee";
import { canReadDecision } from "../../domain/committee/committee-access";
import type { Decision } from "../../domain/committee/decision";
import { type DecisionSearch, searchDecisions, yearsOf } from "../../domain/committee/decision-search";
import { presentDecision, type ShownWith } from "../../domain/committee/present-decision";
import { withCommitments } from "../../domain/history/named-values";
import type { Person } from "../../domain/people/person";
import { planIdOf } from "../../domain/roadmap/ids";
import type { Ref } from "../../ports";
import { type Authority, momentOf } from "../authority";
import type { PublishedPlan } from "../published-plans";

/** The register of a plan, as one person is shown it; null when there is no such plan. */
export async function readRegister(authority: Authority, reader: Person, planId: string, search: DecisionSearch) {
  const plan = await authority.plans.one(planId);
  if (!plan) return null;
  const [all, readable] = await Promise.all([authority.store.decisions(planId), readableBy(authority, reader, plan)]);
  const stored = all.map(({ value }) => value).filter(readable);
  const { today } = momentOf(authority, plan.timeZone);
  const committees = new Map(stored.toReversed().map(({ committeeId, committeeName }) => [committeeId, committeeName]));
  return {
    plan: { id: plan.id, name: plan.name },
    today,
    committees: [...committees].map(([id, name]) => ({ id, name })),
    years: yearsOf(stored),
    decisions: await showDecisions(authority, reader, plan, searchDecisions(stored, search, today)),
  };
}

/** One decision; null when there is none, or its plan is not to be seen. */
export async function readDecision(authority: Authority, reader: Person, decisionId: string) {
  const plan = await authority.plans.one(planIdOf(decisionId));
  if (!plan) return null;
  const [decision] = await authority.store.load([{ type: "decision", id: decisionId }]);
  if (!decision || !(await readableBy(authority, reader, plan))(decision.value)) return null;
  return (await showDecisions(authority, reader, plan, [decision.value]))[0] ?? null;
}

/** Which decisions of a plan somebody may read; those of an instance that is not there any more are the bureau’s and the executives’. */
async function readableBy({ store }: Authority, reader: Person, plan: PublishedPlan): Promise<(decision: Decision) => boolean> {
  const committees = new Map((await store.committees(plan.id)).map(({ value }) => [value.id, value]));
  return (decision) => canReadDecision(reader, decision, committees.get(decision.committeeId) ?? { members: [] }).allowed;
}

/** Decisions of a plan with the names of today and what the reader may do with them, in their order. */
export async function showDecisions(authority: Authority, reader: Person, plan: PublishedPlan, decisions: readonly Decision[]) {
  const [names, things, committees] = await Promise.all([
    authority.directory.names(),
    namesOfThings(authority, plan, decisions),
    decisions.length === 0 ? [] : authority.store.committees(plan.id),
  ]);
  const byId = new Map<string, Committee>(committees.map(({ value }) => [value.id, value]));
  const shown: Omit<ShownWith, "committee"> = {
    reader,
    names: withCommitments(names, plan.commitments),
    nameOf: (_subject, id) => things.get(id) ?? null,
    today: momentOf(authority, plan.timeZone).today,
  };
  return decisions.map((one) => presentDecision(one, { ...shown, committee: byId.get(one.committeeId) ?? null }));
}

/** The projects and actions that decisions name, as they are called now. */
async function namesOfThings({ store }: Authority, { edition }: PublishedPlan, decisions: readonly Decision[]): Promise<Map<string, string>> {
  const edits = decisions.flatMap(({ effect }) => effect?.edits ?? []);
  const named = (type: "project" | "action"): string[] => edits.flatMap(({ subject, id }) => (subject === type ? [id] : []));
  const projects = new Set([...decisions.flatMap(({ projectId }) => projectId ?? []), ...named("project")]);
  const refs = <T extends "project" | "action">(type: T, ids: Iterable<string>): Ref<T>[] => [...new Set(ids)].map((id) => ({ type, id, edition }));
  const [known, actions] = await Promise.all([store.load(refs("project", projects)), store.load(refs("action", named("action")))]);
  return new Map([
    ...known.flatMap((one) => (one ? [[one.value.id, one.value.name] as const] : [])),
    ...actions.flatMap((one) => (one ? [[one.value.id, one.value.title] as const] : [])),
  ]);
}

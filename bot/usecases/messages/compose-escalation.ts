import type { CardMessage } from "../../cards/adaptive-card";
import { escalationCard } from "../../cards/escalation-card";
import type { Links } from "../../cards/tab-link";
import type { NoticeRecord } from "../../domain/campaigns/message-record";
import { askedAt, hasAnswered, silentActions } from "../../domain/campaigns/silence";
import type { Person } from "../../domain/people/person";
import { actionLine } from "../../domain/prompts/action-line";
import { type PromptRecord, weeklyPromptId } from "../../domain/prompts/prompt-record";
import type { Action } from "../../domain/roadmap/action";
import type { Authority } from "../authority";
import { momentOf } from "../authority";
import { surroundings } from "../surroundings";

/** The actions of an escalation of which there is still no news, in one card; null once there is news of all of them. */
export async function composeEscalation(
  authority: Authority,
  links: Links,
  record: NoticeRecord,
  person: Person,
): Promise<CardMessage | null> {
  const actions = await stillSilentOf(authority, record);
  if (actions.length === 0) return null;
  const [names, around, plans] = await Promise.all([
    authority.directory.names(),
    surroundings(authority, actions),
    authority.plans.all(),
  ]);
  const { today } = momentOf(authority, plans[0]?.timeZone);
  const lines = actions.map((action) => {
    const place = action.projectId === null ? around.axes.get(action.axisId) : around.projects.get(action.projectId);
    return { ...actionLine(action, place?.name ?? "", today), owner: names.person(action.ownerId ?? "") };
  });
  return escalationCard({ actions: lines, today, links }, person.language);
}

/** The actions as they stand, without those of owners who have answered, and those of which somebody has spoken. */
async function stillSilentOf(authority: Authority, { subjects, week }: NoticeRecord): Promise<Action[]> {
  const plans = new Map((await authority.plans.all()).map((plan) => [plan.id, plan.edition]));
  const named = subjects.flatMap(({ id, planId }) => {
    const edition = plans.get(planId);
    return edition === undefined ? [] : [{ type: "action" as const, id, edition }];
  });
  const owners = [...new Set(subjects.map(({ ownerId }) => ownerId))];
  const [found, questions] = await Promise.all([
    authority.store.load(named),
    authority.store.load(owners.map((id) => ({ type: "prompt" as const, id: weeklyPromptId(week, id) }))),
  ]);
  const actions = new Map(found.flatMap((one) => (one === null ? [] : [[one.value.id, one.value] as const])));
  const silent = new Set(questions.flatMap((one) => (one === null ? [] : silentIn(one.value, actions))));
  return [...actions.values()].filter(({ id }) => silent.has(id));
}

function silentIn(question: PromptRecord, actions: ReadonlyMap<string, Action>): string[] {
  const known = { actions, projects: new Map() };
  if (hasAnswered(question, askedAt(question) ?? question.plannedAt, known)) return [];
  return silentActions(question, known).map(({ id }) => id);
}

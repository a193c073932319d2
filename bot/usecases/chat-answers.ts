import type { CardMessage } from "../cards/adaptive-card";
import { helpCard } from "../cards/help-card";
import { myActionsCard } from "../cards/my-actions-card";
import { projectCard } from "../cards/project-card";
import { projectChoiceCard } from "../cards/project-choice-card";
import { sayCard } from "../cards/say-card";
import type { Links } from "../cards/tab-link";
import { whyCard } from "../cards/why-card";
import { dayAt } from "../domain/calendar/day";
import type { Intent, KnownProject } from "../domain/chat/intent";
import { projectSheet } from "../domain/chat/project-sheet";
import type { Person } from "../domain/people/person";
import { actionLine } from "../domain/prompts/action-line";
import { answerAvailability } from "./availability-answers";
import type { Authority } from "./authority";
import { explainMessage } from "./campaigns/explain-message";
import { loadWeek } from "./load-week";
import { putQuestion } from "./put-question";
import { findProject } from "./read-project";
import { composeWeeklyCard, shownWeek } from "./show-weekly-card";
import { surroundings } from "./surroundings";
import { readPersonWeek } from "./week-of-person";

/** The answer in the chat to what a person asked for. */
export async function answerIntent(authority: Authority, person: Person, intent: Intent, links: Links): Promise<CardMessage> {
  const { language } = person;
  switch (intent.kind) {
    case "my-actions":
      return myActions(authority, person, links);
    case "weekly-update":
      return weeklyUpdate(authority, person, links);
    case "project":
      return projectAnswer(authority, person, intent.projectId, links);
    case "project-choice": {
      const known = new Map((await knownProjects(authority)).map((project) => [project.id, project]));
      const projects = intent.projectIds.flatMap((id) => known.get(id) ?? []);
      return projectChoiceCard({ asked: intent.asked, projects, others: intent.others }, language);
    }
    case "project-not-found":
      return sayCard({ say: "project-not-found", asked: intent.asked }, language);
    case "project-unnamed":
    case "stop":
    case "thanks":
      return sayCard({ say: intent.kind }, language);
    case "away":
    case "back":
    case "remind-on":
    case "mute-reminders":
      return answerAvailability(authority, person, intent, links);
    case "why-message":
      return whyCard({ last: await explainMessage(authority, person), links }, language);
    case "help":
      return helpCard({ because: "asked" }, language);
    case "greeting":
      return helpCard({ because: "greeting" }, language);
    case "unknown":
      return helpCard({ because: "unknown" }, language);
  }
}

/** The projects of all published plans, as the chat recognises them. */
export async function knownProjects(authority: Authority): Promise<KnownProject[]> {
  const plans = await authority.plans.all();
  const portfolios = await Promise.all(plans.map((plan) => authority.store.portfolio(plan.edition)));
  return portfolios.flatMap(({ projects }) => projects.map(({ id, code, name }) => ({ id, code, name })));
}

async function weeklyUpdate(authority: Authority, person: Person, links: Links): Promise<CardMessage> {
  const { about } = await readPersonWeek(authority, person);
  if (about.actions.length + about.projects.length === 0) return sayCard({ say: "no-weekly" }, person.language);
  const week = await loadWeek(authority, await putQuestion(authority, person));
  return week ? composeWeeklyCard(shownWeek(week), person, links) : sayCard({ say: "no-weekly" }, person.language);
}

async function myActions(authority: Authority, person: Person, links: Links): Promise<CardMessage> {
  const { about, actions, today } = await readPersonWeek(authority, person);
  const around = await surroundings(authority, actions);
  const byId = new Map(actions.map((action) => [action.id, action]));
  const lines = about.actions.flatMap(({ id, projectId, axisId }) => {
    const action = byId.get(id);
    const place = projectId === null ? around.axes.get(axisId)?.name : around.projects.get(projectId)?.name;
    return action ? [actionLine(action, place ?? "", today)] : [];
  });
  return myActionsCard({ actions: lines, weekly: lines.length > 0, today, links }, person.language);
}

async function projectAnswer(authority: Authority, person: Person, projectId: string, links: Links): Promise<CardMessage> {
  const found = await findProject(authority, projectId);
  if (!found) return helpCard({ because: "unknown" }, person.language);
  const [names, { prompt, about }] = await Promise.all([authority.directory.names(), readPersonWeek(authority, person)]);
  const today = dayAt(authority.clock.now(), found.plan.timeZone);
  const asked = prompt !== null && about.projects.some(({ id }) => id === projectId);
  const project = projectSheet(found.project.value, found.plan, (id) => names.person(id), today);
  return projectCard({ project, today, promptId: asked ? prompt.value.id : null, links }, person.language);
}

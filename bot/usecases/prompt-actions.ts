import type { PromptRecord, PromptSubject } from "../domain/prompts/prompt-record";
import type { Action } from "../domain/roadmap/action";
import type { Project } from "../domain/roadmap/project";
import type { Stored } from "../ports";
import type { Authority } from "./authority";

/** The actions a prompt asks about, as they stand in the published editions; those that are gone are left out. */
export async function loadPromptActions(authority: Authority, prompt: PromptRecord): Promise<Stored<Action>[]> {
  const editions = await publishedEditions(authority);
  const refs = prompt.actions.flatMap((subject) => published(subject, editions)).map((ref) => ({ type: "action" as const, ...ref }));
  return (await authority.store.load(refs)).filter((found) => found !== null);
}

/** The projects whose météo a prompt asks for. */
export async function loadPromptProjects(authority: Authority, prompt: PromptRecord): Promise<Stored<Project>[]> {
  const editions = await publishedEditions(authority);
  const refs = prompt.projects.flatMap((subject) => published(subject, editions)).map((ref) => ({ type: "project" as const, ...ref }));
  return (await authority.store.load(refs)).filter((found) => found !== null);
}

const publishedEditions = async (authority: Authority): Promise<Map<string, string>> =>
  new Map((await authority.plans.all()).map((plan) => [plan.id, plan.edition]));

// a plan may have been imported again since the card was sent: the question is about the same action in its new edition
const published = (subject: PromptSubject, editions: Map<string, string>) => {
  const edition = editions.get(subject.planId);
  return edition === undefined ? [] : [{ id: subject.id, edition }];
};

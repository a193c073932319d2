import type { Subject } from "../domain/history/history-line";
import type { Action } from "../domain/roadmap/action";
import type { Project } from "../domain/roadmap/project";
import type { Change, UpdateEvent } from "../domain/updates/update-event";
import type { Ref } from "../ports";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";

/** What a page of history is about, as it is now. */
export interface HistorySubjects {
  subjectOf(kind: Change["subject"], id: string): Subject;
  project(id: string): Project | null;
}

/** Reads the projects and actions that these events changed, and the projects around the actions; a confirmation is only counted. */
export async function loadHistorySubjects(authority: Authority, plan: PublishedPlan, events: readonly UpdateEvent[]): Promise<HistorySubjects> {
  const { edition } = plan;
  const told = events.filter(({ kind }) => kind !== "confirmation");
  const named = (subject: Change["subject"]) => told.flatMap(({ changes }) => changes.filter((change) => change.subject === subject).map(({ id }) => id));
  const waived = told.flatMap((event) => (event.waived ?? []).map(({ id }) => id));
  const refs = <T extends "project" | "action">(type: T, ids: Iterable<string>): Ref<T>[] => [...new Set(ids)].map((id) => ({ type, id, edition }));
  const [actions, direct] = await Promise.all([
    authority.store.load(refs("action", named("action"))),
    authority.store.load(refs("project", [...named("project"), ...waived])),
  ]);
  const actionOf = new Map<string, Action>(actions.flatMap((one) => (one ? [[one.value.id, one.value] as const] : [])));
  const projectOf = new Map<string, Project>(direct.flatMap((one) => (one ? [[one.value.id, one.value] as const] : [])));
  const around = [...actionOf.values()].flatMap(({ projectId }) => (projectId === null || projectOf.has(projectId) ? [] : [projectId]));
  for (const one of await authority.store.load(refs("project", around))) if (one) projectOf.set(one.value.id, one.value);
  return {
    project: (id) => projectOf.get(id) ?? null,
    subjectOf: (kind, id) => {
      if (kind === "project") return { kind, id, title: projectOf.get(id)?.name ?? null, code: projectOf.get(id)?.code ?? "" };
      if (kind === "plan") return { kind, id, title: plan.name, code: "" };
      const action = kind === "action" ? actionOf.get(id) : undefined;
      return { kind, id, title: action?.title ?? null, code: projectOf.get(action?.projectId ?? "")?.code ?? "" };
    },
  };
}

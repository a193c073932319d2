import type { EditFacts } from "../domain/edits/decide-edits";
import type { Edit } from "../domain/edits/edit";
import type { Action } from "../domain/roadmap/action";
import type { Plan } from "../domain/roadmap/plan";
import type { Project } from "../domain/roadmap/project";
import type { UpdateEvent } from "../domain/updates/update-event";
import type { Records, Ref, Stored } from "../ports";
import type { Authority } from "./authority";
import type { PublishedPlan } from "./published-plans";

/** The things an edit is about as they stand, and the event when it was recorded before. */
export interface LoadedThings extends EditFacts {
  etags: ReadonlyMap<string, string>;
  recorded: UpdateEvent | null;
}

/** Reads what edits are judged by: the things, the projects around the actions, who and what can be named. */
export async function loadForEdits(authority: Authority, plan: PublishedPlan, edits: readonly Edit[], eventId: string): Promise<LoadedThings> {
  const { edition } = plan;
  const refs = edits.flatMap(({ subject, id, creates }): Ref<"project" | "action">[] => ((subject === "project" || subject === "action") && !creates ? [{ type: subject, id, edition }] : []));
  const [[recorded, storedPlan], things, people, directions, axes, applications] = await Promise.all([
    loadEventAndPlan(authority, eventId, plan.id),
    authority.store.load(refs),
    authority.directory.people(),
    authority.directory.directions(),
    axesNamed(authority, edits, edition),
    applicationsNamed(authority, edits),
  ]);
  const loaded = { projects: new Map<string, Project>(), actions: new Map<string, Action>(), etags: new Map<string, string>() };
  refs.forEach(({ type }, index) => {
    const thing = things[index];
    if (!thing) return;
    loaded.etags.set(thing.value.id, thing.etag);
    if (type === "project") loaded.projects.set(thing.value.id, thing.value as Project);
    else loaded.actions.set(thing.value.id, thing.value as Action);
  });
  const places = [...loaded.actions.values(), ...edits.flatMap(({ creates }) => (creates && "projectId" in creates ? [{ ...creates, edition }] : []))];
  for (const project of await projectsAround(authority, places, loaded.projects)) loaded.projects.set(project.value.id, project.value);
  // what the process remembers of the plan may be some seconds old
  const now = storedPlan?.value ?? plan;
  loaded.etags.set(plan.id, storedPlan?.etag ?? "");
  return {
    ...loaded,
    axes,
    plan: now,
    commitments: new Set(now.commitments.map(({ id }) => id)),
    applications,
    people: new Set(people.map(({ id }) => id)),
    directions: new Set(directions.map(({ id }) => id)),
    recorded: recorded?.value ?? null,
  };
}

async function loadEventAndPlan({ store }: Authority, eventId: string, planId: string): Promise<[Stored<UpdateEvent> | null, Stored<Plan> | null]> {
  const [[event = null], [plan = null]] = await Promise.all([store.load([{ type: "event", id: eventId }]), store.load([{ type: "plan", id: planId }])]);
  return [event, plan];
}

/** Those of the axes under which new actions are put that are there. */
async function axesNamed({ store }: Authority, edits: readonly Edit[], edition: string): Promise<Set<string>> {
  const refs = edits.flatMap(({ creates }): Ref<"axis">[] => (creates && "axisId" in creates ? [{ type: "axis", id: creates.axisId, edition }] : []));
  return new Set((await store.load(refs)).flatMap((axis) => (axis ? [axis.value.id] : [])));
}

/** The applications that can be named; nobody reads the register where no edit names one. */
const applicationsNamed = async ({ directory }: Authority, edits: readonly Edit[]): Promise<Set<string>> =>
  new Set(edits.some(({ values }) => "applications" in values) ? (await directory.applications()).map(({ id }) => id) : []);

/** The heads of an action's project may change it: those projects are read too. */
async function projectsAround(authority: Authority, actions: readonly Pick<Action, "projectId" | "edition">[], known: ReadonlyMap<string, Project>): Promise<Stored<Records["project"]>[]> {
  const refs = new Map<string, Ref<"project">>();
  for (const { projectId: id, edition } of actions) if (id !== null && !known.has(id)) refs.set(id, { type: "project", id, edition });
  return (await authority.store.load([...refs.values()])).filter((project) => project !== null);
}

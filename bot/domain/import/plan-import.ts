import { weekOf } from "../calendar/iso-week";
import type { Change } from "../updates/update-event";
import { chosenBy, isSettled, type Settling, UNSETTLED } from "./conflict";
import { currentWords } from "./current-words";
import { numbered, numberedActions, withRollups } from "./edition-order";
import type { ImportContext, ImportCurrent, ImportDecision, Outcome, PlannedChange } from "./import-context";
import { importEvents } from "./import-events";
import type { ImportedPlan } from "./imported-plan";
import { type Match, matchThings } from "./match-things";
import { planIdOf, planOfFile } from "./plan-of-file";
import { planDirections, planPeople } from "./plan-people";
import { type Deciding, planAction, planAxis, planProject } from "./plan-thing";
import type { FileIds } from "./said-facts";

/** How many additions, and how many changes, the preview shows. */
const PREVIEWED = 200;

const NOTHING: ImportCurrent = { plan: null, axes: [], projects: [], actions: [], people: [], directions: [] };

/**
 * What importing a file would do to a plan, wholly decided and nothing done.
 * « Importer deux fois ne crée rien deux fois ; ce que le fichier ne mentionne plus reste, et est signalé ; ce que les
 * agents ont dit depuis dans Jalon n'est pas écrasé, sauf si quelqu'un le choisit. »
 */
export function planImport(
  imported: ImportedPlan,
  current: ImportCurrent | null,
  context: ImportContext,
  settling: Settling = UNSETTLED,
): ImportDecision {
  const had = current ?? NOTHING;
  const planId = planIdOf(imported);
  const people = planPeople(imported.people, had.people, context.edition);
  const directions = planDirections(imported.directions, had.directions, context.edition);
  const matches = matchAll(imported, had, planId);
  const ids: FileIds = {
    axis: (key) => idIn(matches.axes, key),
    project: (key) => idIn(matches.projects, key),
    action: (key) => idIn(matches.actions, key),
    person: (key) => people.idOf.get(key) ?? null,
    direction: (key) => directions.idOf.get(key) ?? null,
  };
  const names = namesOf(imported, had, ids, [...people.created, ...directions.created]);
  const chosen = chosenBy(settling);
  const { plan, change: planChange, preview: planPreview, conflicts: planConflicts } = planOfFile(imported, had.plan, context, { names, chosen });
  const deciding: Deciding = {
    ids,
    names,
    chosen,
    room: { created: PREVIEWED, changed: PREVIEWED },
    made: { planId, edition: context.edition, now: context.now, week: weekOf(context.today) },
  };
  const axes = imported.axes.map((file) => planAxis(file, matchOf(matches.axes, file.key), deciding));
  const projects = imported.projects.map((file) => planProject(file, matchOf(matches.projects, file.key), deciding));
  const actions = imported.actions.map((file) => planAction(file, matchOf(matches.actions, file.key), deciding));

  const outcomes: Outcome<unknown>[] = [...axes, ...projects, ...actions];
  const conflicts = [...planConflicts, ...outcomes.flatMap((one) => one.conflicts)];
  const missingAxes = leftOver(had.axes, axes);
  const missingProjects = leftOver(had.projects, projects);
  const missingActions = leftOver(had.actions, actions);
  const inEdition = <T extends { edition: string }>(one: T): T => ({ ...one, edition: context.edition });
  const allActions = numberedActions([...actions.map((one) => one.value), ...missingActions.map(inEdition)]);
  const { onlyActions = false } = imported;
  const inPlace = <T extends { order: number }>(things: T[]): T[] => (onlyActions ? things.toSorted((a, b) => a.order - b.order) : things);
  const summed = withRollups(
    numbered(inPlace([...axes.map((one) => one.value), ...missingAxes.map(inEdition)]), (one) => one.parentId ?? ""),
    numbered(inPlace([...projects.map((one) => one.value), ...missingProjects.map(inEdition)]), (one) => one.axisId),
    allActions,
    plan.settings.defaultDays,
  );
  const newPeople = people.created.map(({ id, name, email }): Change => ({
    subject: "person",
    id,
    before: null,
    after: { name, email },
  }));
  const changes = [planChange, ...newPeople, ...outcomes.map((one) => one.change)].filter((change) => change !== null);
  const previews = [planPreview, ...outcomes.map((one) => one.preview)].filter((preview) => preview !== null);
  const count = (kind: Outcome<unknown>["outcome"]): number => outcomes.filter((one) => one.outcome === kind).length;
  return {
    isNew: had.plan === null,
    plan,
    ...summed,
    actions: allActions,
    people: people.created,
    directions: directions.created,
    events: importEvents(changes, plan.id, context),
    created: count("created"),
    changed: count("changed") + (planPreview ? 1 : 0),
    unchanged: count("unchanged"),
    changes: [...previews, ...people.created.slice(0, PREVIEWED).map(({ name, email }) => personPreview(name, email))],
    missing: [
      ...(onlyActions ? [] : missingAxes).map(({ id, name }) => ({ kind: "axis" as const, id, name })),
      ...(onlyActions ? [] : missingProjects).map(({ id, name }) => ({ kind: "project" as const, id, name })),
      ...missingActions.map(({ id, title }) => ({ kind: "action" as const, id, name: title })),
    ],
    conflicts,
    settled: isSettled(conflicts, settling),
    warnings: people.warnings,
  };
}

function matchAll(imported: ImportedPlan, had: ImportCurrent, planId: string) {
  const words = currentWords(had);
  const keysOf = (things: readonly { key: string }[]): string[] => things.map((thing) => thing.key);
  return {
    axes: matchThings(keysOf(imported.axes), had.axes, planId, "x", words.axis),
    projects: matchThings(keysOf(imported.projects), had.projects, planId, "j", words.project),
    actions: matchThings(keysOf(imported.actions), had.actions, planId, "a", words.action),
  };
}

/** Readers make every key that they point to; a key that leads nowhere is a bug of a reader. */
function matchOf<T>(matches: ReadonlyMap<string, Match<T>>, key: string): Match<T> {
  const match = matches.get(key);
  if (!match) throw new Error(`The file points to a key it does not have: ${key}`);
  return match;
}

const idIn = (matches: ReadonlyMap<string, Match<unknown>>, key: string): string => matchOf(matches, key).id;

function namesOf(
  imported: ImportedPlan,
  had: ImportCurrent,
  ids: FileIds,
  made: readonly { id: string; name: string }[],
): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of [...had.people, ...had.directions, ...had.axes, ...had.projects, ...made]) names.set(id, name);
  for (const { id, title } of had.actions) names.set(id, title);
  for (const { key, name } of imported.axes) names.set(ids.axis(key), name);
  for (const { key, name } of imported.projects) names.set(ids.project(key), name);
  for (const { key, title } of imported.actions) names.set(ids.action(key), title);
  return names;
}

function leftOver<T extends { id: string }>(had: readonly T[], outcomes: readonly Outcome<T>[]): T[] {
  const mentioned = new Set(outcomes.map((one) => one.value.id));
  return had.filter((one) => !mentioned.has(one.id));
}

const personPreview = (name: string, email: string): PlannedChange => ({
  kind: "person",
  name,
  where: "",
  change: "created",
  fields: email === "" ? [] : [{ field: "email", before: null, after: email }],
});

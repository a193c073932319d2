import type { ImportRecord } from "../domain/import/import-record";
import { headsOf } from "../domain/roadmap/project";
import type { Write } from "../ports";
import { type Attempt, attempt } from "./attempts";
import type { Authority } from "./authority";
import { isPublished, type PublishedPlan } from "./published-plans";

const PER_COMMIT = 100;

/**
 * Before an import is undone: the people and directions it brought whom another plan names as well are from then on that
 * plan's. Stopping here harms nothing: they were seen, and still are.
 */
export async function keepSharedPeople(authority: Authority, record: ImportRecord): Promise<void> {
  const { store } = authority;
  const [people, directions] = await Promise.all([store.people(), store.directions()]);
  const brought = new Set(
    [...people, ...directions].filter(({ fromEdition }) => fromEdition === record.edition).map(({ id }) => id),
  );
  if (brought.size === 0) return;
  const directionIds = new Set(directions.map(({ id }) => id));
  const isDirection = (id: string): boolean => directionIds.has(id);
  const others = (await store.plans())
    .map(({ value }) => value)
    .filter(isPublished)
    .filter(({ id }) => id !== record.planId);
  for (const plan of others) {
    const named = (await namedBy(authority, plan)).filter((id) => brought.delete(id));
    for (let from = 0; from < named.length; from += PER_COMMIT)
      await give(authority, named.slice(from, from + PER_COMMIT), plan, isDirection);
  }
}

const give = (
  { store }: Authority,
  ids: readonly string[],
  plan: PublishedPlan,
  isDirection: (id: string) => boolean,
): Promise<void> =>
  attempt(async (): Promise<Attempt<void>> => {
    const refs = ids.map((id) => ({ type: isDirection(id) ? ("direction" as const) : ("person" as const), id }));
    const found = await store.load(refs);
    // the first edition of that plan stands as long as the plan does
    const fromEdition = plan.editions[0] ?? plan.edition;
    const writes = refs.flatMap(({ type }, at): Write[] => {
      const one = found[at];
      return one ? [{ do: "replace", type, record: { ...one.value, fromEdition }, etag: one.etag } as Write] : [];
    });
    const commit = await store.commit(writes);
    return commit.ok ? { outcome: undefined } : { commit };
  });

/** Everybody a plan names, and every direction; each once. */
async function namedBy({ store }: Authority, { edition }: PublishedPlan): Promise<string[]> {
  const [{ projects }, actions] = await Promise.all([store.portfolio(edition), store.actionsOfEdition(edition)]);
  const ids = [
    ...projects.flatMap((project) => [...headsOf(project), project.directionId]),
    ...actions.flatMap(({ ownerId, coOwnerIds, directionId }) => [ownerId, ...coOwnerIds, directionId]),
  ];
  return [...new Set(ids)].filter((id) => id !== null);
}

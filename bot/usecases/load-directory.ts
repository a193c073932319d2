import type { Application } from "../domain/applications/application";
import type { DirectoryFacts } from "../domain/directory/decide-directory-edits";
import type { DirectoryEdit } from "../domain/directory/directory-edit";
import type { Direction } from "../domain/people/direction";
import type { Records, Ref, Store, Stored } from "../ports";
import type { Authority } from "./authority";
import { visibility } from "./directory";

/** The directory as it stands, with what writing it back asks. */
export interface LoadedDirectory extends DirectoryFacts {
  etags: ReadonlyMap<string, string>;
}

const PER_LOAD = 100;

/** Reads the directory afresh: what an edit is judged by is never what the process remembers. */
export async function loadDirectory(authority: Authority, edits: readonly Pick<DirectoryEdit, "removes">[]): Promise<LoadedDirectory> {
  const { store } = authority;
  const [plans, listed, register, people] = await Promise.all([store.plans(), store.directions(), store.applications(), authority.directory.people()]);
  const isSeen = visibility(plans.map(({ value }) => value));
  const [directions, applications] = await Promise.all([
    loadAll<"direction">(store, listed.filter(isSeen).map(({ id }) => ({ type: "direction", id }))),
    loadAll<"application">(store, register.map(({ id }) => ({ type: "application", id }))),
  ]);
  return {
    directions: new Map(directions.map(({ value }): [string, Direction] => [value.id, value])),
    applications: new Map(applications.map(({ value }): [string, Application] => [value.id, value])),
    people: new Set(people.map(({ id }) => id)),
    inUse: edits.some(({ removes }) => removes) ? await namedAnywhere(authority) : new Set(),
    etags: new Map([...directions, ...applications].map(({ value, etag }) => [value.id, etag])),
  };
}

async function loadAll<T extends "direction" | "application">(store: Store, refs: readonly Ref<T>[]): Promise<Stored<Records[T]>[]> {
  const slices = Array.from({ length: Math.ceil(refs.length / PER_LOAD) }, (_, at) => refs.slice(at * PER_LOAD, (at + 1) * PER_LOAD));
  const found = await Promise.all(slices.map((slice) => store.load<T>(slice)));
  return found.flat().filter((one) => one !== null);
}

/** Every direction and application that a plan or a person names. */
async function namedAnywhere({ store, plans, directory }: Authority): Promise<Set<string>> {
  const [published, people] = await Promise.all([plans.all(), directory.people()]);
  const contents = await Promise.all(published.map(async ({ edition }) => ({ ...(await store.portfolio(edition)), actions: await store.actionsOfEdition(edition) })));
  const ids = contents.flatMap(({ projects, actions }) => [
    ...projects.flatMap(({ directionId, touchedDirectionIds, applications }) => [directionId, ...touchedDirectionIds, ...applications.map(({ applicationId }) => applicationId)]),
    ...actions.map(({ directionId }) => directionId),
  ]);
  return new Set([...ids, ...people.map(({ directionId }) => directionId)].filter((id) => id !== null));
}

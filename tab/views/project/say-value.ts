import type { ProjectView } from "../../../bot/contract/actions";
import type { Choices } from "../../../bot/contract/people";
import { sayPlain, type SayValue } from "../../editing/edit-obstacle";

/** Values of a project in words: ids of people and directions become the names that the page or the lists know. */
export function sayOfProject(project: ProjectView, { people, directions }: Choices): SayValue {
  const named = [project.itHead, project.businessHead, ...project.touchedDirections, ...people, ...directions, ...project.commitments.map(({ id, title: name }) => ({ id, name }))];
  const names = new Map(named.flatMap((one) => (one === null ? [] : [[one.id, one.name] as const])));
  const called = (value: unknown): unknown => (typeof value === "string" ? (names.get(value) ?? value) : value);
  return (field, value) => sayPlain(field, Array.isArray(value) ? value.map(called) : called(value));
}

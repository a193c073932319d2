import type { ActionView } from "../../../bot/contract/actions";
import type { Choices } from "../../../bot/contract/people";
import type { ActionValues } from "../../../bot/domain/edits/action-values";
import { sayPlain, type SayValue } from "../../editing/edit-obstacle";

/** What of an action can be edited in place, as the page shows it. */
export const editableValues = (action: ActionView): ActionValues => ({
  title: action.title,
  description: action.description,
  ownerId: action.owner?.id ?? null,
  coOwnerIds: action.coOwners.map(({ id }) => id),
  directionId: action.directionId,
  priority: action.priority,
  startDay: action.startDay,
  dueDay: action.dueDay,
  days: action.days,
  budget: action.budget,
  forTheRecord: action.forTheRecord,
});

/** Values of actions in words: ids of people and directions become the names that the page or the lists know. */
export function sayOfActions(actions: readonly ActionView[], { people, directions }: Choices): SayValue {
  const named = [
    ...actions.flatMap(({ owner, coOwners, directionId, direction }) => [owner, ...coOwners, directionId === null ? null : { id: directionId, name: direction }]),
    ...people,
    ...directions,
  ];
  const names = new Map(named.flatMap((one) => (one === null ? [] : [[one.id, one.name] as const])));
  const called = (value: unknown): unknown => (typeof value === "string" ? (names.get(value) ?? value) : value);
  return (field, value) => sayPlain(field, Array.isArray(value) ? value.map(called) : called(value));
}

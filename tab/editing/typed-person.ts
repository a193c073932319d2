import { useState } from "preact/hooks";
import type { Choices } from "../../bot/contract/people";
import { fold } from "../../bot/domain/wording/fold";

/** The names of people as they are typed and chosen, by id; who bears a name twice is told by their title. */
export function calledIn(people: Choices["people"]): Map<string, string> {
  const count = new Map<string, number>();
  for (const { name } of people) count.set(name, (count.get(name) ?? 0) + 1);
  return new Map(people.map(({ id, name, title }) => [id, (count.get(name) ?? 0) > 1 ? `${name} (${title})` : name]));
}

const idOf = (text: string, called: ReadonlyMap<string, string>): string | null => {
  const wanted = fold(text);
  return [...called].find(([, name]) => fold(name) === wanted)?.[0] ?? null;
};

/** A person by a name that is being typed: what the field shows, and whether it names nobody. Half a name changes nothing yet. */
export function useTypedPerson(value: string | null, called: ReadonlyMap<string, string>, change: (value: string | null) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? "" : (called.get(value) ?? value));
  const isNobody = typed !== null && typed.trim() !== "" && idOf(typed, called) === null;
  const type = (text: string): void => {
    setTyped(text);
    const found = idOf(text, called);
    if (text.trim() === "") change(null);
    else if (found !== null) change(found);
  };
  return { shown, isNobody, type, clear: () => setTyped(null) };
}

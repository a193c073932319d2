import { objectIdOf, teamsUserId } from "./account";
import type { LocalPerson } from "./types";

/** The people of the authority, asked again when they may have changed. */
export interface Directory {
  all(): Promise<LocalPerson[]>;
  byId(id: string): Promise<LocalPerson | null>;
  /** By what a bot may hold: the Teams id, the Entra object id or the address. */
  byAccount(account: string): Promise<LocalPerson | null>;
}

// a send of 2 000 cards asks for 2 000 people: the list is read once for all of them
const freshForMs = 3000;

/** Opens the directory over the list that the composition root gives. */
export function openDirectory(people: () => Promise<LocalPerson[]>): Directory {
  let known: { at: number; list: LocalPerson[]; byKey: Map<string, LocalPerson> } | null = null;

  const read = async () => {
    const list = await people();
    const byKey = new Map<string, LocalPerson>();
    for (const person of list) {
      for (const key of [person.id, teamsUserId(person), objectIdOf(person), `8:orgid:${objectIdOf(person)}`, person.email]) {
        byKey.set(key.toLowerCase(), person);
      }
    }
    known = { at: Date.now(), list, byKey };
    return known;
  };
  const current = async () => (known && Date.now() - known.at < freshForMs ? known : await read());
  const find = async (key: string): Promise<LocalPerson | null> => {
    const found = (await current()).byKey.get(key.toLowerCase());
    // someone who was just imported: ask once more before saying no
    return found ?? (await read()).byKey.get(key.toLowerCase()) ?? null;
  };

  return {
    all: async () => (await current()).list,
    byId: async (id) => {
      const person = await find(id);
      return person?.id === id ? person : null;
    },
    byAccount: find,
  };
}

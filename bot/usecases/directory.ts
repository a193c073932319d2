import type { Application } from "../domain/applications/application";
import type { Direction } from "../domain/people/direction";
import type { Person } from "../domain/people/person";
import { successorOn } from "../domain/people/successor";
import type { Names } from "../domain/portfolio/present-project";
import type { Plan } from "../domain/roadmap/plan";
import type { Store } from "../ports";
import { createPublishedPlans, type PublishedPlans } from "./published-plans";

const FRESH_FOR_MS = 30_000;

interface Book {
  people: Map<string, Person>;
  byAccount: Map<string, Person>;
  directions: Map<string, Direction>;
  readAt: number;
}

/**
 * The people and directions of an authority, kept for half a minute: names change rarely and are on every page. Rights
 * are never read from here for a change of rights itself; `forget` is called after each write to the annuaire.
 */
export interface Directory {
  people(): Promise<Person[]>;
  directions(): Promise<Direction[]>;
  /** The register of applications, kept for as long; only read where it is asked for. */
  applications(): Promise<Application[]>;
  names(): Promise<Names>;
  person(id: string): Promise<Person | null>;
  /** These people, in their order. When the book grew old they alone are read: who sends for minutes does not read everybody each time. */
  named(ids: readonly string[]): Promise<(Person | null)[]>;
  /**
   * The person of a Teams account; asks the store when the book does not know the account. When the book grew old they are
   * read alone: whoever answers alone does not pay for reading everybody.
   */
  personOfAccount(aadObjectId: string): Promise<Person | null>;
  forget(): void;
}

/** Opens the directory of one authority. `elapsed` is a monotonic clock in ms; `plans` are those of the same authority. */
export function createDirectory(store: Store, elapsed: () => number, plans: PublishedPlans = createPublishedPlans(store, elapsed)): Directory {
  let reading: Promise<Book> | null = null;
  let last: Book | null = null;
  let readAlone = 0;
  const aloneReads = new Map<string, { person: Promise<Person | null>; readAt: number }>();
  const read = async (): Promise<Book> => {
    const [people, directions, known] = await Promise.all([store.people(), store.directions(), store.plans()]);
    const visible = visibility(known.map((plan) => plan.value));
    const shown = people.filter(visible);
    readAlone = 0;
    aloneReads.clear();
    last = {
      people: new Map(shown.map((person) => [person.id, person])),
      byAccount: new Map(shown.flatMap((person) => (person.aadObjectId ? [[person.aadObjectId, person] as const] : []))),
      directions: new Map(directions.filter(visible).map((direction) => [direction.id, direction])),
      readAt: elapsed(),
    };
    return last;
  };
  let register: { applications: Promise<Application[]>; readAt: number } | null = null;
  const readRegister = (): Promise<Application[]> => {
    if (register !== null && elapsed() - register.readAt < FRESH_FOR_MS) return register.applications;
    const asked = { applications: store.applications(), readAt: elapsed() };
    asked.applications.catch(() => (register === asked ? (register = null) : undefined));
    register = asked;
    return asked.applications;
  };
  const freshBook = (): Book | null => (reading !== null && last !== null && elapsed() - last.readAt < FRESH_FOR_MS ? last : null);
  /** The old book, while reading it again would cost more than the people who were read alone since. */
  const oldBook = (): Book | null => {
    return freshBook() === null && last !== null && readAlone < last.people.size ? last : null;
  };
  /** A person who was read alone is known as long as a book is: an open tab asks every few seconds. */
  const alone = (aadObjectId: string, old: Book): Promise<Person | null> => {
    const kept = aloneReads.get(aadObjectId);
    if (kept && elapsed() - kept.readAt < FRESH_FOR_MS) return kept.person;
    const asked = { person: readOne(aadObjectId, old), readAt: elapsed() };
    aloneReads.set(aadObjectId, asked);
    const drop = (): void => void (aloneReads.get(aadObjectId) === asked && aloneReads.delete(aadObjectId));
    // who is not known yet may be in a moment
    asked.person.then((person) => person ?? drop(), drop);
    return asked.person;
  };
  /** A person as they are now; the old book only tells where to look. */
  const readOne = async (aadObjectId: string, old: Book): Promise<Person | null> => {
    readAlone += 1;
    const id = old.byAccount.get(aadObjectId)?.id;
    const [named] = id === undefined ? [] : await store.load([{ type: "person", id }]);
    const found = named?.value.aadObjectId === aadObjectId ? named : await store.personByAadObjectId(aadObjectId);
    if (!found) return null;
    return seen(found.value);
  };
  /** The plans known for a moment say it of nearly everybody; of the others the store does. */
  const seen = async (person: Person): Promise<Person | null> =>
    visibility(await plans.all())(person) || (await isSeen(store, person)) ? person : null;
  const book = async (): Promise<Book> => {
    const asked = (reading ??= read().catch((error: unknown) => {
      reading = null;
      throw error;
    }));
    const known = await asked;
    if (elapsed() - known.readAt < FRESH_FOR_MS) return known;
    // of those who find it stale together the first one has it read again, for all
    if (reading === asked) reading = null;
    return book();
  };
  return {
    people: async () => [...(await book()).people.values()],
    directions: async () => [...(await book()).directions.values()],
    applications: readRegister,
    async names() {
      const { people, directions } = await book();
      return {
        person: (id) => people.get(id)?.name ?? "",
        direction: (id) => directions.get(id)?.name ?? "",
        successor: (id, day) => {
          const direction = directions.get(id);
          return (direction && successorOn(direction, directions, day)?.name) ?? "";
        },
      };
    },
    person: async (id) => (await book()).people.get(id) ?? null,
    async named(ids) {
      const fresh = freshBook();
      if (fresh !== null) return ids.map((id) => fresh.people.get(id) ?? null);
      const found = await store.load(ids.map((id) => ({ type: "person" as const, id })));
      return Promise.all(found.map((one) => (one ? seen(one.value) : null)));
    },
    async personOfAccount(aadObjectId) {
      const old = oldBook();
      if (old !== null) return alone(aadObjectId, old);
      const known = (await book()).byAccount.get(aadObjectId);
      if (known) return known;
      const found = await store.personByAadObjectId(aadObjectId);
      return found && (await isSeen(store, found.value)) ? found.value : null;
    },
    forget: () => {
      reading = null;
      register = null;
      aloneReads.clear();
    },
  };
}

/** Whether a person is seen now; asks the store. */
export const isSeen = async (store: Store, one: Pick<Person, "fromEdition">): Promise<boolean> =>
  one.fromEdition === null || visibility((await store.plans()).map((plan) => plan.value))(one);

/** People and directions that an import made are seen once its edition was published, and no more once it is undone. */
export const visibility =
  (plans: readonly Plan[]) =>
  ({ fromEdition }: Pick<Person, "fromEdition">): boolean =>
    fromEdition === null || plans.some((plan) => plan.editions.includes(fromEdition));

import type { Records, Ref, RecordType, Store, Stored } from "../../ports";

interface Asked {
  refs: readonly Ref[];
  resolve(found: (Stored<Records[RecordType]> | null)[]): void;
  reject(error: unknown): void;
}

const keyOf = ({ type, edition = "", id }: Ref): string => `${type}/${edition}/${id}`;

/**
 * A store whose reads by name go together: what is asked for in one turn of the event loop is one request, and what several
 * ask for is read once. Cards that are put together side by side share their projects and axes.
 */
export function gatherLoads(store: Store): Store {
  let asked: Asked[] = [];
  const read = async (): Promise<void> => {
    const group = asked;
    asked = [];
    try {
      const named = new Map(group.flatMap(({ refs }) => refs.map((ref) => [keyOf(ref), ref] as const)));
      const keys = [...named.keys()];
      const found = await store.load([...named.values()]);
      const byKey = new Map(keys.map((key, index) => [key, found[index] ?? null]));
      for (const one of group) one.resolve(one.refs.map((ref) => byKey.get(keyOf(ref)) ?? null));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  };
  const load = <T extends RecordType>(refs: readonly Ref<T>[]): Promise<(Stored<Records[T]> | null)[]> =>
    new Promise((resolve, reject) => {
      if (asked.length === 0) setImmediate(() => void read());
      asked.push({ refs, resolve: resolve as Asked["resolve"], reject });
    });
  return { ...store, load };
}

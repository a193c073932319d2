/** How to read for somebody alone, and for several at once; `many` says with null that they have to be read each alone. */
export interface Reading<Key, Value> {
  one: (keys: readonly Key[]) => Promise<Value[]>;
  many: (keys: readonly Key[]) => Promise<Value[] | null>;
}

interface Asked<Key, Value> {
  keys: readonly Key[];
  give: (values: Value[] | Promise<Value[]>) => void;
}

/**
 * Reads together, `room` keys at most, what is asked for in one turn of the event loop, and gives each their part in their
 * order. What fails together is read for each alone: nobody suffers from what another one asked for.
 */
export function gathered<Key, Value>(room: number, { one, many }: Reading<Key, Value>): (keys: readonly Key[]) => Promise<Value[]> {
  let waiting: Asked<Key, Value>[] = [];

  const readTogether = async (group: readonly Asked<Key, Value>[]): Promise<void> => {
    const values = group.length === 1 ? null : await many(group.flatMap((asked) => asked.keys)).catch(() => null);
    let from = 0;
    for (const { keys, give } of group) {
      give(values === null ? one(keys) : values.slice(from, from + keys.length));
      from += keys.length;
    }
  };

  const read = (): void => {
    const asked = waiting;
    waiting = [];
    for (const group of groupsOf(asked, room)) void readTogether(group);
  };

  return (keys) =>
    new Promise((give) => {
      waiting.push({ keys, give });
      if (waiting.length === 1) setImmediate(read);
    });
}

/** Neighbours as long as there is room; whoever needs more than that stays alone. */
function groupsOf<Key, Value>(asked: readonly Asked<Key, Value>[], room: number): Asked<Key, Value>[][] {
  const groups: Asked<Key, Value>[][] = [];
  let left = 0;
  for (const one of asked) {
    if (one.keys.length > left) {
      groups.push([]);
      left = room;
    }
    groups.at(-1)?.push(one);
    left -= one.keys.length;
  }
  return groups;
}

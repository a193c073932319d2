const TOO_PLAIN = /[\\/]/g;

/** The key a file's own words give a thing: the spellings from the axis down, `/Axe 1/Sous-axe 1.1/Action`. */
export const wordsKey = (...words: readonly string[]): string =>
  words.map((word) => `/${word.replace(TOO_PLAIN, (mark) => `\\${mark}`)}`).join("");

/** The key of a project, below its axis. */
export const projectKey = (axisKey: string, name: string): string => `${axisKey}@${wordsKey(name)}`;

/** The key of an action, below its project or its axis. */
export const actionKey = (above: string, title: string): string => `${above}:${wordsKey(title)}`;

/** The key of a part, below its action. */
export const partKey = (action: string, title: string): string => `${action}>${wordsKey(title)}`;

/** The key of a thing whose row carries Jalon's id. */
export const idKey = (id: string): string => `id:${id}`;

/** The id a key carries, or null for a key made of words. */
export const idOfKey = (key: string): string | null => (key.startsWith("id:") ? key.slice(3) : null);

/** Gives each thing of a file a key of its own: the second of the same words gets `#2`, in the order of the file. */
export class UniqueKeys<T> {
  private readonly taken = new Map<string, { thing: T; last: number }>();

  /** The key to use, and the first thing that had it when this one is not the first. */
  claim(key: string, thing: T): { key: string; first: T | null } {
    const first = this.taken.get(key);
    if (!first) {
      this.taken.set(key, { thing, last: 1 });
      return { key, first: null };
    }
    let free = key;
    do {
      first.last += 1;
      free = `${key}#${first.last}`;
    } while (this.taken.has(free));
    this.taken.set(free, { thing, last: 1 });
    return { key: free, first: first.thing };
  }
}

/** What a process holds on to until it dies. */
export interface Life {
  /** The same object; once dead, none of its methods does anything and what they began never ends. */
  guard<T extends object>(object: T): T;
  end(): void;
}

/** Lets a process inside a test die as `kill -9` does: between two of its awaits, with all that was on its way. */
export function mortal(): Life {
  let dead = false;
  const never = new Promise<never>(() => undefined);
  return {
    guard: (object) =>
      new Proxy(object, {
        get(target, name) {
          const member: unknown = Reflect.get(target, name);
          if (typeof member !== "function") return member;
          return (...given: unknown[]): unknown => {
            const isClock = name === "elapsed";
            if (dead && !isClock) return never;
            const result: unknown = Reflect.apply(member, target, given);
            return result instanceof Promise ? result.then((value: unknown) => (dead ? never : value)) : result;
          };
        },
      }),
    end: () => {
      dead = true;
    },
  };
}

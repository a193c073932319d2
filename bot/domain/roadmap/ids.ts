/** Ids of what is part of a plan carry it: `feuille-de-route.a-3f2a` is an action of `feuille-de-route`. */
export const planIdOf = (id: string): string => id.split(".", 1)[0] ?? "";

/** The part of an id behind its plan. */
export const localIdOf = (id: string): string => id.slice(id.indexOf(".") + 1);

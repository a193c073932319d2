import type { fr } from "./fr";

/** Every sentence of the tab, by area. French is the measure: the compiler wants the same of English. */
export type Texts = typeof fr;

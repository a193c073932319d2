import type { fr } from "./fr";
import type { details } from "./fr/details";

/** Every sentence that each page has, by area. French is the measure: the compiler wants the same of English. */
export type Texts = typeof fr;

/** The sentences about one project or one action. */
export type Details = typeof details;

/** What the values of a history or of a comparison are said with. */
export type ValueTexts = Details & Pick<Texts, "marks">;

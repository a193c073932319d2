import type { Person } from "../people/person";
import { fold } from "../wording/fold";
import type { PostContent } from "./post-record";

const ADDRESS = /[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}/u;
// ten digits in pairs, with or without the country: how numbers are written in France
const TELEPHONE = /(?<!\d)(?:(?:\+|00)33[ .\u00a0-]?(?:\(0\)[ .\u00a0-]?)?|0)[1-9](?:[ .\u00a0-]?\d{2}){4}(?!\d)/;

export type PersonalData = "address" | "telephone" | "name";

/**
 * « Un canal est lu par tous ses membres : Jalon n'y écrit ni nom, ni adresse, ni numéro de qui que ce soit. » Null when
 * there is nothing of the sort; names are those of the people given, first name and last name together, in any case.
 */
export function personalDataIn({ title, paragraphs }: PostContent, people: readonly Pick<Person, "name">[]): PersonalData | null {
  const text = [title, ...paragraphs].join("\n");
  if (ADDRESS.test(text)) return "address";
  if (TELEPHONE.test(text)) return "telephone";
  const words = wordsOf(text);
  const named = people.some(({ name }) => {
    const wanted = wordsOf(name);
    // one word alone is no name that tells a person: « Martin », « Rose »
    return wanted.trim().includes(" ") && words.includes(wanted);
  });
  return named ? "name" : null;
}

/** Words between single spaces, without case, accents or signs, so that whole words are found. */
const wordsOf = (text: string): string => ` ${fold(text).replace(/[^a-z0-9]+/g, " ").trim()} `;

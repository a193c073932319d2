import type { Choices } from "../../bot/contract/people";
import { PEOPLE } from "./people";

/** Who and what can be named in the sample authority; its directions are known by their name. */
export function choicesOf(): Choices {
  const directions = [...new Set(PEOPLE.map(({ direction }) => direction))].map((name) => ({ id: name, name, pole: "" }));
  return { people: PEOPLE.map(({ id, name, title }) => ({ id, name, title })), directions };
}

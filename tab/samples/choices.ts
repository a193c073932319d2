import type { Choices } from "../../bot/contract/people";
import { isDissolved } from "../../bot/domain/people/direction";
import { sampleApplications } from "./applications";
import { sampleDirections } from "./directions";
import { PEOPLE } from "./people";
import { TODAY } from "./world";

/** Who and what can be named in the sample authority. */
export const choicesOf = (): Choices => ({
  people: PEOPLE.map(({ id, name, title }) => ({ id, name, title })),
  directions: sampleDirections().map((one) => ({ id: one.id, name: one.name, pole: one.pole, dissolved: isDissolved(one, TODAY) })),
  applications: sampleApplications().map(({ id, name }) => ({ id, name })),
});

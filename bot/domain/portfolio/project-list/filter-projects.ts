import { fold } from "../../wording/fold";
import type { ListedProject } from "./listed-project";
import { type Facet, FACETS, type ProjectQuery } from "./project-query";

type Test = (one: ListedProject) => boolean;

/** Signs add up (*en retard* and *emblématique*); of any other filter one choice is enough. */
function testOf(facet: Facet, chosen: readonly string[]): Test | null {
  if (chosen.length === 0) return null;
  if (facet === "sign") return ({ keys }) => chosen.every((key) => keys.sign.includes(key));
  return ({ keys }) => chosen.some((key) => keys[facet].includes(key));
}

/** Words are found anywhere, in any order, without accents. */
function textTest(text: string): Test | null {
  const words = fold(text).split(" ");
  return words.join("") === "" ? null : (one) => words.every((word) => one.words().includes(word));
}

/** The projects that pass everything chosen. */
export function filterProjects(listed: readonly ListedProject[], { text, chosen }: ProjectQuery): ListedProject[] {
  const tests = [...FACETS.map((facet) => testOf(facet, chosen[facet])), textTest(text)].filter((test) => test !== null);
  return listed.filter((one) => tests.every((test) => test(one)));
}

/** For each choice of each filter, how many projects it would leave beside what the other filters let through. */
export function countChoices(listed: readonly ListedProject[], query: ProjectQuery): Record<Facet, ReadonlyMap<string, number>> {
  const count = (facet: Facet): ReadonlyMap<string, number> => {
    const chosen = facet === "sign" ? query.chosen : { ...query.chosen, [facet]: [] };
    const counts = new Map<string, number>();
    for (const { keys } of filterProjects(listed, { ...query, chosen }))
      for (const key of keys[facet]) counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts;
  };
  return {
    axis: count("axis"),
    phase: count("phase"),
    weather: count("weather"),
    direction: count("direction"),
    sponsor: count("sponsor"),
    sign: count("sign"),
    completeness: count("completeness"),
  };
}

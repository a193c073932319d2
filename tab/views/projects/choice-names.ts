import type { Portfolio } from "../../../bot/contract/portfolio";
import { keyOfName, type ListedProject } from "../../../bot/domain/portfolio/project-list/listed-project";
import {
  type Facet,
  PHASE_CHOICES,
  type ProjectQuery,
  SHEET_CHOICES,
  SIGNS,
  WEATHER_ORDER,
} from "../../../bot/domain/portfolio/project-list/project-query";
import { collatorOf } from "../../../bot/domain/portfolio/project-list/sort-projects";
import { language, texts } from "../../app/language";
import { capitalized } from "../../parts/capitalized";
import { words } from "./words";

/** One thing a filter can be set to; `level` sets an axis below its own. */
export interface Choice {
  key: string;
  name: string;
  level: number;
}

const plain = (key: string, name: string): Choice => ({ key, name, level: 1 });

/** The names of directions or sponsors, in no order: only who opens the list needs one, and a thousand projects have many. */
const named = (names: Iterable<string>, none: string): Choice[] =>
  [...new Map([...names].map((name) => [keyOfName(name), name]))].map(([key, name]) => plain(key, name === "" ? none : name));

/** The choices as a list shows them: names in their alphabetical order, with what has none last; the others as they are. */
export function inOrder(facet: Facet, choices: readonly Choice[]): readonly Choice[] {
  if (facet !== "direction" && facet !== "sponsor") return choices;
  const { compare } = collatorOf(language.value);
  const last = ({ key }: Choice): number => (key === keyOfName("") ? 1 : 0);
  return choices.toSorted((a, b) => last(a) - last(b) || compare(a.name, b.name));
}

/** Everything that some project has; in a loop, for a thousand lists made into one take four times as long. */
function setOf(listed: readonly ListedProject[], of: (one: ListedProject) => readonly string[]): Set<string> {
  const some = new Set<string>();
  for (const one of listed) for (const each of of(one)) some.add(each);
  return some;
}

/** What each filter can be set to in a plan: only what some project bears, in the order people expect. */
export function choicesOf(portfolio: Portfolio, listed: readonly ListedProject[]): Record<Facet, Choice[]> {
  const borne = (facet: Facet): Set<string> => setOf(listed, ({ keys }) => keys[facet]);
  const known = <K extends string>(facet: Facet, keys: readonly K[], nameOf: (key: K) => string): Choice[] => {
    const some = borne(facet);
    return keys.filter((key) => some.has(key)).map((key) => plain(key, nameOf(key)));
  };
  const { marks } = texts.value;
  const axes = borne("axis");
  return {
    axis: portfolio.axes.filter(({ id }) => axes.has(id)).map(({ id, name, level }) => ({ key: id, name, level })),
    phase: known("phase", PHASE_CHOICES, (key) => (key === "running" ? words.value.running : capitalized(marks.phase[key]))),
    weather: known("weather", WEATHER_ORDER, (key) => capitalized(marks.weather[key])),
    direction: named(setOf(listed, ({ project: { direction, successor } }) => (successor === "" ? [direction] : [direction, successor])), words.value.noName.direction),
    sponsor: named(setOf(listed, ({ project }) => [project.sponsor]), words.value.noName.sponsor),
    sign: known("sign", SIGNS, (key) => words.value.signs[key]),
    completeness: known("completeness", SHEET_CHOICES, (key) => words.value.sheets[key]),
  };
}

/** The choices with one taken or left. */
export function toggled(chosen: ProjectQuery["chosen"], facet: Facet, key: string): ProjectQuery["chosen"] {
  const before = chosen[facet];
  return { ...chosen, [facet]: before.includes(key) ? before.filter((one) => one !== key) : [...before, key] };
}

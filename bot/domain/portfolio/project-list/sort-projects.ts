import { PHASES } from "../../roadmap/phase";
import type { Language } from "../../wording/language";
import { completenessOf } from "../completeness";
import type { ListedProject } from "./listed-project";
import { type Sort, type SortKey, WEATHER_ORDER } from "./project-query";

type Value = string | number | null;

const text = (value: string): Value => (value === "" ? null : value);

/** What a project is compared by; null where nothing is known, or nothing applies. */
const VALUES: Record<SortKey, (one: ListedProject) => Value> = {
  plan: ({ order }) => order,
  name: ({ project }) => project.name,
  axis: ({ axisOrder }) => axisOrder,
  phase: ({ project }) => PHASES.indexOf(project.phase),
  weather: ({ project }) => (project.running ? WEATHER_ORDER.indexOf(project.weather.declared ?? "none") : null),
  computed: ({ project }) => (project.running ? WEATHER_ORDER.indexOf(project.weather.computed) : null),
  rate: ({ project }) => project.rate?.value ?? null,
  late: ({ project }) => project.actions.late,
  milestone: ({ project }) => project.nextMilestone?.day ?? null,
  direction: ({ project }) => text(project.direction),
  programme: ({ project }) => text(project.programme),
  heads: ({ project }) => text(project.heads.join(", ")),
  sponsor: ({ project }) => text(project.sponsor),
  heard: ({ project }) => project.lastHeard,
  completeness: ({ project }) => {
    const { said, expected } = completenessOf(project);
    return said / expected;
  },
};

const LOCALE: Record<Language, string> = { fr: "fr-FR", en: "en-GB" };
const collators = new Map<Language, Intl.Collator>();

/** Words as people of that language sort them: « é » beside « e », P2 before P10. */
export function collatorOf(language: Language): Intl.Collator {
  const made = collators.get(language) ?? new Intl.Collator(LOCALE[language], { numeric: true });
  collators.set(language, made);
  return made;
}

/** Projects in an order; what is not known comes last either way, and equals keep the order of the plan. */
export function sortProjects(listed: readonly ListedProject[], { by, down }: Sort, language: Language): ListedProject[] {
  // it comes in that order, and a collator takes longer to make than all the rest
  if (by === "plan") return [...listed];
  const { compare } = collatorOf(language);
  const valued = listed.map((one) => ({ one, value: VALUES[by](one) }));
  valued.sort((a, b) => {
    if (a.value === null || b.value === null) return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0) || a.one.order - b.one.order;
    const order =
      typeof a.value === "string" && typeof b.value === "string" ? compare(a.value, b.value) : Number(a.value) - Number(b.value);
    return (down ? -order : order) || a.one.order - b.one.order;
  });
  return valued.map(({ one }) => one);
}

import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");
const word = (count: number, one: string, many: string): string => (Math.abs(count) < 2 ? one : many);

/** The figures at the top of the summary, how they moved, and the next milestones. */
export const synthesis = {
  glance: "En un coup d’œil",
  rate: "de réalisation",
  noRate: "taux non calculé",
  late: (count: number) => word(count, "action en retard", "actions en retard"),
  hard: (count: number) => word(count, "projet à la pluie ou à l’orage", "projets à la pluie ou à l’orage"),
  silent: (count: number) => word(count, "projet se tait", "projets se taisent"),
  gaps: (count: number) => word(count, "écart à expliquer", "écarts à expliquer"),
  upcoming: (count: number) => word(count, "jalon d’ici 30 jours", "jalons d’ici 30 jours"),
  covered: (known: number, total: number) => `${n(known, "action renseignée", "actions renseignées")} sur ${total}`,
  points: (signed: string, count: number) => `${signed}\u00a0${word(count, "point", "points")}`,
  steady: "stable",
  gained: "n’était pas calculé",
  lost: "était calculé",
  more: (count: number) => `${count}\u00a0de plus`,
  fewer: (count: number) => `${count}\u00a0de moins`,
  moreHard: (count: number) => `${count}\u00a0de plus à la pluie ou à l’orage`,
  fewerHard: (count: number) => `${count}\u00a0de moins à la pluie ou à l’orage`,
  since: (day: string) => `Évolution depuis le ${day}.`,
  sinceFirst: (day: string) => `Évolution depuis le ${day}, premier relevé\u00a0: il n’y a pas encore un mois de recul.`,
  noPast: "Pas encore de recul.",
  noPastBut: (day: string) => `Pas encore de recul\u00a0: premier relevé le ${day}.`,
  coverageMoved: (then: string, now: string) => `La couverture est passée de ${then} à ${now}\u00a0: une part de l’écart de réalisation peut en venir.`,
  moved: (rate: string | null, late: string) => `${rate === null ? "" : `Réalisation\u00a0: ${rate}. `}Actions en retard\u00a0: ${late}.`,
  upcomingTitle: "Prochains jalons",
  upcomingNone: "Aucun jalon dans les 30 prochains jours.",
  upcomingAll: (count: number) => `Les ${n(count, "jalon", "jalons")} des 30 prochains jours`,
  postponed: (days: number, day: string) => `reporté de ${n(days, "jour", "jours")}, prévu d’abord le ${day}`,
  broughtForward: (days: number, day: string) => `avancé de ${n(days, "jour", "jours")}, prévu d’abord le ${day}`,
  onDate: "à sa date initiale",
};

import type { FigureKind } from "../../views/portfolio/figure-address";
import type { RateMethod } from "../../../bot/domain/progress/rate";
import { counted } from "../../../bot/domain/wording/plural";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const titles: Record<FigureKind, string> = {
  rate: "Taux de réalisation",
  coverage: "Actions renseignées",
  all: "Actions",
  late: "Actions en retard",
  done: "Actions réalisées",
  inProgress: "Actions en cours",
  planned: "Actions à venir",
  blocked: "Actions bloquées",
  paused: "Actions suspendues",
  abandoned: "Actions abandonnées",
  weather: "Météo des projets en cours",
  silent: "Projets qui se taisent",
  gaps: "Écarts à expliquer",
  milestones: "Jalons des 30 prochains jours",
};

const rateRule: Record<RateMethod, (defaultDays: number) => string> = {
  days: (defaultDays) => `Chaque action renseignée pèse sa charge en jours, comptée selon son avancement\u00a0; sans charge indiquée, elle pèse ${n(defaultDays, "jour", "jours")}.`,
  count: () => "Les actions réalisées, sur les actions renseignées.",
  milestones: () => "Les jalons tenus, sur tous les jalons des projets suivis.",
};

/** What stands behind a figure: its rule, its computation, what it leaves out. */
export const figures = {
  titles,
  close: "Fermer",
  rule: "La règle",
  computation: "Le calcul",
  change: "L’évolution",
  rateRule,
  minCoverage: (percent: string) => `Sous ${percent} d’actions renseignées, il n’est pas calculé.`,
  coverageRule: "Une action est renseignée dès que quelqu’un, ou un fichier, a dit où elle en est. Un taux ne compte que celles-là.",
  lateRule: "Une action est en retard quand son échéance est passée et qu’elle est à venir, en cours ou bloquée. Une action suspendue attend par décision.",
  statusRule: "Le statut dit en dernier par chaque pilote. Les actions pour mémoire n’y sont pas\u00a0; celles d’un projet abandonné y restent, hors du taux.",
  weatherRule: "La météo que déclarent les responsables des projets en cours.",
  silentRule: (days: number) => `Un projet en cours se tait quand personne n’en a parlé depuis plus de ${n(days, "jour", "jours")}\u00a0: ni réponse, ni confirmation, ni météo.`,
  gapRule:
    "Deux niveaux au moins séparent la météo déclarée de celle que donnent les faits\u00a0: jalons en retard, budget engagé, risques critiques, silence, charge.",
  milestoneRule: "Les jalons qui ne sont pas passés et tombent dans les 30 jours. Les projets terminés, suspendus, abandonnés ou pour mémoire n’y sont pas.",
  byDays: (done: string, days: string, rate: string) => `${done} jours réalisés sur ${days} jours, soit ${rate}.`,
  byCount: (done: number, known: number, rate: string) => `${n(done, "action réalisée", "actions réalisées")} sur ${known}, soit ${rate}.`,
  byMilestones: (done: number, total: number, rate: string) => `${n(done, "jalon tenu", "jalons tenus")} sur ${total}, soit ${rate}.`,
  noRate: (min: string) => `Il n’est pas calculé\u00a0: moins de ${min} des actions sont renseignées.`,
  nothing: "Il n’y a rien à compter.",
  share: (count: number, total: number, percent: string) => `${n(count, "action", "actions")} sur ${total}, soit ${percent}.`,
  covered: (known: number, total: number, percent: string) => `${n(known, "action renseignée", "actions renseignées")} sur ${total} à compter, soit ${percent}.`,
  leftOut: "Laissées de côté",
  leftOutParts: {
    forTheRecord: (count: number) => `${count}\u00a0pour mémoire`,
    abandoned: (count: number) => n(count, "abandonnée", "abandonnées"),
    inAbandonedProjects: (count: number) => `${count}\u00a0d’un projet abandonné`,
    throughParts: (count: number) => n(count, "comptée par ses sous-actions", "comptées par leurs sous-actions"),
  },
  nothingLeftOut: "aucune action",
  was: (day: string, value: string) => `Le ${day}\u00a0: ${value}.`,
  notThere: (day: string) => `Le ${day}, cette partie du plan n’existait pas encore.`,
  notComputed: "non calculé",
  known: (count: number) => (count === 0 ? "Aucune action n’est renseignée." : count === 1 ? "L’action renseignée" : `Les ${n(count, "", "actions renseignées")}`),
  unknown: (count: number) => (count === 0 ? "Toutes les actions sont renseignées." : `${n(count, "action n’est pas renseignée", "actions ne sont pas renseignées")}`),
  seeUnknown: (count: number) => `Voir ${count < 2 ? "l’action qui n’est pas renseignée" : `les ${count} actions qui ne sont pas renseignées`}`,
  count: (count: number) => n(count, "action", "actions"),
  projects: (count: number) => n(count, "projet", "projets"),
  none: "Il n’y en a pas.",
  weighs: (progress: string, days: string) => `${progress} de ${days}`,
  days: (count: string, single: boolean) => `${count}\u00a0${single ? "jour" : "jours"}`,
  byDefault: "charge par défaut",
  due: (day: string) => `échéance le ${day}`,
  more: (count: number) => `Voir ${count < 2 ? "la suivante" : `les ${count} suivantes`}`,
  heard: (day: string) => `Dernières nouvelles le ${day}`,
  neverHeard: "Personne n’en a encore parlé",
  inList: "Ouvrir dans la liste des projets",
  level: "Météo",
  now: "Aujourd’hui",
  onDay: (day: string) => `Le ${day}`,
  milestones: (count: number) => n(count, "jalon", "jalons"),
};

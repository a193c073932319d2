import type { Scale } from "../../../bot/domain/timeline/scale";
import type { Watch } from "../../../bot/domain/timeline/watch";
import { counted } from "../../../bot/domain/wording/plural";
import type { Rich } from "../rich";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");
const days = (count: number): string => n(count, "jour", "jours");

const scales: Record<Scale, string> = { year: "Année", quarter: "Trimestre", month: "Mois" };

const groups: Record<Watch | "needs" | "undated", string> = {
  overdue: "jalons dépassés",
  soon: "jalons dans les trente jours",
  afterMandate: "jalons après la fin du mandat",
  needs: "dates à revoir",
  undated: "projets sans date",
};

/** The rule behind each figure, in words. */
const rules: Record<keyof typeof groups, string> = {
  overdue: "Jalons non tenus dont la date est passée, dans les projets programmés ou en cours.",
  soon: "Jalons non tenus qui viennent d’ici à trente jours, dans les projets programmés ou en cours.",
  afterMandate: "Jalons non tenus dont la date vient après le dernier jour du mandat, dans les projets programmés ou en cours.",
  needs:
    "Dans les projets programmés ou en cours\u00a0: les jalons dépassés, les fins de projet dépassées ou placées avant leur début, " +
    "les jalons prévus après la fin du mandat.",
  undated: "Projets dont ni le début, ni la fin, ni aucun jalon n’a de date.",
};

/** The calendar of a plan; fetched with its view. */
export const calendarView = {
  groups,
  rules,
  noMilestones: "Aucun jalon n’est daté dans les projets suivis.",
  overdueCount: (count: number): Rich<Watch> =>
    count === 0 ? ["Aucun jalon dépassé"] : [{ to: "overdue", text: n(count, "jalon dépassé", "jalons dépassés") }],
  soonCount: (count: number): Rich<Watch> =>
    count === 0 ? ["aucun dans les trente jours"] : [{ to: "soon", text: String(count) }, " dans les trente jours"],
  afterMandateCount: (count: number): Rich<Watch> =>
    count === 0 ? ["aucun après la fin du mandat"] : [{ to: "afterMandate", text: String(count) }, " après la fin du mandat"],
  needsTitle: "Dates à revoir",
  needsNone: "Aucune date n’est à revoir aujourd’hui.",
  needsMore: (count: number) => `Et ${n(count, "autre date", "autres dates")} à revoir`,
  needWords: { overdue: "dépassé", ended: "fin dépassée", reversed: "erreur", afterMandate: "mandat" },
  needReasons: {
    overdue: (title: string, count: number) => `Jalon «\u00a0${title}\u00a0» dépassé de ${days(count)}`,
    ended: (_: string, count: number) => `La fin prévue du projet est dépassée de ${days(count)}`,
    reversed: () => "La fin du projet précède son début",
    afterMandate: (title: string, count: number) => `Jalon «\u00a0${title}\u00a0» prévu ${days(count)} après la fin du mandat`,
  },
  needAction: "Voir les jalons",
  needProject: "Voir le projet",
  settings: "Échelle et période",
  scale: "Échelle",
  scales,
  form: "Forme",
  chart: "Calendrier",
  table: "Tableau",
  earlier: "Plus tôt",
  later: "Plus tard",
  backToToday: "Aujourd’hui",
  period: (from: string, until: string) => (from === until ? from : `${from} à ${until}`),
  search: "Chercher un projet ou un jalon",
  searchHint: "Nom, code, direction ou jalon",
  axis: "Axe",
  allAxes: "Tous les axes",
  phase: "Phase",
  allPhases: "Toutes les phases",
  direction: "Direction",
  allDirections: "Toutes les directions",
  clear: "Tout afficher",
  shown: (count: number, all: number) => (count === all ? n(all, "projet", "projets") : `${n(count, "projet", "projets")} sur ${all}`),
  outside: (count: number) => `${n(count, "autre n’a", "autres n’ont")} rien dans cette période`,
  undated: (count: number) => `${n(count, "projet", "projets")} sans date`,
  noProjects: "Ce plan n’a pas encore de projet.",
  noDates: "Aucun projet de ce plan n’a encore de date.",
  noDatesHow: "Le début, la fin et les jalons viennent du classeur du plan\u00a0: complétez-les, puis importez-le de nouveau.",
  noMatch: "Aucun projet ne correspond à ces filtres.",
  nothingHere: (period: string) => `Aucune date dans la période affichée (${period}).`,
  seeEarlier: (unit: string) => `Voir ce qui précède, jusqu’à ${unit}`,
  seeLater: (unit: string) => `Voir la suite, à partir de ${unit}`,
  chartLabel: (period: string) =>
    `Projets et jalons, ${period}. Les flèches mènent d’un projet à l’autre et d’un jalon à l’autre, Entrée ouvre le projet.`,
  scrolled: "Calendrier, à faire défiler vers la droite",
  project: "Projet",
  calendarOf: (period: string) => `Calendrier, ${period}`,
  todayMark: (day: string) => `Aujourd’hui, ${day}`,
  mandateMark: (day: string) => `Fin du mandat, ${day}`,
  fromTo: (from: string, until: string) => `du ${from} au ${until}`,
  onDay: (day: string) => `le ${day}`,
  dayWithWeek: (day: string, week: number) => `${day} (S${week})`,
  guessedStart: "début non renseigné, pris à la première date connue",
  guessedEnd: "fin non renseignée, prise au dernier jalon",
  reversed: "la fin précède le début",
  endMoved: (count: number, initial: string) =>
    count > 0 ? `fin repoussée de ${days(count)}, prévue d’abord le ${initial}` : `fin avancée de ${days(-count)}, prévue d’abord le ${initial}`,
  moved: (count: number, initial: string) =>
    count > 0 ? `repoussé de ${days(count)}, prévu d’abord le ${initial}` : `avancé de ${days(-count)}, prévu d’abord le ${initial}`,
  done: "tenu",
  overdue: (count: number) => `dépassé de ${days(count)}`,
  inDays: (count: number) => (count === 0 ? "aujourd’hui" : count === 1 ? "demain" : `dans ${days(count)}`),
  afterMandate: "après la fin du mandat",
  noDate: "pas de date",
  milestonesHere: (count: number) => n(count, "jalon", "jalons"),
  legend: "Légende",
  legendDone: "jalon tenu",
  legendComing: "jalon à venir",
  legendOverdue: "jalon dépassé",
  legendRunning: "projet en cours",
  legendScheduled: "projet programmé",
  legendFinished: "projet terminé",
  legendStopped: "projet suspendu, abandonné ou pour mémoire",
  legendInitial: "date initiale",
  tableCaption: "Dates des projets et de leurs jalons",
  milestone: "Échéance",
  day: "Date",
  initialDay: "Date initiale",
  slip: "Écart",
  state: "État",
  projectStart: "Début du projet",
  projectEnd: "Fin du projet",
  notKnown: "non renseignée",
  noInitial: "sans objet",
  /** Before a day, where there is no column to name it. */
  first: "d’abord le",
  sameDay: "inchangée",
  slipDays: (count: number) => (count > 0 ? `${days(count)} plus tard` : `${days(-count)} plus tôt`),
  noSlip: "aucun",
  past: "passée",
  endOverdue: (count: number) => `dépassée de ${days(count)}`,
  foot: (asOf: string) => `État au ${asOf}, d’après les dates des projets et de leurs jalons.`,
  rule:
    "Un jalon est dépassé dès le lendemain de sa date s’il n’est pas tenu. L’écart se compte en jours depuis la date initiale. " +
    "Sont suivis les projets programmés ou en cours\u00a0; pas ceux qui sont suspendus, terminés, abandonnés ou pour mémoire.",
};

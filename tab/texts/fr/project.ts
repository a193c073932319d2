import { counted } from "../../../bot/domain/wording/plural";
import type { Behind, Rich } from "../rich";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

export const project = {
  axisSentence: (rate: string | null, known: number, total: number, min: string): Rich<Behind> => {
    if (total === 0) return ["Cet axe n’a pas encore d’action."];
    const covered: Rich<Behind> = [
      { to: "actions", text: n(known, "action renseignée", "actions renseignées") },
      ` sur ${total}`,
    ];
    return rate === null
      ? ["Le taux de cet axe n’est pas calculé\u00a0: ", ...covered, `, il en faut ${min}.`]
      : ["L’axe est réalisé à ", { to: "actions", text: rate }, " (", ...covered, ")."];
  },
  rateSentence: (rate: string | null, known: number, total: number, min: string): Rich<Behind> => {
    if (total === 0) return ["Ce projet n’a pas encore d’action."];
    const covered: Rich<Behind> = [
      { to: "actions", text: n(known, "action renseignée", "actions renseignées") },
      ` sur ${total}`,
    ];
    return rate === null
      ? ["Le taux du projet n’est pas calculé\u00a0: ", ...covered, `, il en faut ${min}.`]
      : ["Le projet est réalisé à ", { to: "actions", text: rate }, " (", ...covered, ")."];
  },
  weatherSentence: (level: string, trend: string | null): Rich<Behind> => [
    "Sa météo est ",
    { to: "weather", text: level },
    trend === null ? "." : ` (${trend}).`,
  ],
  noWeatherSentence: (): Rich<Behind> => ["Sa météo n’est ", { to: "weather", text: "pas renseignée" }, "."],
  milestoneSentence: (title: string, day: string): Rich<Behind> => [
    "Prochain jalon\u00a0: ",
    { to: "milestone", text: title },
    `, ${day}.`,
  ],
  overdueSentence: (title: string, days: number): Rich<Behind> => [
    "Le jalon ",
    { to: "milestone", text: `«\u00a0${title}\u00a0»` },
    ` est dépassé de ${n(days, "jour", "jours")}.`,
  ],
  lateSentence: (count: number): Rich<Behind> =>
    count === 0
      ? []
      : [{ to: "actions", text: n(count, "action", "actions") }, count < 2 ? " est en retard." : " sont en retard."],
  weatherTitle: "Météo",
  declared: "Déclarée",
  computed: "Calculée",
  declaredOn: (day: string) => `le ${day}`,
  noDeclared: "Les responsables du projet ne l’ont pas encore déclarée.",
  noCause: "Aucun signal défavorable dans les faits.",
  because: "En cause",
  gapExplain: "Deux niveaux séparent la météo déclarée de la météo calculée. Un mot d’explication est attendu.",
  declare: "Déclarer la météo",
  level: "Météo du projet",
  comment: "Commentaire",
  commentOwed: "Dites ce qui est en jeu et ce que vous demandez\u00a0: à partir de la pluie, un commentaire est attendu.",
  commentMissing: "Un commentaire est attendu à partir de la pluie.",
  save: "Enregistrer la météo",
  weatherSaved: (level: string) => `Météo enregistrée\u00a0: ${level}.`,
  milestones: "Jalons",
  milestonesCaption: "Jalons du projet\u00a0: date actuelle, date initiale et état",
  milestone: "Jalon",
  day: "Date",
  initialDay: "Date initiale",
  state: "État",
  sameDay: "inchangée",
  doneOn: (day: string) => `tenu le ${day}`,
  inDays: (days: number) => (days === 0 ? "aujourd’hui" : `dans ${n(days, "jour", "jours")}`),
  overdue: (days: number) => `dépassé de ${n(days, "jour", "jours")}`,
  moved: (days: number) => (days > 0 ? `repoussée de ${n(days, "jour", "jours")}` : `avancée de ${n(-days, "jour", "jours")}`),
  noMilestones: "Ce projet n’a pas de jalon daté.",
  actions: "Actions",
  actionsOf: (title: string) => `Actions\u00a0: ${title}`,
  action: "Action",
  status: "Statut",
  progress: "Avancement",
  owner: "Pilotage",
  due: "Échéance",
  noOwner: "personne ne pilote",
  noDue: "pas d’échéance",
  noActions: "Aucune action ici pour l’instant.",
  notInformed: "pas encore renseignée",
  facts: "Le projet en bref",
  phase: "Phase",
  heads: "Responsables",
  noHeads: "pas de responsable désigné",
  sponsor: "Commanditaire",
  noSponsor: "pas de commanditaire désigné",
  direction: "Direction",
  noDirection: "pas de direction",
  programme: "Programme",
  period: "Période",
  periodOf: (start: string, end: string) => `du ${start} au ${end}`,
  from: (start: string) => `à partir du ${start}`,
  until: (end: string) => `jusqu’au ${end}`,
  noPeriod: "pas de dates",
  initialEnd: (day: string) => `fin initiale\u00a0: ${day}`,
  budget: "Budget",
  planned: (amount: string) => `${amount} prévus`,
  committed: (amount: string) => `${amount} engagés`,
  paid: (amount: string) => `${amount} mandatés`,
  noBudget: "pas de budget saisi",
  load: "Charge",
  loadOf: (moe: string, moa: string, amoa: string) => `MOE ${moe}\u00a0j, MOA ${moa}\u00a0j, AMOA ${amoa}\u00a0j`,
  noLoad: "pas de charge saisie",
  lastHeard: "Dernières nouvelles",
  neverHeard: "jamais",
  notes: "Autres informations du fichier",
  axisProjects: "Projets de l’axe",
  noAxisProjects: "Aucun projet n’est rattaché directement à cet axe.",
  directActions: "Actions sans projet",
  byMethods: "Le taux selon la méthode",
  foot: (checked: string) =>
    `Données de Jalon, vérifiées à ${checked}. La météo calculée vient des jalons, du budget, des risques, de la ` +
    `charge et des nouvelles reçues.`,
};

import { counted } from "../../../bot/domain/wording/plural";
import type { NeedKind } from "../../../bot/domain/portfolio/needs";
import type { Behind, Rich } from "../rich";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const needs: Record<NeedKind, (detail: string, days: number | null) => string> = {
  storm: (comment) => (comment === "" ? "Orage, sans commentaire" : comment),
  rain: (comment) => (comment === "" ? "Pluie, sans commentaire" : comment),
  gap: (levels) => `Écart à expliquer\u00a0: ${levels}`,
  overdue: (title, days) => `Jalon «\u00a0${title}\u00a0» dépassé de ${n(days ?? 0, "jour", "jours")}`,
  silent: (_, days) => (days === null ? "Personne n’en a encore rien dit" : `Sans nouvelles depuis ${n(days, "jour", "jours")}`),
};
const needWords: Record<NeedKind, string> = {
  storm: "orage",
  rain: "pluie",
  gap: "écart",
  overdue: "en retard",
  silent: "silence",
};
const needActions: Record<NeedKind, string> = {
  storm: "Voir ce qui est en jeu",
  rain: "Voir l’appui demandé",
  gap: "Voir l’écart",
  overdue: "Voir les jalons",
  silent: "Voir le projet",
};

/** Where a plan or an axis stands: the sentence, what asks for a hand, the actions, the axes. */
export const standing = {
  needs,
  needActions,
  needWords,
  rateSentence: (rate: string, known: number, total: number): Rich<Behind> => [
    "La feuille de route est réalisée à ",
    { to: "axes", text: rate },
    ` (${n(known, "action renseignée", "actions renseignées")} sur ${total}).`,
  ],
  noRateSentence: (known: number, total: number, min: string): Rich<Behind> => [
    "Le taux de réalisation n’est pas calculé\u00a0: ",
    { to: "axes", text: n(known, "action renseignée", "actions renseignées") },
    ` sur ${total}, il en faut ${min}.`,
  ],
  noActions: "Ce plan n’a pas encore d’action.",
  decisions: (count: number): Rich<Behind> =>
    count === 0
      ? ["Aucun projet ne demande de décision"]
      : [
          { to: "decision", text: n(count, "projet", "projets") },
          count < 2 ? " demande une décision" : " demandent une décision",
        ],
  silent: (count: number): Rich<Behind> =>
    count === 0
      ? [", aucun ne se tait."]
      : [", ", { to: "silent", text: String(count) }, ` ${count < 2 ? "se tait" : "se taisent"} depuis plus de deux semaines.`],
  late: (count: number): Rich<Behind> =>
    count === 0
      ? ["Aucune action n’est en retard."]
      : [{ to: "late", text: n(count, "action", "actions") }, count < 2 ? " est en retard." : " sont en retard."],
  scope: (inTool: number, total: number) =>
    inTool === total ? "" : `Ces chiffres portent sur ${n(inTool, "axe", "axes")} sur ${total}.`,
  needsTitle: "Ce qui demande une décision",
  needsNone: "Rien ne demande de décision aujourd’hui.",
  figures: "Le plan en chiffres",
  actionsTitle: (count: number) => n(count, "action", "actions"),
  weatherTitle: (count: number) => `Météo des ${n(count, "projet en cours", "projets en cours")}`,
  weatherTitleOne: "Météo du projet en cours",
  axesTitle: "Axes",
  subAxes: "Sous-axes",
  axesCaption: "Axes du plan\u00a0: taux de réalisation, actions, retards et météo des projets en cours",
  axesScope: (inTool: number, total: number) =>
    inTool === total ? n(total, "axe", "axes") : `${n(inTool, "axe", "axes")} sur ${total}`,
  axis: "Axe",
  rate: "Réalisation",
  actions: "Actions",
  doneOf: (done: number, total: number) => `${n(done, "réalisée", "réalisées")} sur ${total}`,
  lateColumn: "En retard",
  noneLate: "aucune",
  weather: "Météo",
  noRunning: "aucun projet en cours",
  indicators: "Indicateurs de démarche\u00a0: socles, dette, paramétrage, champs d’opportunité",
  emptyPlan: "Ce plan n’a pas encore d’axe.",
  foot: (asOf: string, method: string, min: string) =>
    `État au ${asOf}. Taux ${method}\u00a0; les actions abandonnées et pour mémoire n’y entrent pas. Sous ${min} ` +
    `d’actions renseignées, il n’est pas calculé.`,
};

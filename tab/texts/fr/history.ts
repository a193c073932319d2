import type { HistoryKind } from "../../../bot/domain/history/history-filter";
import type { CommitmentMove, MilestoneMove, RiskMove } from "../../../bot/domain/history/list-moves";
import { counted } from "../../../bot/domain/wording/plural";
import type { Rich } from "../rich";

const n = (count: number, one: string, many: string): string => counted(count, one, many, "fr");

const kinds: Record<HistoryKind, string> = {
  answer: "Réponses",
  confirmation: "Confirmations sans changement",
  weather: "Météo déclarée",
  edit: "Modifications",
  reorientation: "Réorientations",
  waiver: "Conditions levées",
  undo: "Retours en arrière",
  import: "Imports",
};
const channels: Record<string, string> = {
  card: "Carte et conversation",
  tab: "Onglet",
  spreadsheet: "Tableur",
  import: "Import",
  job: "Automatique",
};
type Say<K extends { kind: string }, More extends unknown[]> = { [P in K["kind"]]: (...said: More) => string };
type Move<K extends { kind: string }, P> = Extract<K, { kind: P }>;

const milestones: { [P in MilestoneMove["kind"]]: (move: Move<MilestoneMove, P>, day: (value: string) => string) => string } = {
  added: ({ title, to }, day) => `«\u00a0${title}\u00a0» ajouté au ${day(to)}`,
  moved: ({ title, from, to }, day) => `«\u00a0${title}\u00a0» déplacé du ${day(from)} au ${day(to)}`,
  passed: ({ title, to }, day) => `«\u00a0${title}\u00a0» tenu le ${day(to)}`,
  reopened: ({ title }) => `«\u00a0${title}\u00a0» n’est plus noté comme tenu`,
  renamed: ({ title, from }) => `«\u00a0${from}\u00a0» renommé «\u00a0${title}\u00a0»`,
  removed: ({ title, from }, day) => `«\u00a0${title}\u00a0» retiré (il était au ${day(from)})`,
};
const rating = (gravity: string, likelihood: string): string => `gravité ${gravity}, probabilité ${likelihood}`;
const risks: Say<RiskMove, [name: string, before: readonly string[], after: readonly string[]]> = {
  added: (name, _, [gravity = "", likelihood = ""]) => `«\u00a0${name}\u00a0» évalué\u00a0: ${rating(gravity, likelihood)}`,
  rated: (name, [before = "", earlier = ""], [gravity = "", likelihood = ""]) =>
    `«\u00a0${name}\u00a0» réévalué\u00a0: ${rating(gravity, likelihood)} (avant\u00a0: ${rating(before, earlier)})`,
  treated: (name, _, [treatment = ""]) =>
    treatment === "" ? `«\u00a0${name}\u00a0» n’a plus de traitement` : `«\u00a0${name}\u00a0» traité ainsi\u00a0: ${treatment}`,
  restricted: (name) => `«\u00a0${name}\u00a0» passe en diffusion restreinte`,
  opened: (name) => `«\u00a0${name}\u00a0» n’est plus en diffusion restreinte`,
  reworded: (name) => `«\u00a0${name}\u00a0» reformulé`,
  removed: (name, [gravity = "", likelihood = ""]) => `«\u00a0${name}\u00a0» retiré (${rating(gravity, likelihood)})`,
};

const commitments: { [P in CommitmentMove["kind"]]: (title: string, from: string) => string } = {
  added: (title) => `«\u00a0${title}\u00a0» ajouté`,
  removed: (title) => `«\u00a0${title}\u00a0» retiré`,
  flagship: (title) => `«\u00a0${title}\u00a0» devient une mesure phare`,
  ordinary: (title) => `«\u00a0${title}\u00a0» n’est plus une mesure phare`,
  renamed: (title, from) => `«\u00a0${from}\u00a0» devient «\u00a0${title}\u00a0»`,
};

/** What a figure of the sentence leads to. */
export type HistoryBehind = "week" | "reorientations" | "waivers";

export const history = {
  kinds,
  channels,
  milestones,
  risks,
  commitments,
  sentence: (changes: number, people: number, capped: boolean): Rich<HistoryBehind> =>
    changes === 0
      ? ["Rien n’a changé cette semaine."]
      : [
          { to: "week", text: capped ? `Plus de ${n(changes, "changement", "changements")}` : n(changes, "changement", "changements") },
          ` cette semaine${people === 0 ? "" : `, par ${capped ? "au moins " : ""}${n(people, "personne", "personnes")}`}`,
        ],
  reorientations: (count: number): Rich<HistoryBehind> => (count === 0 ? [] : [{ to: "reorientations", text: n(count, "réorientation", "réorientations") }]),
  waivers: (count: number): Rich<HistoryBehind> => (count === 0 ? [] : [{ to: "waivers", text: n(count, "condition levée", "conditions levées") }]),
  /** Between the figures of the sentence, and its end. */
  between: "\u00a0; ",
  and: ", ",
  end: ".",
  filters: "Filtres de l’historique",
  fold: (count: number): string => (count === 0 ? "Filtrer" : `Filtrer (${count})`),
  person: "Personne",
  everybody: "Toute personne",
  channel: "Origine",
  allChannels: "Toute origine",
  kind: "Nature",
  allKinds: "Toute nature",
  subject: "Projet et ses actions",
  allSubjects: "Tous les projets",
  since: "Du",
  until: "Au",
  clear: "Tout afficher",
  empty: "Rien n’a encore changé dans ce plan. Chaque réponse, chaque modification et chaque import s’inscrira ici.",
  ofProject: "Tout ce qui concerne ce projet et ses actions",
  noMatch: "Aucun changement ne correspond à ces filtres.",
  noneSoFar: "Aucun changement ne correspond jusque-là.",
  searchedTo: (moment: string) => `Recherché jusqu’au ${moment}.`,
  further: "Chercher plus loin",
  older: "Changements plus anciens",
  newer: "Voir les changements plus récents",
  loading: "Chargement…",
  all: "Tout l’historique est affiché.",
  shown: (count: number) => `${n(count, "changement affiché", "changements affichés")}.`,
  day: (day: string) => `Changements du ${day}`,
  did: {
    answer: "a renseigné",
    edit: "a modifié",
    weather: "a déclaré la météo de",
    undo: "a défait un changement de",
    import: "a importé",
    confirmation: "a confirmé",
  },
  added: "a ajouté",
  things: (count: number) => n(count, "élément", "éléments"),
  confirmed: (actions: number, weathers: number) =>
    `${[actions === 0 ? "" : n(actions, "action", "actions"), weathers === 0 ? "" : n(weathers, "météo", "météos")]
      .filter((part) => part !== "")
      .join(" et ")} sans changement`,
  by: "Jalon",
  importCounts: (created: number, changed: number) => `${n(created, "ajout", "ajouts")}, ${n(changed, "changement", "changements")}.`,
  importUndone: (moment: string) => `Cet import a été défait le ${moment}.`,
  seeImports: "Voir les imports",
  gone: { project: "un projet qui n’est plus dans le plan", action: "une action qui n’est plus dans le plan", other: "un élément du plan" },
  reason: (text: string) => `Raison\u00a0: ${text}`,
  waived: (name: string | null, items: string) => (name === null ? `Conditions levées\u00a0: ${items}.` : `Conditions levées pour ${name}\u00a0: ${items}.`),
  byDecision: (number: string) => `Par la décision ${String(number).replaceAll("-", "\u2011")}.`,
  undoneBy: (name: string, moment: string) => `Défait par ${name}, le ${moment}.`,
  undo: "Défaire",
  undoOf: (what: string, name: string, moment: string) => `Défaire\u00a0: ${what}, par ${name}, le ${moment}`,
  undoTitle: "Défaire ce changement\u00a0?",
  undoWhat: (name: string, moment: string) => `Ce que ${name} a changé le ${moment} reviendra à ce que c’était\u00a0:`,
  undoNote: "L’historique gardera la trace des deux. Si quelqu’un a changé une de ces valeurs depuis, rien ne sera défait.",
  undone: "C’est défait\u00a0: les valeurs d’avant sont revenues.",
  conflict: "Rien n’est défait\u00a0: une valeur a changé depuis.",
  conflictLine: (field: string, name: string, moment: string) => `${field}\u00a0: changé par ${name}, le ${moment}.`,
  conflictBySome: (field: string) => `${field}\u00a0: changé depuis.`,
  refused: (why: string) => `Rien n’est défait. ${why}`,
  foot: (moment: string) => `État au ${moment}. Chaque changement est gardé, avec son auteur, d’où il vient et sa raison quand elle est due.`,
  rule: "Chacun peut défaire ce qu’il a changé, le bureau des projets le reste. Une réponse se corrige par une autre réponse, un import depuis sa page.",
};

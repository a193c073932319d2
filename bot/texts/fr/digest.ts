import type { Day } from "../../domain/calendar/day";
import { type IsoWeek, weekNumber } from "../../domain/calendar/iso-week";
import type { MovedDay, NewStatus, Owed } from "../../domain/digest/digest";
import { formatPercent } from "../../domain/wording/format-number";
import { counted } from "../../domain/wording/plural";
import { dayNear } from "../day-near";

const STATUS: Record<NewStatus, string> = {
  inProgress: " repart",
  done: " est réalisée",
  blocked: " est bloquée",
  paused: " est suspendue",
  abandoned: " est abandonnée",
};
const DAYS: Record<MovedDay, string> = { milestone: "son jalon", due: "son échéance", end: "sa fin" };
const OWED: Record<Owed, string> = {
  decision: "une décision est attendue",
  explanation: "l’écart est à expliquer",
  comment: "un commentaire est dû",
};
const OWED_TOGETHER: Record<Owed, string> = { decision: "à décider", explanation: "à expliquer", comment: "à commenter" };

const informed = (known: number): string => counted(known, "action renseignée", "actions renseignées", "fr");
const quoted = (comment: string): string => (comment === "" ? "" : `\u00a0: «\u00a0${comment}\u00a0»`);

function owedWords(owes: readonly Owed[]): string {
  const [first, ...rest] = owes;
  if (first === undefined) return "";
  if (rest.length === 0) return OWED[first];
  const words = owes.map((one) => OWED_TOGETHER[one]);
  return `${words.slice(0, -1).join(", ")} et ${words.at(-1) ?? ""}`;
}

/** Le point hebdomadaire d'une direction. Ce qui suit un titre commence par son espace. */
export const digest = {
  title: (week: IsoWeek, about: "all" | "one" | "several") => {
    const whose = { all: "de la feuille de route", one: "de votre direction", several: "de vos directions" }[about];
    return `Semaine\u00a0${weekNumber(week)} ${whose}`;
  },
  /** Avant et après le taux, qui mène au plan. */
  figures: {
    wholePlan: "La feuille de route est réalisée à ",
    projects: (count: number) => (count < 2 ? "Votre projet est réalisé à " : `Vos ${count}\u00a0projets sont réalisés à `),
    namedPlan: (name: string) => `${name}\u00a0: `,
    rate: (value: number) => formatPercent(value, "fr"),
    coverage: (known: number, total: number) => ` (${informed(known)} sur ${total})`,
    noRate: "Le taux de réalisation n’est pas calculé\u00a0: ",
    noRateNamed: (name: string) => `${name}, taux non calculé\u00a0: `,
    known: informed,
    outOf: (total: number) => ` sur ${total}`,
  },
  movedHeading: (since: Day, today: Day) => `Ce qui a bougé depuis le ${dayNear(since, today, "fr")}`,
  nothingMoved: (since: Day, today: Day) => `Rien n’a bougé depuis le ${dayNear(since, today, "fr")}`,
  weather: (from: string | null, to: string, comment: string) =>
    (from === null ? ` annonce sa météo, ${to}` : ` passe de ${from} à ${to}`) + quoted(comment),
  status: (to: NewStatus, obstacle: string) => STATUS[to] + (obstacle === "" ? "" : `\u00a0: ${obstacle}`),
  done: (count: number) => ` compte ${counted(count, "action réalisée", "actions réalisées", "fr")} de plus`,
  day: (which: MovedDay, from: Day, to: Day, today: Day) =>
    ` ${to > from ? "repousse" : "avance"} ${DAYS[which]} du ${dayNear(from, today, "fr")} au ${dayNear(to, today, "fr")}`,
  phase: (phase: string) => ` change de phase\u00a0: ${phase}`,
  silentHeading: "Sans nouvelles",
  silentSince: (since: Day, today: Day) => `\u00a0: rien depuis le ${dayNear(since, today, "fr")}`,
  silentEver: "\u00a0: aucune nouvelle à ce jour",
  silentActions: (count: number, since: Day, today: Day) =>
    `\u00a0: ${counted(count, "action", "actions", "fr")} sans nouvelles, l’une depuis le ${dayNear(since, today, "fr")}`,
  silentActionsEver: (count: number) => `\u00a0: ${count}\u00a0actions n’ont jamais été renseignées`,
  askedHeading: "Ce qu’on vous demande",
  askedAnswers: (count: number) => `Votre point attend ${counted(count, "réponse", "réponses", "fr")}`,
  askedDecision: (days: number) => `, décision en retard de ${counted(days, "jour", "jours", "fr")}`,
  askedWeather: (declared: string, computed: string | null, owes: readonly Owed[]) =>
    ` est à ${declared}${computed === null ? "" : `, ${computed} d’après les faits`}\u00a0: ${owedWords(owes)}`,
  comingHeading: "Les deux semaines qui viennent",
  comingOn: (day: Day, today: Day) => `Le ${dayNear(day, today, "fr")}, `,
  comingTitle: (title: string) => (title === "" ? " a un jalon" : ` doit atteindre «\u00a0${title}\u00a0»`),
  nextOn: (day: Day, today: Day) => `Aucun jalon, le prochain le ${dayNear(day, today, "fr")}\u00a0: `,
  quiet: "Rien n’est resté sans nouvelles, rien ne vous est demandé",
  others: (count: number) => (count < 2 ? "et un autre point" : `et ${count}\u00a0autres`),
  openPlan: "Ouvrir la feuille de route",
  why: "Chaque semaine, au jour de votre choix.",
  /** Pour les notifications. */
  summary: (title: string, moved: number, silent: number, asked: number) => {
    const parts = [
      moved === 0 ? "rien n’a bougé" : counted(moved, "changement", "changements", "fr"),
      silent === 0 ? "" : `${silent}\u00a0sans nouvelles`,
      asked === 0 ? "" : counted(asked, "demande", "demandes", "fr"),
    ];
    return `${title}\u00a0: ${parts.filter((part) => part !== "").join(", ")}`;
  },
};

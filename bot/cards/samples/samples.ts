import type { ProjectSheet } from "../../domain/chat/project-sheet";
import { myActions } from "../../domain/prompts/my-actions";
import { anAxis, TODAY } from "../../domain/prompts/testing/facts";
import type { Language } from "../../domain/wording/language";
import type { CardMessage } from "../adaptive-card";
import { CARDS, type CardName, type ViewOf } from "../catalogue";
import { alertSamples, escalationSamples, reminderSamples } from "./campaign-samples";
import { absenceSamples, reminderChoiceSamples, whySamples } from "./availability-samples";
import { convocationSamples, summarySamples } from "./meeting-samples";
import { postSamples } from "./post-samples";
import { digestSamples } from "./digest-samples";
import { sampleLinks } from "./sample-links";
import { sixtyActions } from "./sixty-actions";
import { fiveActions, sampleProjects, weeklySamples } from "./weekly-samples";

/** At least the usual view of each card: a card without a sample does not compile. */
type Samples = { [K in CardName]: { usual: ViewOf<K> } & Record<string, ViewOf<K>> };

const known = (actions: typeof fiveActions) =>
  myActions("agent", { actions, projects: sampleProjects, axes: [anAxis()], today: TODAY, timeZone: "Europe/Paris" });

const sheet: ProjectSheet = {
  id: "p17",
  code: "P17",
  name: "Entrepôt de données décisionnel",
  phase: "building",
  heads: ["Camille Orsène", "Dominique Valsène"],
  weather: {
    level: "cloud",
    comment: "Le marché d’intégration est attribué, la reprise des données commence.",
    trend: "worsens",
  },
  computed: { level: "storm", gap: true },
  rate: { value: 47.2, method: "days" },
  coverage: { known: 5, total: 6, percent: 83.3 },
  actions: { total: 6, done: 2, late: 1, blocked: 1 },
  milestone: { title: "Première restitution aux directions", day: "2026-12-12" },
  lastHeard: "2026-10-19",
};
const unheard: ProjectSheet = {
  ...sheet,
  code: "",
  heads: [],
  weather: { level: null, comment: "", trend: null },
  computed: null,
  rate: null,
  coverage: { known: 1, total: 6, percent: 16.7 },
  milestone: null,
  lastHeard: null,
};
const close = [
  { id: "p4", code: "P04", name: "Téléservice Allocation personnalisée d’autonomie" },
  { id: "p5", code: "P05", name: "Téléservice Aides aux collèges" },
];

export const samples: Samples = {
  weeklyCard: weeklySamples,
  reminderCard: reminderSamples,
  escalationCard: escalationSamples,
  alertCard: alertSamples,
  digestCard: digestSamples,
  myActionsCard: {
    usual: { actions: known(fiveActions), weekly: true, today: TODAY, links: sampleLinks },
    sixty: { actions: known(sixtyActions().actions), weekly: true, today: TODAY, links: sampleLinks },
    none: { actions: [], weekly: false, today: TODAY, links: sampleLinks },
  },
  projectCard: {
    usual: { project: sheet, today: TODAY, promptId: "weekly.2026-W47.agent", links: sampleLinks },
    unheard: { project: unheard, today: TODAY, promptId: null, links: sampleLinks },
  },
  projectChoiceCard: {
    usual: { asked: "téléservice", projects: close, others: 0 },
    many: {
      asked: "collège",
      projects: [...close, ...close, ...close].map((one, index) => ({ ...one, id: `p${index}` })),
      others: 3,
    },
  },
  helpCard: { usual: { because: "asked" }, unknown: { because: "unknown" }, greeting: { because: "greeting" } },
  welcomeCard: {
    usual: { collection: { weekday: 1, time: "09:00" }, known: true },
    stranger: { collection: null, known: false },
  },
  sayCard: {
    usual: { say: "thanks" },
    stop: { say: "stop" },
    stranger: { say: "stranger" },
    unnamed: { say: "project-unnamed" },
    noWeekly: { say: "no-weekly" },
    notFound: { say: "project-not-found", asked: "zeppelin" },
  },
  noticeCard: {
    usual: { notice: { kind: "other-week", week: "2026-W45", kept: false, wrote: ["Deux communes ont signé"] } },
    handedOver: { notice: { kind: "handed-over", title: "Choisir l’outil", to: "" } },
    closed: { notice: { kind: "closed", title: "Choisir l’outil", status: "abandoned" } },
    gone: { notice: { kind: "gone" } },
    notConcerned: { notice: { kind: "not-concerned" } },
    surprise: { notice: { kind: "surprise", reference: "R-7F3A" } },
  },
  summaryCard: summarySamples,
  convocationCard: convocationSamples,
  postCard: postSamples,
  absenceCard: absenceSamples,
  reminderChoiceCard: reminderChoiceSamples,
  whyCard: whySamples,
  withdrawnCard: { usual: {} },
};

/** Every sample drawn in a language, with its name. */
export function drawnSamples(language: Language): { name: string; drawn: CardMessage }[] {
  return (Object.keys(CARDS) as CardName[]).flatMap((name) => drawnOf(name, language));
}

function drawnOf<K extends CardName>(name: K, language: Language): { name: string; drawn: CardMessage }[] {
  const draw: (view: ViewOf<K>, language: Language) => CardMessage = CARDS[name] as (
    view: ViewOf<K>,
    language: Language,
  ) => CardMessage;
  return Object.entries(samples[name]).map(([sample, view]) => ({ name: `${name}.${sample}`, drawn: draw(view, language) }));
}

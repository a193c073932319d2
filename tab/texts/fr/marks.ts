import type { ActionView, HistoryEntry } from "../../../bot/contract/actions";
import type { PortfolioProject, ProjectWeather } from "../../../bot/contract/portfolio";
import type { RateMethod } from "../../../bot/domain/progress/rate";
import type { ActionStatus } from "../../../bot/domain/roadmap/action";
import type { WeatherLevel } from "../../../bot/domain/weather/weather";
import { counted } from "../../../bot/domain/wording/plural";

const weather: Record<WeatherLevel | "none", string> = {
  sun: "soleil",
  cloud: "nuage",
  rain: "pluie",
  storm: "orage",
  none: "non renseignée",
};
const weatherMeaning: Record<WeatherLevel, string> = {
  sun: "tenu",
  cloud: "vigilance, gérable dans le projet",
  rain: "appui demandé",
  storm: "objectif compromis, décision attendue",
};
const trend: Record<NonNullable<ProjectWeather["trend"]>, string> = {
  improves: "s’améliore",
  steady: "stable",
  worsens: "se dégrade",
};
const status: Record<ActionStatus, string> = {
  planned: "à venir",
  inProgress: "en cours",
  done: "réalisée",
  blocked: "bloquée",
  paused: "suspendue",
  abandoned: "abandonnée",
};
const statusCount: Record<ActionStatus, (count: number) => string> = {
  planned: () => "à venir",
  inProgress: () => "en cours",
  done: (count) => (count < 2 ? "réalisée" : "réalisées"),
  blocked: (count) => (count < 2 ? "bloquée" : "bloquées"),
  paused: (count) => (count < 2 ? "suspendue" : "suspendues"),
  abandoned: (count) => (count < 2 ? "abandonnée" : "abandonnées"),
};
const phase: Record<PortfolioProject["phase"], string> = {
  scheduled: "programmé",
  scoping: "cadrage",
  building: "conception et réalisation",
  trial: "expérimentation",
  rollout: "déploiement",
  finished: "terminé",
  suspended: "suspendu",
  abandoned: "abandonné",
};
const cause: Record<ProjectWeather["causes"][number]["cause"], string> = {
  delay: "retard d’un jalon à venir",
  budget: "engagements au-delà du budget prévu",
  risk: "risque critique sans traitement",
  silence: "pas de nouvelles récentes",
  load: "charge côté métier hors du ratio",
};
const channel: Record<HistoryEntry["channel"], string> = {
  card: "dans la conversation",
  tab: "dans l’onglet",
  spreadsheet: "par le tableur",
  import: "par un import",
  job: "automatiquement",
};
const priority: Record<NonNullable<ActionView["priority"]>, string> = { high: "haute", medium: "moyenne", low: "basse" };
const method: Record<RateMethod, string> = {
  count: "au nombre d’actions réalisées",
  days: "pondéré par les jours",
  milestones: "par les jalons tenus",
};

export const marks = {
  weather,
  weatherMeaning,
  trend,
  status,
  statusCount,
  weatherCount: (level: string, count: number) =>
    level === "none" ? (count < 2 ? "non renseignée" : "non renseignées") : (weather[level as WeatherLevel] ?? level),
  phase,
  cause,
  channel,
  priority,
  method,
  weatherIs: (level: string) => `Météo\u00a0: ${level}`,
  computed: (level: string) => `calculée\u00a0: ${level}`,
  declared: (level: string) => `déclarée\u00a0: ${level}`,
  gap: "écart à expliquer",
  points: (count: number) => counted(count, "point", "points", "fr"),
  late: (days: number) => `${counted(days, "jour", "jours", "fr")} de retard`,
  lateActions: (count: number) => `${counted(count, "action", "actions", "fr")} en retard`,
  notComputed: "non calculé",
  coverage: (known: number, total: number) =>
    total === 0 ? "aucune action à compter" : `${known} sur ${counted(total, "renseignée", "renseignées", "fr")}`,
  rate: (value: string) => `réalisé à ${value}`,
  afterMandate: "après la fin du mandat",
  forTheRecord: "pour mémoire",
  emblematic: "emblématique",
  notInTool: "pas encore dans l’outil",
  none: "aucun",
};

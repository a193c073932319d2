import type { Phase } from "../../domain/roadmap/phase";
import type { ActionStatus } from "../../domain/roadmap/action";
import type { Channel } from "../../domain/updates/channel";

/** Statuts d'une action. */
export const statuses = {
  planned: "À venir",
  inProgress: "En cours",
  done: "Réalisée",
  blocked: "Bloquée",
  paused: "Suspendue",
  abandoned: "Abandonnée",
} satisfies Record<ActionStatus, string>;

/** Phases d'un projet. */
export const phases = {
  scheduled: "Programmé",
  scoping: "Cadrage",
  building: "Conception et réalisation",
  trial: "Expérimentation",
  rollout: "Déploiement",
  finished: "Terminé",
  suspended: "Suspendu",
  abandoned: "Abandonné",
} satisfies Record<Phase, string>;

/** D'où vient une mise à jour. */
export const channels = {
  card: "carte Teams",
  tab: "onglet",
  spreadsheet: "tableur",
  import: "import",
  job: "traitement automatique",
} satisfies Record<Channel, string>;

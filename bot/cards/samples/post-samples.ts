import type { PostView } from "../post-card";

const decisions = {
  title: "Comité de pilotage numérique\u00a0: décisions de la semaine\u00a047",
  paragraphs: [
    "P17, entrepôt de données décisionnel\u00a0: la mise en production est reportée au 12 décembre.",
    "P04, téléservice d’aide à l’autonomie\u00a0: le lot 2 est engagé.",
    "Le relevé complet est dans l’onglet Jalon de ce canal.",
  ],
};

export const postSamples = {
  usual: { ...decisions, correctedOn: null },
  corrected: { ...decisions, correctedOn: "2026-11-17" },
  withdrawn: { withdrawnOn: "2026-11-18" },
} satisfies Record<string, PostView>;

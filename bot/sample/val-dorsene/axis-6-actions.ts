import type { ActionTable } from "../rows";

/** Inclure, accompagner, viser la sobriété. */
export const axis6Actions: ActionTable = {
  P62: [
    ["Ouvrir douze permanences de médiation avec les communes",
      "paused", 40, "tebib", 24, "2025-06-10", "2027-06-25", "Suspendue : les postes de conseillers attendent leur financement.",
      { firstDue: "2026-09-25" }],
  ],
  P63: [
    ["Faire auditer cinq services en ligne, dont le guichet",
      "inProgress", 80, "lavialle", 12, "2026-06-08", "2026-11-27", "Quatre audits rendus, taux moyen de 61 %.",
      { next: ["Rendu du cinquième audit", "2026-11-25"] }],
    ["Former les dix contributeurs des sites aux contenus accessibles",
      "inProgress", 50, "lavialle", 6, "2026-09-07", "2026-12-18", "Cinq contributeurs formés."],
    ["Rédiger le schéma pluriannuel d'accessibilité",
      "inProgress", 25, "jourdanne", 10, "2026-09-21", "2027-02-12", "Plan du schéma relu par une association d'usagers."],
  ],
  P64: [
    ["Mesurer l'empreinte des postes, des serveurs et des usages",
      "planned", 0, "brissonnet", 12, "2027-01-18", "2027-05-28", "", { unknown: true }],
  ],
  P65: [
    ["Préparer le tri et l'effacement des postes remplacés",
      "planned", 0, "joubertin", 8, "2027-02-08", "2027-05-14", ""],
  ],
  P66: [
    ["Définir le rôle des ambassadeurs et le temps qui leur est reconnu",
      "planned", 0, "sigaud", 9, "2027-01-25", "2027-04-16", ""],
  ],
  P67: [
    ["Réunir le comité des usagers internes autour du portail agent",
      "paused", 30, "sigaud", 8, "2025-09-15", "2027-02-26", "Suspendue jusqu'à la recette du portail agent.",
      { firstDue: "2026-06-26" }],
  ],
  P68: [
    ["Construire le parcours des cadres avec quinze volontaires",
      "planned", 0, "thoumieux", 16, "2027-01-11", "2027-04-30", ""],
  ],
  P69: [
    ["Tenir des ateliers numériques dans les plateformes d'insertion",
      "abandoned", 20, "tebib", 14, "2025-09-08", "2026-05-29", "Abandonnée : repris par les plateformes d'emploi."],
  ],
};

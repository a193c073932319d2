import type { ProjectTable } from "../rows";

/** Inclure, accompagner, viser la sobriété. */
export const axis6Projects: ProjectTable = {
  P62: {
    it: "jourdanne", business: "tebib", from: "2025-06-02", until: "2026-12-18", now: "2027-09-30",
    description: "Des conseillers numériques au plus près des habitants.",
    milestones: [
      ["Carte des lieux de médiation", "2025-12-12", "2025-12-12", "2025-12-12"],
      ["Reprise du projet", "2026-06-01", "2027-02-01"],
      ["Douze permanences ouvertes", "2026-12-18", "2027-09-30"],
    ],
  },
  P63: {
    it: "jourdanne", business: "lavialle", from: "2026-06-01", until: "2027-06-25",
    description: "Rendre les services en ligne utilisables par tous, et le vérifier.",
    weather: ["sun", null, "2026-11-10", ""],
    milestones: [
      ["Audit de cinq services", "2026-11-27"],
      ["Schéma pluriannuel adopté", "2027-02-26"],
      ["Déclarations publiées", "2027-06-25"],
    ],
  },
  P64: {
    it: "jourdanne", business: "brissonnet", from: "2027-01-11", until: "2027-11-26",
    description: "Mesurer l'empreinte du numérique et la réduire, avec un bilan chaque année.",
    milestones: [
      ["Lancement", "2027-01-11"],
      ["Première mesure", "2027-05-28"],
      ["Bilan annuel", "2027-11-26"],
    ],
  },
  P65: {
    it: "laporterie", business: "wattrelot", from: "2027-02-01", until: "2027-10-29",
    description: "Donner une seconde vie aux postes remplacés.",
    milestones: [
      ["Lancement", "2027-02-01"],
      ["Convention avec deux structures d'insertion", "2027-05-14"],
      ["300 postes remis", "2027-10-29"],
    ],
  },
  P66: {
    it: "moutardier", business: "sigaud", from: "2027-01-18", until: "2027-09-30",
    description: "Un agent par équipe pour aider ses collègues, avec du temps reconnu.",
    milestones: [
      ["Lancement", "2027-01-18"],
      ["Quarante ambassadeurs", "2027-05-28"],
      ["Première rencontre annuelle", "2027-09-30"],
    ],
  },
  P67: {
    it: "moutardier", business: "sigaud", from: "2025-09-01", until: "2026-06-26", now: "2027-06-25",
    description: "Douze agents qui essaient les services avant tout le monde.",
    milestones: [
      ["Composition du comité", "2025-12-12", "2026-01-16", "2026-01-16"],
      ["Reprise des séances", "2026-06-26", "2027-02-05"],
    ],
  },
  P68: {
    it: "delphin", business: "thoumieux", from: "2027-01-04", until: "2027-12-17",
    description: "Aider les cadres à conduire le changement dans leur équipe.",
    milestones: [
      ["Lancement", "2027-01-04"],
      ["Parcours essayé avec quinze cadres", "2027-04-30"],
      ["150 cadres accompagnés", "2027-12-17"],
    ],
  },
  P69: {
    it: "azzouzi", business: "tebib", from: "2025-09-01", until: "2026-09-30",
    description: "Ateliers numériques pour les publics en insertion ; porté par les plateformes d'emploi.",
    milestones: [
      ["Convention avec les plateformes", "2026-01-30", "2026-02-13", "2026-02-13"],
      ["Premiers ateliers", "2026-05-04"],
    ],
  },
};

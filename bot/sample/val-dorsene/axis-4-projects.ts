import type { ProjectTable } from "../rows";

/** Bâtir des plateformes plutôt que des silos métiers. */
export const axis4Projects: ProjectTable = {
  P39: {
    it: "le-danterec", business: "benali", from: "2025-05-05", until: "2027-06-30", emblematic: true, programme: "Fabrique",
    description: "Une plateforme low-code et une équipe qui livre un service en quelques semaines.",
    weather: ["sun", "sun", "2026-11-09", ""],
    milestones: [
      ["Plateforme en production", "2025-12-12", "2025-12-12", "2025-12-12"],
      ["Cinq services livrés", "2026-09-25", "2026-09-25", "2026-09-25"],
      ["Douze services livrés", "2027-06-30"],
    ],
  },
  P40: {
    it: "le-danterec", business: "benali", from: "2025-11-03", until: "2027-01-29", now: "2027-04-30", programme: "Fabrique",
    description: "Remplacer les bases bureautiques dont un service ne peut plus se passer.",
    weather: ["cloud", "sun", "2026-11-10", "Une base est en pause, le service qui l'emploie est en réorganisation."],
    milestones: [
      ["Inventaire des 74 bases", "2026-02-27", "2026-03-06", "2026-03-06"],
      ["Quinze bases reprises", "2026-10-16", "2026-12-04"],
      ["Trente bases reprises", "2027-01-29", "2027-04-30"],
    ],
  },
  P41: {
    it: "petitjeannot", business: "marcillac", from: "2026-05-04", until: "2027-12-17", now: "2028-05-31", emblematic: true,
    description: "Un nouveau système d'information pour l'accompagnement social, et des pratiques revues avant l'outil.",
    weather: [
      "rain", "cloud", "2026-11-09",
      "130 jours manquent côté action sociale ; appui demandé pour libérer deux conseillères techniques.",
    ],
    milestones: [
      ["État des lieux partagé", "2026-09-25", "2026-10-02", "2026-10-02"],
      ["Choix du scénario", "2026-12-11", "2027-01-29"],
      ["Bascule des premières circonscriptions", "2027-12-17", "2028-04-28"],
    ],
  },
  P42: {
    it: "petitjeannot", business: "ravaillon", from: "2025-09-08", until: "2026-12-18", now: "2027-09-30",
    description: "Suivre une information préoccupante, de la réception à la décision.",
    milestones: [
      ["Processus décrit", "2026-01-30", "2026-02-13", "2026-02-13"],
      ["Reprise du projet", "2026-09-01", "2027-01-15"],
      ["Mise en service", "2026-12-18", "2027-09-30"],
    ],
  },
  P43: {
    it: "rochefontaine", business: "roquebrune", from: "2027-01-11", until: "2027-12-17",
    description: "Surfaces, contrats, énergie et travaux des 310 bâtiments.",
    milestones: [
      ["Lancement", "2027-01-11"],
      ["Reprise des plans", "2027-06-25"],
      ["Mise en service", "2027-12-17"],
    ],
  },
  P44: {
    it: "ngom", business: "azema", from: "2025-01-06", until: "2025-10-31",
    description: "Des flux comptables sans reprise manuelle, de la facture au paiement.",
    milestones: [
      ["Flux des factures automatisé", "2025-05-30", "2025-05-30", "2025-05-30"],
      ["Contrôles partagés avec la paierie", "2025-10-31", "2025-11-07", "2025-11-07"],
    ],
  },
  P45: {
    it: "rochefontaine", business: "nkounkou", from: "2025-09-01", until: "2026-12-18",
    description: "Du besoin à l'archivage du marché, sans papier.",
    weather: ["sun", "cloud", "2026-11-12", ""],
    milestones: [
      ["Rédaction et publication en ligne", "2026-03-27", "2026-03-27", "2026-03-27"],
      ["Analyse des offres en ligne", "2026-09-30", "2026-09-25", "2026-09-25"],
      ["Fin du papier", "2026-12-18"],
    ],
  },
  P46: {
    it: "ngom", business: "saint-erlan", from: "2025-02-03", until: "2026-01-30",
    description: "Rapports, séances et délibérations dans une même chaîne.",
    milestones: [
      ["Première séance sans papier", "2025-10-13", "2025-10-13", "2025-10-13"],
      ["Transmission au contrôle de légalité", "2026-01-30", "2026-01-30", "2026-01-30"],
    ],
  },
  P47: {
    it: "ngom", business: "vaucresson", from: "2027-02-01", until: "2027-12-17",
    description: "Conserver les documents numériques à valeur probante.",
    milestones: [
      ["Lancement", "2027-02-01"],
      ["Choix du service", "2027-06-11"],
      ["Premier versement", "2027-12-17"],
    ],
  },
  P48: {
    it: "rochefontaine", business: "wattrelot", from: "2025-10-06", until: "2026-12-18", now: "2027-10-29",
    description: "Réserver un véhicule et suivre le parc, bornes comprises.",
    milestones: [
      ["Inventaire du parc", "2026-02-27", "2026-03-20", "2026-03-20"],
      ["Reprise du projet", "2026-06-01", "2027-03-01"],
      ["Mise en service", "2026-12-18", "2027-10-29"],
    ],
  },
  P49: {
    it: "rochefontaine", business: "szymborak", from: "2027-01-04", until: "2027-11-26",
    description: "De l'échantillon au rapport d'analyse, avec une traçabilité complète.",
    milestones: [
      ["Lancement", "2027-01-04"],
      ["Choix du logiciel", "2027-05-28"],
      ["Mise en service", "2027-11-26"],
    ],
  },
  P50: {
    it: "petitjeannot", business: "ferrandou", from: "2025-09-01", until: "2026-10-30",
    description: "Instruction des aides à l'habitat ; repris par la plateforme de l'État.",
    milestones: [
      ["Étude de l'existant", "2026-01-16", "2026-01-16", "2026-01-16"],
      ["Choix de la solution", "2026-05-29"],
    ],
  },
  P51: {
    it: "rochefontaine", business: "roquebrune", from: "2027-01-11", until: "2027-10-29", programme: "Fabrique",
    description: "Demander une intervention dans un collège et suivre sa réalisation.",
    milestones: [
      ["Lancement", "2027-01-11"],
      ["Essai dans quatre collèges", "2027-06-04"],
      ["Ouverture aux 42 collèges", "2027-10-29"],
    ],
  },
};

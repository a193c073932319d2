import type { ProjectTable } from "../rows";

/** Fiabiliser les infrastructures et la cybersécurité. */
export const axis5Projects: ProjectTable = {
  P52: {
    it: "olivetto", business: "ducournau", from: "2025-03-03", until: "2026-11-27", now: "2027-03-31", programme: "Réseaux",
    description: "La fibre dans les 118 sites du Département.",
    weather: ["cloud", "cloud", "2026-11-10", "Onze sites attendent un accord de voirie."],
    milestones: [
      ["Siège et agences raccordés", "2025-12-19", "2025-12-19", "2025-12-19"],
      ["80 sites raccordés", "2026-06-26", "2026-07-10", "2026-07-10"],
      ["118 sites raccordés", "2026-11-27", "2027-03-31"],
    ],
  },
  P53: {
    it: "olivetto", business: "ducournau", from: "2025-01-06", until: "2026-03-27", programme: "Réseaux",
    description: "Une téléphonie unique sur le réseau informatique, et la fin des autocommutateurs.",
    milestones: [
      ["Siège basculé", "2025-06-27", "2025-07-11", "2025-07-11"],
      ["Agences basculées", "2025-12-12", "2025-12-12", "2025-12-12"],
      ["Dernier autocommutateur arrêté", "2026-03-27", "2026-04-10", "2026-04-10"],
    ],
  },
  P54: {
    it: "olivetto", business: "courtemanche", from: "2025-10-06", until: "2026-12-18", now: "2027-08-27", programme: "Réseaux",
    description: "Un Wi-Fi sûr dans les 42 collèges, que l'établissement peut couper.",
    weather: [
      "rain", "cloud", "2026-11-10",
      "Le bornage de neuf collèges est arrêté par les travaux ; appui demandé à la direction des bâtiments.",
    ],
    milestones: [
      ["Collège témoin", "2026-03-13", "2026-03-20", "2026-03-20"],
      ["Vingt collèges équipés", "2026-10-16", "2027-01-29"],
      ["42 collèges équipés", "2026-12-18", "2027-08-27"],
    ],
  },
  P55: {
    it: "laporterie", business: "wattrelot", from: "2025-02-03", until: "2025-12-19",
    description: "Moins d'imprimantes, mieux placées : 488 appareils locaux retirés.",
    milestones: [
      ["Plan d'implantation", "2025-05-16", "2025-05-16", "2025-05-16"],
      ["488 imprimantes retirées", "2025-12-19", "2025-12-19", "2025-12-19"],
    ],
  },
  // nobody has declared its météo: the ladder of reminders starts here
  P56: {
    it: "ducournau", business: "talbot", from: "2026-02-02", until: "2027-02-26", programme: "Cybersécurité",
    description: "Une surveillance de nuit et de week-end, partagée avec deux agglomérations.",
    milestones: [
      ["Convention avec deux agglomérations", "2026-05-29", "2026-06-12", "2026-06-12"],
      ["Essai sur quarante serveurs", "2026-10-30", "2026-10-30", "2026-10-30"],
      ["Décision de généraliser", "2027-02-26"],
    ],
  },
  P57: {
    it: "castaingt", business: "laporterie", from: "2025-09-01", until: "2026-12-18", programme: "Cybersécurité",
    description: "Un second facteur pour tous les accès distants et les comptes sensibles.",
    weather: ["sun", "sun", "2026-11-09", ""],
    milestones: [
      ["Comptes d'administration protégés", "2025-12-19", "2025-12-19", "2025-12-19"],
      ["1 500 agents équipés", "2026-07-03", "2026-07-03", "2026-07-03"],
      ["Tous les agents équipés", "2026-12-18"],
    ],
  },
  P58: {
    it: "castaingt", business: "talbot", from: "2026-04-07", until: "2027-09-30",
    programme: "Cybersécurité",
    description: "Savoir redémarrer les services essentiels en moins de deux jours.",
    weather: [
      "storm", "rain", "2026-11-12",
      "Le second site n'est pas acquis ; une décision est attendue sur la salle ou sur l'hébergement.",
    ],
    milestones: [
      ["Services essentiels classés", "2026-07-03", "2026-07-10", "2026-07-10"],
      ["Choix du second site", "2026-09-30", "2026-12-18"],
      ["Exercice complet", "2027-09-30"],
    ],
  },
  P59: {
    it: "castaingt", business: "talbot", from: "2025-11-03", until: "2026-12-18", now: "2027-06-25", programme: "Cybersécurité",
    description: "Des sauvegardes qu'un attaquant ne peut pas effacer, un réseau découpé en zones.",
    weather: [
      "rain", "rain", "2026-11-10",
      "Le découpage du réseau attend les équipements ; appui demandé aux achats pour relancer le lot.",
    ],
    milestones: [
      ["Sauvegardes immuables en service", "2026-05-29", "2026-06-12", "2026-06-12"],
      ["Zone des postes isolée", "2026-10-30", "2027-02-26"],
      ["Six zones en service", "2026-12-18", "2027-06-25"],
    ],
  },
  P60: {
    it: "olivetto", business: "ducournau", from: "2027-01-04", until: "2027-12-17",
    description: "Ce qui reste dans nos salles, ce qui part, et à quel coût.",
    milestones: [
      ["Lancement", "2027-01-04"],
      ["Trajectoire validée", "2027-05-28"],
      ["Premier lot déplacé", "2027-12-17"],
    ],
  },
  P61: {
    it: "le-danterec", business: "benali", from: "2025-01-20", until: "2025-11-28",
    description: "Les 130 applications, leurs propriétaires, leurs liens et leurs fins de contrat.",
    milestones: [
      ["Inventaire", "2025-06-27", "2025-06-27", "2025-06-27"],
      ["Liens entre applications", "2025-11-28", "2025-12-05", "2025-12-05"],
    ],
  },
};

import type { ProjectTable } from "../rows";

/** Valoriser la donnée et éclairer la décision. */
export const axis3Projects: ProjectTable = {
  P30: {
    it: "hadjeras", business: "kergoat", from: "2025-01-06", until: "2026-03-27",
    description: "Publier les données du Département, à jour et réutilisables.",
    milestones: [
      ["Portail ouvert avec trente jeux", "2025-09-26", "2025-10-10", "2025-10-10"],
      ["Cent jeux de données", "2026-03-27", "2026-03-27", "2026-03-27"],
    ],
  },
  P31: {
    it: "brunelle", business: "boisrobert", from: "2025-09-01", until: "2027-02-26", now: "2027-04-30", programme: "Décision",
    description: "Croiser les données sociales, sans nom, pour voir les besoins du territoire.",
    weather: ["cloud", "cloud", "2026-11-10", "Les données de la MDPH arrivent avec deux mois de retard."],
    milestones: [
      ["Analyse d'impact validée", "2026-02-27", "2026-03-13", "2026-03-13"],
      ["Données de l'autonomie chargées", "2026-06-26", "2026-06-26", "2026-06-26"],
      ["Données de la MDPH chargées", "2026-10-16", "2026-12-18"],
    ],
  },
  P32: {
    it: "brunelle", business: "mazerolle", from: "2026-01-05", until: "2027-01-29", programme: "Décision",
    description: "Douze indicateurs pour la direction générale, à jour chaque lundi.",
    weather: ["sun", "sun", "2026-11-09", ""],
    milestones: [
      ["Définition des indicateurs", "2026-04-10", "2026-04-10", "2026-04-10"],
      ["Essai en comité de direction", "2026-09-14", "2026-09-14", "2026-09-14"],
      ["Décision de généraliser", "2027-01-29"],
    ],
  },
  P33: {
    it: "hadjeras", business: "benali", from: "2026-06-01", until: "2027-10-29", programme: "Relation usager",
    description: "Reconnaître le même usager d'un service à l'autre, avec son accord.",
    milestones: [
      ["Note de cadrage", "2026-12-11"],
      ["Avis sur la protection des données", "2027-02-12"],
      ["Premier raccordement", "2027-10-29"],
    ],
  },
  P34: {
    it: "hadjeras", business: "kergoat", from: "2027-01-11", until: "2027-12-10",
    description: "Un système d'information géographique partagé avec les intercommunalités.",
    milestones: [
      ["Lancement", "2027-01-11"],
      ["Convention avec six intercommunalités", "2027-05-14"],
      ["Ouverture", "2027-12-10"],
    ],
  },
  P35: {
    it: "jourdanne", business: "courtemanche", from: "2025-02-03", until: "2025-12-12",
    description: "Effectifs, locaux et équipements des 42 collèges dans une même page.",
    milestones: [
      ["Collecte auprès des collèges", "2025-06-20", "2025-06-27", "2025-06-27"],
      ["Ouverture", "2025-12-12", "2025-12-12", "2025-12-12"],
    ],
  },
  P36: {
    it: "hadjeras", business: "kergoat", from: "2025-05-05", until: "2027-03-26",
    description: "Des référents, un catalogue et des règles pour que les données soient fiables.",
    weather: ["sun", "cloud", "2026-11-12", ""],
    milestones: [
      ["Réseau des référents données", "2025-12-05", "2025-12-05", "2025-12-05"],
      ["Catalogue des données de référence", "2026-09-30", "2026-09-30", "2026-09-30"],
      ["Mesure de qualité dans dix directions", "2027-03-26"],
    ],
  },
  P37: {
    it: "hadjeras", business: "levezou", from: "2027-02-01", until: "2027-12-17",
    description: "Chaussées, ouvrages et signalisation décrits une fois, au même endroit.",
    milestones: [
      ["Lancement", "2027-02-01"],
      ["Reprise des ouvrages d'art", "2027-06-25"],
      ["Reprise des chaussées", "2027-12-17"],
    ],
  },
  P38: {
    it: "brunelle", business: "boisrobert", from: "2027-03-01", until: "2027-11-26",
    description: "Des outils simples pour préparer et conduire une évaluation.",
    milestones: [
      ["Lancement", "2027-03-01"],
      ["Guide de l'évaluation", "2027-07-02"],
      ["Première évaluation outillée", "2027-11-26"],
    ],
  },
};

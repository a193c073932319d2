import type { ProjectTable } from "../rows";

/** Simplifier les démarches des usagers. */
export const axis1Projects: ProjectTable = {
  P01: {
    it: "kervella", business: "pommeraye", from: "2025-03-03", until: "2027-03-31", now: "2027-06-30", emblematic: true,
    programme: "Relation usager", description: "Un point d'entrée unique pour toutes les démarches du Département.",
    weather: ["cloud", "cloud", "2026-11-10", "Recette des premiers téléservices décalée d'un mois, rattrapage engagé."],
    milestones: [
      ["Choix de la plateforme", "2025-09-30", "2025-10-17", "2025-10-17"],
      ["Ouverture du socle en recette", "2026-06-30", "2026-07-10", "2026-07-10"],
      ["Recette des trois premiers téléservices", "2026-11-30", "2027-01-15"],
      ["Ouverture au public", "2027-03-31", "2027-06-30"],
    ],
  },
  P02: {
    it: "sabatier", business: "pommeraye", from: "2025-06-02", until: "2027-04-30", now: "2027-09-30",
    programme: "Relation usager", description: "Suivre chaque demande, du téléphone au guichet, dans un seul outil.",
    weather: [
      "rain", "cloud", "2026-11-09",
      "Il manque 130 jours côté métiers ; un renfort de deux agents est demandé à la direction générale.",
    ],
    milestones: [
      ["Notification du marché", "2026-01-16", "2026-02-06", "2026-02-06"],
      ["Maquette validée par les accueils", "2026-06-19", "2026-07-03", "2026-07-03"],
      ["Site pilote de Haute-Orsène", "2026-12-04", "2027-03-12"],
    ],
  },
  P03: {
    it: "azzouzi", business: "faugeron", from: "2025-02-03", until: "2026-12-18",
    programme: "Relation usager", description: "Prendre rendez-vous en ligne avec la PMI, la MDPH et les centres médico-sociaux.",
    weather: ["sun", "sun", "2026-11-10", ""],
    milestones: [
      ["Pilote dans deux centres de PMI", "2025-10-06", "2025-10-06", "2025-10-06"],
      ["Généralisation à la PMI", "2026-05-29", "2026-06-05", "2026-06-05"],
      ["Ouverture à la MDPH", "2026-12-11"],
    ],
  },
  P04: {
    it: "cordonnel", business: "desnoux", from: "2025-09-01", until: "2027-02-26", now: "2027-03-31",
    programme: "Téléservices sociaux", description: "Demander l'APA en ligne, sans double saisie à l'instruction.",
    weather: ["cloud", "sun", "2026-11-03", "La reprise des pièces jointes dépend de l'éditeur."],
    milestones: [
      ["Parcours validé avec des usagers", "2026-02-13", "2026-02-20", "2026-02-20"],
      ["Formulaire en recette", "2026-09-18", "2026-10-02", "2026-10-02"],
      ["Mise en service", "2027-02-26", "2027-04-16"],
    ],
  },
  P05: {
    it: "azzouzi", business: "tebib", from: "2026-05-04", until: "2027-12-17",
    programme: "Téléservices sociaux", description: "Demande de RSA et suivi du parcours d'insertion dans un espace commun.",
    weather: ["cloud", null, "2026-11-05", "Le périmètre avec France Travail reste à préciser."],
    milestones: [
      ["Note de cadrage", "2026-10-16", "2026-11-27"],
      ["Validation en comité de pilotage", "2026-12-18"],
      ["Mise en service du premier lot", "2027-10-29"],
    ],
  },
  P06: {
    it: "cordonnel", business: "valmalette", from: "2025-11-03", until: "2026-12-18", now: "2027-05-28",
    programme: "Téléservices sociaux", description: "Déposer et suivre un dossier MDPH en ligne.",
    weather: [
      "storm", "rain", "2026-11-12",
      "L'interface avec le logiciel métier n'est pas livrée ; une décision est attendue sur le calendrier ou le périmètre.",
    ],
    milestones: [
      ["Maquettes validées par les associations", "2026-03-20", "2026-04-03", "2026-04-03"],
      ["Interface avec le logiciel métier", "2026-07-31", "2026-12-11"],
      ["Ouverture du dépôt en ligne", "2026-12-18", "2027-05-28"],
    ],
  },
  P07: {
    it: "jourdanne", business: "courtemanche", from: "2025-01-13", until: "2026-12-18",
    programme: "Téléservices des collèges", description: "Une seule demande en ligne pour la bourse et la restauration.",
    weather: ["sun", "cloud", "2026-11-09", ""],
    milestones: [
      ["Pilote dans cinq collèges", "2025-09-01", "2025-09-01", "2025-09-01"],
      ["Ouverture aux 42 collèges", "2026-09-01", "2026-09-01", "2026-09-01"],
      ["Bilan de la première rentrée", "2026-12-11"],
    ],
  },
  P08: {
    it: "jourdanne", business: "sarr", from: "2025-01-06", until: "2025-11-28",
    description: "Demande, instruction et bilan des subventions aux associations, sans papier.",
    milestones: [
      ["Ouverture de la campagne en ligne", "2025-09-15", "2025-09-15", "2025-09-15"],
      ["Fin du dépôt papier", "2025-11-28", "2025-12-12", "2025-12-12"],
    ],
  },
  P09: {
    it: "jourdanne", business: "benali", from: "2025-01-20", until: "2025-07-31",
    description: "S'identifier aux téléservices du Département avec FranceConnect.",
    milestones: [
      ["Habilitation obtenue", "2025-04-30", "2025-05-16", "2025-05-16"],
      ["Bouton en production sur six téléservices", "2025-07-31", "2025-07-31", "2025-07-31"],
    ],
  },
  P10: {
    it: "ngom", business: "azema", from: "2025-03-17", until: "2026-02-27",
    description: "Payer en ligne la restauration, les locations de salles et les analyses du laboratoire.",
    milestones: [
      ["Convention avec le payeur départemental", "2025-07-04", "2025-07-18", "2025-07-18"],
      ["Premier encaissement", "2025-12-15", "2025-12-15", "2025-12-15"],
      ["Cinq régies raccordées", "2026-02-27", "2026-03-13", "2026-03-13"],
    ],
  },
  P11: {
    it: "kervella", business: "pommeraye", from: "2027-01-11", until: "2027-12-17", programme: "Relation usager",
    description: "Un espace où l'usager retrouve ses demandes, ses pièces et ses échanges.",
    milestones: [
      ["Lancement", "2027-01-11"],
      ["Prototype testé avec dix usagers", "2027-04-30"],
      ["Ouverture", "2027-11-30"],
    ],
  },
  P12: {
    it: "azzouzi", business: "faugeron", from: "2027-02-01", until: "2027-12-10",
    description: "Demander et renouveler son agrément d'assistant maternel en ligne.",
    milestones: [
      ["Lancement", "2027-02-01"],
      ["Recette avec la PMI", "2027-07-09"],
      ["Ouverture", "2027-12-10"],
    ],
  },
  P13: {
    it: "sow", business: "levezou", from: "2026-01-12", until: "2027-01-29",
    description: "Signaler un nid-de-poule ou un panneau tombé, et savoir ce qui en a été fait.",
    weather: ["sun", "sun", "2026-11-10", ""],
    milestones: [
      ["Application en essai dans deux agences", "2026-06-15", "2026-06-15", "2026-06-15"],
      ["Bilan de l'essai", "2026-12-04"],
      ["Décision de généraliser", "2027-01-29"],
    ],
  },
  P14: {
    it: "rochefontaine", business: "oeuvrard", from: "2027-01-18", until: "2027-11-26",
    description: "Réserver une visite, une salle de lecture ou un document d'archives.",
    milestones: [
      ["Lancement", "2027-01-18"],
      ["Choix de la solution", "2027-05-28"],
      ["Ouverture sur trois sites", "2027-11-26"],
    ],
  },
  P15: {
    it: "jourdanne", business: "boisrobert", from: "2027-01-04", until: "2027-09-30",
    description: "Mesurer la satisfaction à la fin de chaque démarche, et publier les résultats.",
    milestones: [
      ["Questionnaire arrêté", "2027-03-05"],
      ["Première mesure", "2027-06-11"],
      ["Publication des résultats", "2027-09-30"],
    ],
  },
  P16: {
    it: "sabatier", business: "pommeraye", from: "2027-03-01", until: "2027-12-17", programme: "Relation usager",
    description: "Un numéro unique et une messagerie commune pour tous les accueils.",
    milestones: [
      ["Lancement", "2027-03-01"],
      ["Nouveau plan de numérotation", "2027-07-02"],
      ["Bascule des accueils", "2027-12-17"],
    ],
  },
};

import type { ProjectTable } from "../rows";

/** Unifier l'environnement de travail des agents. */
export const axis2Projects: ProjectTable = {
  // the story of the gap to explain: declared cloud, while a milestone is seven weeks late and nobody spoke for four
  P17: {
    it: "vaneck", business: "courcelles", from: "2026-03-30", until: "2027-05-28", emblematic: true,
    programme: "Poste et portail", description: "Une seule page pour trouver une application, un service interne ou un collègue.",
    weather: ["cloud", "sun", "2026-10-13", "La recette prend du retard, rattrapage prévu."],
    milestones: [
      ["Périmètre du premier lot arrêté", "2026-05-29", "2026-06-05", "2026-06-05"],
      ["Recette du premier lot", "2026-09-28"],
      ["Ouverture aux 2 000 agents", "2027-05-28"],
    ],
  },
  P18: {
    it: "moutardier", business: "sigaud", from: "2025-03-03", until: "2026-12-18", now: "2027-01-29",
    programme: "Poste et portail",
    description: "Des équipes Teams utiles, et des règles communes pour les réunions et les messages.",
    weather: ["sun", "sun", "2026-11-10", ""],
    milestones: [
      ["Charte des règles de vie numériques", "2025-12-12", "2026-01-16", "2026-01-16"],
      ["Vingt directions équipées", "2026-06-26", "2026-06-26", "2026-06-26"],
      ["Quarante directions équipées", "2026-12-18", "2027-01-29"],
    ],
  },
  P19: {
    it: "cordonnel", business: "desnoux", from: "2025-01-13", until: "2025-10-31",
    description: "Soixante tablettes pour évaluer la perte d'autonomie au domicile.",
    milestones: [
      ["Marché notifié", "2025-04-11", "2025-04-11", "2025-04-11"],
      ["Formation des équipes médico-sociales", "2025-09-19", "2025-09-26", "2025-09-26"],
      ["60 tablettes remises", "2025-10-31", "2025-10-31", "2025-10-31"],
    ],
  },
  P20: {
    it: "sow", business: "marcillac", from: "2025-10-06", until: "2027-03-26", now: "2027-05-28", programme: "Agents mobiles",
    description: "Consulter et compléter un dossier social lors d'une visite, même sans réseau.",
    weather: ["cloud", "cloud", "2026-11-09", "Le mode sans réseau demande un mois de plus."],
    milestones: [
      ["Choix du matériel", "2026-02-27", "2026-02-27", "2026-02-27"],
      ["Mode sans réseau en recette", "2026-10-30", "2027-01-22"],
      ["Équipement des 240 travailleurs sociaux", "2027-03-26", "2027-05-28"],
    ],
  },
  P21: {
    it: "sow", business: "levezou", from: "2026-01-05", until: "2027-02-26", programme: "Agents mobiles",
    description: "Saisir la patrouille et l'intervention depuis le camion, et non plus le soir.",
    weather: ["sun", "cloud", "2026-11-12", ""],
    milestones: [
      ["Essai au centre de Haute-Orsène", "2026-05-04", "2026-05-04", "2026-05-04"],
      ["Viabilité hivernale couverte", "2026-11-30"],
      ["Décision de généraliser", "2027-02-26"],
    ],
  },
  P22: {
    it: "moutardier", business: "hautecoeur", from: "2025-01-06", until: "2026-01-30",
    description: "Signer les actes et les courriers sans imprimer.",
    milestones: [
      ["Certificats remis aux signataires", "2025-06-20", "2025-07-04", "2025-07-04"],
      ["Bascule des 40 directions", "2025-12-19", "2026-01-30", "2026-01-30"],
    ],
  },
  P23: {
    it: "moutardier", business: "hautecoeur", from: "2025-06-02", until: "2026-11-27", now: "2027-02-26",
    description: "Numériser le courrier à l'arrivée et le confier au bon service le jour même.",
    weather: ["cloud", "sun", "2026-11-05", "Le plan de classement du pôle Solidarités est plus long que prévu."],
    milestones: [
      ["Chaîne de numérisation en service", "2026-03-27", "2026-03-27", "2026-03-27"],
      ["Pôle Ressources basculé", "2026-07-10", "2026-07-17", "2026-07-17"],
      ["Pôle Solidarités basculé", "2026-11-27", "2027-02-26"],
    ],
  },
  P24: {
    it: "delphin", business: "bouzidane", from: "2025-09-15", until: "2027-01-29", now: "2027-07-30",
    description: "Un dossier numérique par agent, consultable par lui, tenu selon les règles d'archivage.",
    weather: [
      "rain", "cloud", "2026-11-10",
      "Le service carrières ne peut libérer que la moitié des jours prévus ; arbitrage demandé au comité de décembre.",
    ],
    milestones: [
      ["Plan de classement validé", "2026-01-30", "2026-02-13", "2026-02-13"],
      ["Reprise de 500 dossiers tests", "2026-09-25", "2026-12-18"],
      ["Ouverture aux agents", "2027-01-29", "2027-07-30"],
    ],
  },
  P25: {
    it: "delphin", business: "bouzidane", from: "2027-01-04", until: "2027-12-17",
    description: "Poser ses congés et suivre son temps dans un outil commun à toutes les directions.",
    milestones: [
      ["Lancement", "2027-01-04"],
      ["Règles de temps validées en CST", "2027-05-21"],
      ["Ouverture", "2027-12-17"],
    ],
  },
  P26: {
    it: "delphin", business: "thoumieux", from: "2027-01-18", until: "2027-09-30",
    description: "Que tout soit prêt le premier jour : badge, poste, droits, tuteur.",
    milestones: [
      ["Lancement", "2027-01-18"],
      ["Parcours décrit avec dix arrivants", "2027-03-26"],
      ["Ouverture", "2027-09-30"],
    ],
  },
  P27: {
    it: "laporterie", business: "benali", from: "2025-01-06", until: "2025-12-19",
    description: "Un portable et un accès distant pour chaque agent dont le métier le permet.",
    milestones: [
      ["Image unique du poste", "2025-03-28", "2025-03-28", "2025-03-28"],
      ["600 postes remis", "2025-07-11", "2025-07-11", "2025-07-11"],
      ["1 250 postes remis", "2025-12-19", "2025-12-19", "2025-12-19"],
    ],
  },
  P28: {
    it: "laporterie", business: "wattrelot", from: "2025-02-03", until: "2025-11-28",
    description: "Trente salles où une visioconférence démarre en une minute.",
    milestones: [
      ["Salle témoin", "2025-04-25", "2025-04-25", "2025-04-25"],
      ["Trente salles équipées", "2025-11-28", "2025-11-28", "2025-11-28"],
    ],
  },
  P29: {
    it: "moutardier", business: "essomba", from: "2025-04-07", until: "2026-12-18",
    description: "Des formations courtes au numérique, au plus près des métiers.",
    weather: ["sun", "sun", "2026-11-09", ""],
    milestones: [
      ["Catalogue de vingt modules", "2025-11-14", "2025-11-14", "2025-11-14"],
      ["800 agents formés", "2026-06-30", "2026-06-26", "2026-06-26"],
      ["1 500 agents formés", "2026-12-18"],
    ],
  },
};

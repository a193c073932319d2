import type { ProjectFacts, ProjectTable } from "../rows";

/** The four axes of the second plan, in order. */
export const grandVallonAxes = [
  "Rendre les services urbains plus simples",
  "Partager les infrastructures avec les communes",
  "Faire parler les données du territoire",
  "Accompagner les habitants et les agents",
] as const;

/** Money in k€, builder-side load in days. */
type Facts = readonly [
  axis: number,
  name: string,
  phase: ProjectFacts["phase"],
  planned: number,
  committed: number,
  paid: number,
  moe: number,
];

/** Client side equals builder side, help is half of it: the ratio of the plan. */
export const grandVallonFacts: Readonly<Record<string, Facts>> = {
  G01: [1, "Demandes d'eau et d'assainissement en ligne", "building", 180, 120, 80, 120],
  G02: [1, "Rendez-vous pour les déchèteries et les encombrants", "rollout", 60, 55, 45, 40],
  G03: [1, "Titre de transport sur téléphone", "scoping", 240, 40, 15, 140],
  G04: [1, "Instruction numérique des permis de construire", "finished", 110, 105, 105, 70],
  G05: [2, "Messagerie commune avec dix-sept communes", "building", 150, 110, 60, 100],
  G06: [2, "Salle informatique partagée avec la ville-centre", "scheduled", 420, 0, 0, 160],
  G07: [2, "Sauvegarde extérieure des petites communes", "trial", 70, 50, 30, 40],
  G08: [3, "Capteurs du réseau d'eau potable", "trial", 130, 100, 70, 60],
  G09: [3, "Plan du cadastre et des réseaux à jour", "building", 90, 60, 40, 60],
  G10: [3, "Comptage des déplacements à vélo", "finished", 45, 45, 45, 25],
  G11: [4, "Permanences numériques dans les médiathèques", "rollout", 50, 35, 25, 40],
  G12: [4, "Formation des secrétaires de mairie", "scheduled", 30, 0, 0, 30],
};

/** What the second plan says of each project. */
export const grandVallonProjects: ProjectTable = {
  G01: {
    it: "achard", business: "oukacine", from: "2026-01-12", until: "2027-03-26",
    description: "Ouvrir, fermer ou contester un contrat d'eau sans se déplacer.",
    weather: ["sun", "sun", "2026-11-09", ""],
    milestones: [["Parcours validé", "2026-05-29", "2026-05-29", "2026-05-29"], ["Mise en service", "2027-03-26"]],
  },
  G02: {
    it: "achard", business: "oukacine", from: "2026-02-02", until: "2026-12-18",
    description: "Choisir un créneau à la déchèterie et moins d'attente à l'entrée.",
    weather: ["sun", null, "2026-11-12", ""],
    milestones: [
      ["Essai à la déchèterie nord", "2026-06-15", "2026-06-15", "2026-06-15"],
      ["Cinq déchèteries ouvertes", "2026-12-18"],
    ],
  },
  G03: {
    it: "achard", business: "montravel", from: "2026-06-01", until: "2027-12-17",
    description: "Acheter et valider un titre de bus depuis son téléphone.",
    weather: ["cloud", null, "2026-11-09", "Le délégataire demande un avenant."],
    milestones: [["Note de cadrage", "2026-11-30"], ["Accord du délégataire", "2027-02-26"]],
  },
  G04: {
    it: "achard", business: "oukacine", from: "2026-01-05", until: "2026-06-26",
    description: "Déposer et suivre une demande d'urbanisme en ligne.",
    milestones: [["Ouverture aux 23 communes", "2026-06-26", "2026-06-26", "2026-06-26"]],
  },
  G05: {
    it: "montravel", business: "achard", from: "2026-03-02", until: "2027-02-26",
    description: "Une messagerie sûre, au même tarif pour toutes les communes.",
    weather: ["cloud", "sun", "2026-11-10", "Deux communes hésitent encore."],
    milestones: [
      ["Convention type", "2026-06-12", "2026-06-12", "2026-06-12"],
      ["Dix-sept communes basculées", "2027-02-26", "2027-04-30"],
    ],
  },
  G06: {
    it: "montravel", business: "achard", from: "2027-01-11", until: "2028-06-30",
    description: "Partager une salle, ses coûts et sa surveillance.",
    milestones: [["Lancement", "2027-01-11"], ["Clé de répartition votée", "2027-06-25"]],
  },
  G07: {
    it: "montravel", business: "achard", from: "2026-04-07", until: "2027-01-29",
    description: "Que la mairie d'un village retrouve ses fichiers après une attaque.",
    weather: ["sun", "sun", "2026-11-10", ""],
    milestones: [
      ["Essai dans trois mairies", "2026-09-14", "2026-09-14", "2026-09-14"],
      ["Décision de généraliser", "2027-01-29"],
    ],
  },
  G08: {
    it: "achard", business: "oukacine", from: "2026-03-02", until: "2027-02-26",
    description: "Repérer une fuite en quelques heures.",
    weather: ["sun", "cloud", "2026-11-09", ""],
    milestones: [["40 capteurs posés", "2026-07-03", "2026-07-03", "2026-07-03"], ["Bilan de l'essai", "2027-01-15"]],
  },
  G09: {
    it: "achard", business: "oukacine", from: "2026-02-02", until: "2027-03-26",
    description: "Un plan unique des réseaux, partagé avec les communes et les exploitants.",
    weather: ["cloud", "cloud", "2026-11-12", "Un exploitant livre ses plans sur papier."],
    milestones: [
      ["Réseau d'eau repris", "2026-09-25", "2026-09-25", "2026-09-25"],
      ["Éclairage public repris", "2026-12-11", "2027-01-29"],
    ],
  },
  G10: {
    it: "achard", business: "oukacine", from: "2026-01-05", until: "2026-07-31",
    description: "Douze compteurs pour suivre les pistes cyclables.",
    milestones: [["Douze compteurs en service", "2026-07-31", "2026-07-24", "2026-07-24"]],
  },
  G11: {
    it: "montravel", business: "oukacine", from: "2026-03-02", until: "2027-01-29",
    description: "Une aide aux démarches, chaque semaine, dans six médiathèques.",
    weather: ["sun", "sun", "2026-11-10", ""],
    milestones: [
      ["Quatre médiathèques ouvertes", "2026-09-30", "2026-09-30", "2026-09-30"],
      ["Six médiathèques ouvertes", "2027-01-29"],
    ],
  },
  G12: {
    it: "montravel", business: "achard", from: "2027-01-18", until: "2027-12-10",
    description: "Sécurité, démarches en ligne et données, pour 41 secrétaires de mairie.",
    milestones: [["Lancement", "2027-01-18"], ["Première session", "2027-03-12"]],
  },
};

import type { ActionRow, ActionTable } from "../rows";

/** Actions of the second plan that belong to a project; those of its last axis are mostly not informed yet. */
export const grandVallonActions: ActionTable = {
  G01: [
    ["Décrire les huit demandes d'abonnement et de résiliation",
      "done", 100, "oukacine", 9, "2026-01-19", "2026-05-29", "Huit demandes décrites."],
    ["Réaliser le parcours en ligne et le relier à la facturation",
      "inProgress", 60, "achard", 24, "2026-06-01", "2026-12-18", "Quatre demandes sur huit en recette."],
    ["Prévenir les abonnés et former l'accueil",
      "planned", 0, "delaunoy", 8, "2027-01-11", "2027-03-19", "", { unknown: true }],
  ],
  G02: [
    ["Ouvrir les cinq déchèteries à la réservation",
      "inProgress", 60, "oukacine", 14, "2026-06-08", "2026-12-18", "Trois déchèteries sur cinq."],
    ["Ouvrir le site de la Gravière",
      "done", 100, "tchoupo", 4, "2026-07-06", "2026-10-02", "Ouvert, 70 rendez-vous par semaine.", { partOf: 1 }],
    ["Ouvrir le site du Moulin neuf",
      "inProgress", 40, "tchoupo", 4, "2026-10-05", "2026-12-11", "Réseau posé, barrière à régler.", { partOf: 1 }],
  ],
  G03: [
    ["Étudier les contrats du délégataire et les titres existants",
      "inProgress", 55, "achard", 10, "2026-06-08", "2026-11-27", "Contrats lus, avenant à chiffrer."],
    ["Interroger 300 voyageurs sur leurs usages",
      "planned", 0, "oukacine", 6, "2026-12-07", "2027-01-29", ""],
  ],
  G04: [
    ["Raccorder les 23 communes au guichet d'urbanisme",
      "done", 100, "achard", 18, "2026-01-12", "2026-06-26", "23 communes raccordées."],
  ],
  G05: [
    ["Négocier un tarif commun et la convention type",
      "done", 100, "montravel", 8, "2026-03-09", "2026-06-12", "Convention votée par quinze communes."],
    ["Basculer les boîtes des quinze premières communes",
      "inProgress", 60, "tchoupo", 22, "2026-06-29", "2026-12-18", "Neuf communes basculées."],
    ["Reprendre les archives de messagerie des mairies",
      "blocked", 20, "tchoupo", 9, "2026-08-31", "2026-11-06", "Deux mairies reprises.",
      { obstacle: "L'ancien hébergeur ne fournit pas les exports demandés." }],
  ],
  G06: [
    ["Comparer trois emplacements et leur coût sur dix ans",
      "planned", 0, "delaunoy", 12, "2027-01-18", "2027-04-30", "", { unknown: true }],
  ],
  G07: [
    ["Installer la sauvegarde dans trois mairies volontaires",
      "done", 100, "tchoupo", 6, "2026-04-13", "2026-09-14", "Trois mairies protégées."],
    ["Restaurer une mairie à blanc devant les élus",
      "inProgress", 50, "tchoupo", 3, "2026-09-21", "2026-12-04", "Répétition faite, date à fixer.",
      { next: ["Démonstration", "2026-12-02"] }],
  ],
  G08: [
    ["Poser quarante capteurs sur le secteur nord",
      "done", 100, "thebaud", 10, "2026-03-09", "2026-07-03", "40 capteurs posés."],
    ["Régler les seuils d'alerte avec les fontainiers",
      "inProgress", 70, "thebaud", 7, "2026-07-06", "2026-12-11", "Deux fuites trouvées en octobre."],
  ],
  G09: [
    ["Reprendre le réseau d'eau et l'assainissement",
      "done", 100, "thebaud", 14, "2026-02-09", "2026-09-25", "1 240 km repris."],
    ["Reprendre l'éclairage public des 23 communes",
      "inProgress", 45, "thebaud", 12, "2026-06-15", "2027-01-29", "Dix communes reprises.", { firstDue: "2026-12-11" }],
    ["Ouvrir la consultation aux exploitants",
      "planned", 0, "delaunoy", 6, "2026-11-30", "2027-03-12", "", { unknown: true }],
  ],
  G10: [
    ["Poser douze compteurs et publier les relevés",
      "done", 100, "thebaud", 8, "2026-01-12", "2026-07-24", "Relevés publiés chaque mois."],
  ],
  G11: [
    ["Ouvrir une permanence dans six médiathèques",
      "inProgress", 70, "oukacine", 12, "2026-03-09", "2027-01-15", "Quatre médiathèques ouvertes."],
    ["Former les bibliothécaires à l'aide aux démarches",
      "planned", 0, "quercy", 8, "2026-11-30", "2027-01-29", "", { unknown: true }],
    ["Compter les démarches aidées et leurs suites",
      "planned", 0, "quercy", 4, "2026-12-07", "2027-01-29", "", { unknown: true }],
  ],
  G12: [
    ["Recenser les besoins des 41 secrétaires de mairie",
      "planned", 0, "delaunoy", 5, "2027-01-25", "2027-02-26", "", { unknown: true }],
    ["Construire trois journées de formation",
      "planned", 0, "quercy", 9, "2027-02-15", "2027-03-12", "", { unknown: true }],
  ],
};

/** Actions that hang directly from an axis, by the number of the axis. */
export const grandVallonDirectActions: Readonly<Record<number, readonly ActionRow[]>> = {
  2: [
    ["Réunir les secrétaires généraux des communes chaque trimestre",
      "inProgress", 75, "montravel", 4, "2026-01-19", "2026-12-18", "Trois réunions tenues sur quatre."],
  ],
  3: [
    ["Écrire la charte de la donnée du territoire",
      "inProgress", 40, "achard", 7, "2026-09-14", "2027-02-26", "Première version soumise aux communes."],
  ],
  4: [
    ["Dresser la carte de l'aide numérique sur le territoire",
      "inProgress", 30, "montravel", 5, "2026-10-05", "2027-01-29", "19 lieux repérés."],
    ["Recueillir l'avis des habitants sur les démarches en ligne",
      "planned", 0, "quercy", 6, "2027-02-01", "2027-04-30", "", { unknown: true }],
  ],
};

/** What the actions of a project are about, in the order they come. */
export const TITLES: readonly string[] = [
  "Rédiger la note de cadrage",
  "Réunir le groupe des usagers internes",
  "Décrire le processus cible",
  "Choisir la solution avec la direction métier",
  "Paramétrer le premier lot",
  "Reprendre les données de l’ancien outil",
  "Former les agents référents",
  "Ouvrir le pilote sur deux sites",
  "Étendre à toutes les directions",
  "Mesurer l’usage après trois mois",
];

/** Titles as real plans have them: long, with apostrophes, quotes and figures. */
export const LONG_TITLES: readonly string[] = [
  "Élaborer, avec l’ensemble des directions concernées et les représentants des usagers, le schéma d’urbanisation " +
    "de l’action sociale et de l’autonomie, puis l’inscrire à l’ordre du jour du comité stratégique",
  "Mettre en œuvre l’interopérabilité « de bout en bout » entre l’outil de gestion de l’aide sociale à l’enfance, " +
    "l’entrepôt décisionnel et l’espace numérique de l’usager (API, référentiels, habilitations)",
  "Accompagner l’évolution de l’organisation du travail qu’entraîne l’arrivée d’outils d’aide à l’instruction dans " +
    "les maisons départementales",
];

export const MILESTONES: readonly string[] = [
  "Choix de la solution",
  "Recette du premier lot",
  "Ouverture du pilote",
  "Généralisation",
];

export const LINES: readonly string[] = [
  "Atelier tenu avec les trois territoires, compte rendu diffusé.",
  "Deux écrans restent à revoir avec l’éditeur.",
  "Le calendrier tient, la reprise de données est à moitié faite.",
  "",
];

export const OBSTACLES: readonly string[] = [
  "L’accord du délégué à la protection des données est attendu depuis cinq semaines.",
  "Le titulaire n’a plus d’unités d’œuvre : un avenant est à passer.",
];

export const COMMENTS: Record<"rain" | "storm", readonly string[]> = {
  rain: [
    "Le chargé de projet métier est partagé entre deux projets : un renfort de deux jours par semaine est demandé.",
    "La reprise des dossiers papier prend deux fois plus de temps que prévu ; un appui de la DSN est demandé.",
    "Les territoires demandent un circuit de validation plus court avant d’ouvrir le service.",
  ],
  storm: [
    "L’éditeur annonce quatre mois de retard : il faut choisir entre un lot réduit au printemps et un report à la rentrée.",
    "Le second site d’hébergement n’est plus disponible : la direction générale doit dire s’il faut en louer un autre.",
  ],
};

/** What people wrote in the weeks before: short, and about nothing but the week. */
export const passingNews: readonly string[] = [
  "",
  "",
  "Atelier tenu, compte rendu envoyé.",
  "Relecture en cours côté métier.",
  "Point fait avec l'éditeur, réponse la semaine prochaine.",
  "Premiers retours bons, deux corrections à faire.",
  "Semaine courte, peu d'avancée.",
  "Réunion reportée à jeudi.",
  "Données reçues, contrôle à faire.",
  "Deux agents absents, on garde la date.",
  "Version de test livrée.",
  "Validation obtenue de la direction.",
  "Reste une question juridique, posée lundi.",
  "Lot suivant lancé.",
  "Recette commencée.",
  "Les agences ont répondu, sauf une.",
  "Retours des utilisateurs en cours de dépouillement.",
  "Prestataire présent deux jours, bon avancement.",
  "Documentation reprise, à faire relire.",
  "Décalage d'une semaine, rattrapable.",
  "Démonstration faite aux référents.",
  "Attente d'un accord de la direction des achats.",
  "Correctifs livrés, essais à refaire.",
  "Second atelier programmé.",
  "Volumes confirmés par les services.",
  "Accès ouverts pour les premiers testeurs.",
  "Trois points réglés, deux ouverts.",
  "Travail de fond, rien à signaler.",
];

/** What the head of a project wrote while it rained before. */
export const RAINY_COMMENT = "Appui demandé : les disponibilités côté métiers ne suivent pas le calendrier.";

import type { RiskTable } from "../rows";

/** Risks of the projects for people: services to the users (A1) and what the agents work with (A2). */
export const risksOfServices: RiskTable = {
  P01: [
    ["practice", 3, 3, "Un atelier par service avant chaque téléservice : ce que l'on arrête de demander."],
    ["lateWorks", 3, 2, "Socle livré en trois lots, chacun utilisable seul."],
    ["privacy", 3, 2, "Analyse d'impact relue avec la déléguée à la protection des données.", "Dossiers de plusieurs services vus ensemble"],
  ],
  P02: [
    ["constraint", 3, 4, "Deux accueils pilotes choisissent les écrans ; renfort de deux agents demandé."],
    ["taskLoss", 2, 3, "Fiches de poste revues avec les cheffes d'accueil."],
    ["staff", 3, 3, "Renfort demandé à la direction générale.", "Pas assez de jours côté accueil"],
  ],
  P03: [["constraint", 2, 2, "Créneaux gardés au téléphone pour qui ne va pas en ligne."], ["obscureNeed", 1, 2, "Besoins écrits avec les secrétariats."]],
  P04: [
    ["practice", 3, 2, "Pièces demandées ramenées de quatorze à six."],
    ["contract", 3, 3, "Pénalités rappelées, second éditeur consulté.", "Reprise des pièces jointes qui dépend de l'éditeur"],
  ],
  P05: [
    ["constraint", 2, 3, "Conseillers associés aux maquettes."],
    ["practice", 3, 3, "Parcours décrit avec France Travail avant le cahier des charges."],
    ["taskLoss", 2, 2, "Temps gagné rendu à l'accompagnement, dit dès le début."],
    ["obscureNeed", 3, 3, "Périmètre à trancher au prochain comité de pilotage."],
    ["toolWish", 1, 2, "Phrase d'usage relue à chaque comité."],
    ["lateWorks", 2, 3, "Premier lot réduit à la demande."],
  ],
  P06: [
    ["lateWorks", 4, 4, ""],
    ["constraint", 2, 3, "Associations invitées à chaque recette."],
    ["contract", 3, 3, "Réunion mensuelle avec l'éditeur, relevé signé.", "Interface du logiciel métier livrée en retard"],
  ],
  P07: [["obscureNeed", 1, 1, "Questions des familles suivies chaque semaine."], ["staff", 2, 2, "Aide des gestionnaires de collège pendant la rentrée."]],
  P13: [["constraint", 2, 2, "Réponse type prête pour chaque signalement."], ["practice", 2, 3, "Tournées refaites à partir des signalements."]],
  P17: [
    ["toolWish", 4, 3, ""],
    ["obscureNeed", 3, 3, "Vingt agents interrogés sur ce qu'ils cherchent vraiment."],
    ["lateWorks", 3, 3, "Première page ouverte avec trois services seulement."],
  ],
  P18: [["constraint", 2, 3, "Règles courtes, écrites avec les équipes."], ["practice", 2, 2, "Réunions sans écran gardées là où elles servent."]],
  P20: [
    ["taskLoss", 2, 3, "Saisie du soir supprimée avant l'arrivée des tablettes."],
    ["privacy", 3, 3, "Données effacées de l'appareil à la fin de la visite.", "Dossier consulté au domicile", "restricted"],
    ["practice", 3, 2, "Compte rendu de visite simplifié."],
  ],
  P21: [["constraint", 2, 2, "Deux équipes pilotes avant les autres."], ["lateWorks", 2, 2, "Appareils commandés par tranche."]],
  P23: [["taskLoss", 3, 3, "Parcours de formation pour les trois agents du tri."], ["practice", 2, 3, "Circuits du courrier revus service par service."]],
  P24: [
    ["taskLoss", 2, 3, "Gestionnaires associés au plan de classement."],
    ["privacy", 3, 3, "Accès tracés, droits revus deux fois par an.", "Dossiers ouverts à trop de monde", "restricted"],
    ["staff", 3, 3, "Appui d'un archiviste pendant six mois.", "Reprise du papier sans renfort"],
  ],
  P29: [["constraint", 1, 2, "Formations d'une heure, au choix."], ["toolWish", 1, 2, "Catalogue parti des métiers et non des logiciels."]],
};

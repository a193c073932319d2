import type { RiskTable } from "../rows";

/** Risks of the other projects: data (A3), platforms (A4), infrastructures (A5), inclusion and sobriety (A6). */
export const risksOfPlatforms: RiskTable = {
  P31: [
    ["obscureNeed", 3, 2, "Dix questions choisies avec les directeurs."],
    ["privacy", 3, 3, "Aucun nom dans l'entrepôt ; contrôle à chaque chargement.", "Personnes reconnaissables dans un petit territoire"],
    ["staff", 2, 3, "Seconde statisticienne formée.", "Une seule personne sait charger les données"],
  ],
  P32: [["toolWish", 2, 3, "Douze indicateurs, pas un de plus avant le bilan."], ["practice", 2, 2, "Ordre du jour du lundi fait à partir des indicateurs."]],
  P36: [
    ["constraint", 2, 3, "Une demi-journée par mois reconnue aux référents."],
    ["practice", 3, 2, "Corrections faites à la source, jamais dans l'extraction."],
    ["obscureNeed", 2, 2, "Trois jeux de données d'abord."],
  ],
  P39: [
    ["toolWish", 2, 3, "Pas de service sans phrase d'usage."],
    ["practice", 2, 2, "Le métier est présent deux jours par semaine."],
    ["contract", 3, 2, "Sortie du marché écrite, export essayé.", "Dépendance à une plateforme"],
  ],
  P40: [
    ["taskLoss", 2, 3, "Auteurs des bases associés à la reprise."],
    ["obscureNeed", 2, 3, "Usage réel mesuré pendant un mois."],
    ["staff", 3, 2, "Entretien avant chaque départ annoncé.", "Départ de qui connaît la base"],
  ],
  P41: [
    ["constraint", 3, 3, "Groupe de dix travailleurs sociaux, réuni toutes les trois semaines."],
    ["practice", 4, 3, "Pratiques revues territoire par territoire avant la consultation."],
    ["taskLoss", 3, 3, "Charte sur ce que l'outil ne fera pas."],
    ["lateWorks", 4, 3, "Étude de trajectoire en deux tranches, décision entre les deux."],
  ],
  P42: [["privacy", 4, 3, "Accès limités à la cellule, revue des droits chaque trimestre.", "Informations sur des enfants", "restricted"]],
  P45: [["constraint", 2, 2, "Acheteurs formés par binômes."], ["practice", 2, 3, "Modèles de pièces communs à toutes les directions."]],
  P52: [["lateWorks", 3, 3, "Sites les plus éloignés raccordés d'abord."], ["contract", 3, 2, "Pénalités de retard appliquées.", "Opérateur en retard sur neuf sites"]],
  P54: [
    ["lateWorks", 3, 3, "Câblage des collèges les plus anciens sorti du calendrier."],
    ["constraint", 2, 3, "Chaque établissement choisit ses plages d'ouverture."],
    ["staff", 3, 3, "Second référent demandé au rectorat.", "Un seul référent pour 42 collèges"],
  ],
  P56: [["security", 4, 2, "Astreinte écrite avec les agglomérations.", "Alerte de nuit sans personne pour y répondre", "restricted"], ["staff", 2, 3, "Deux analystes en formation.", "Recrutement long"]],
  P57: [["constraint", 2, 3, "Clé physique pour qui n'a pas de téléphone."], ["security", 3, 2, "Comptes de secours scellés et essayés.", "Comptes de service oubliés", "restricted"]],
  P58: [
    ["lateWorks", 4, 3, "", "Second site de secours non financé"],
    ["security", 4, 2, "Exercice prévu au printemps.", "Redémarrage jamais essayé en vrai", "restricted"],
    ["obscureNeed", 3, 2, "Services essentiels classés avec les directions."],
    ["practice", 2, 3, "Fiches réflexes écrites par les métiers."],
  ],
  P59: [
    ["security", 4, 2, "Restauration essayée chaque mois sur un service tiré au sort.", "Sauvegardes effacées par un attaquant", "restricted"],
    ["constraint", 2, 3, "Coupures annoncées quinze jours avant."],
    ["lateWorks", 3, 3, "Zones du réseau découpées une par une."],
  ],
  P62: [["staff", 3, 3, "Conventions à renouveler avec l'État.", "Postes de conseillers sans financement après 2026"]],
  P63: [
    ["constraint", 2, 2, "Un référent par service qui publie."],
    ["practice", 2, 3, "Accessibilité vérifiée avant la mise en ligne, et non après."],
    ["taskLoss", 1, 1, "Aucune tâche supprimée."],
    ["obscureNeed", 1, 2, "Trois utilisatrices associées."],
    ["toolWish", 1, 2, "Pas de surcouche : les pages sont corrigées."],
    ["lateWorks", 2, 2, "Les dix démarches les plus suivies d'abord."],
  ],
};

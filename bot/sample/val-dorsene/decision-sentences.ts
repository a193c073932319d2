import type { Taken } from "../../domain/committee/decision";

/** What an instance decides of a project, and within how many days it is to be done; null where no day is set. */
export type DecisionSentence = readonly [text: string, days: number | null, how?: Taken["how"]];

/** Of a project that is on the agenda. */
export const projectSentences: readonly DecisionSentence[] = [
  ["Le calendrier révisé est validé, avec un point d'étape au comité suivant.", 90],
  ["Le périmètre du premier lot est arrêté aux démarches les plus demandées.", 30],
  ["La direction métier désigne un second référent pour la recette.", 21],
  ["Le passage en phase suivante est accordé, sous réserve des risques traités.", 45, "vote"],
  ["Le duo de chefs de projet présente un plan de rattrapage des jalons.", 28],
  ["Les données reprises sont limitées aux trois dernières années.", 60],
  ["L'expérimentation est étendue à deux agences territoriales de plus.", 75],
  ["Le budget complémentaire de 40 k€ est pris sur l'enveloppe de l'axe.", 40, "vote"],
  ["La formation des agents est avancée d'un mois.", 50],
  ["Le recours à l'assistance à maîtrise d'ouvrage est validé pour la rédaction du besoin.", 35],
  ["Le choix de l'éditeur est confirmé par le groupement de commandes.", 60],
  ["L'ouverture au public est reportée après la recette d'accessibilité.", 80],
  ["Un test avec dix usagers précède toute mise en service.", 55],
  ["La convention avec les communes partenaires est signée avant le déploiement.", 70],
  ["Le tableau de suivi des incidents est présenté chaque mois.", 30],
  ["Le projet devient emblématique et passe au comité de suivi.", 15, "chair"],
  ["Les interfaces avec le système financier sont traitées en priorité.", 65],
  ["La gouvernance du projet est revue : un seul comité, mensuel.", 20],
  ["Le guide de saisie est relu par la direction de la communication.", 30],
  ["La reprise de l'historique est abandonnée, son coût dépasse le gain.", 10, "vote"],
  ["Le pilote retenu est l'agence qui a le plus de volumes.", 25],
  ["Les habilitations sont revues avec la déléguée à la protection des données.", 45],
  ["Le marché subséquent est lancé sans attendre la fin du lot en cours.", 60, "vote"],
  ["L'ancien outil est arrêté trois mois après la bascule.", 120],
  ["Un bilan de charge des directions métiers est rendu au prochain comité.", 60],
  ["Le nom du service est choisi avec le comité des usagers.", 40],
  ["La direction générale rappelle par note les règles d'usage.", 20, "chair"],
  ["La maintenance est confiée à l'équipe qui a construit le service.", 50],
  ["Les gains attendus sont mesurés avant le déploiement, puis six mois après.", 180],
  ["L'accueil téléphonique est renforcé pendant les deux premières semaines.", 45],
  ["La documentation technique est versée au référentiel commun.", 60],
  ["La météo du projet est déclarée chaque semaine jusqu'au retour au soleil.", 60],
  ["Le scénario avec hébergement mutualisé est retenu.", 30, "vote"],
  ["Le courrier aux partenaires est envoyé sous la signature de la présidente.", 15, "chair"],
  ["La recette est faite par les agents des trois directions concernées.", 50],
  ["Les demandes d'évolution sont closes jusqu'à la mise en service.", 30],
  ["La cellule de lecture facile relit les écrans destinés au public.", 40],
  ["La répartition des coûts avec l'agglomération est approuvée.", 45, "vote"],
  ["Un plan de retour arrière est écrit et essayé avant la bascule.", 35],
  ["Les agents sans poste de travail reçoivent un accès mobile.", 75],
  ["Le catalogue des données est complété avant toute nouvelle extraction.", 60],
  ["Le contrat de service est présenté aux directions utilisatrices.", 40],
];

/** Of no project in particular. */
export const generalSentences: readonly DecisionSentence[] = [
  ["Le relevé de la séance précédente est approuvé.", null],
  ["Chaque direction renseigne ses actions avant le dernier vendredi du mois.", 30],
  ["Les projets sans nouvelles depuis quatre semaines sont inscrits à l'ordre du jour.", 45],
  ["Le bureau des projets prépare l'arbitrage des charges du semestre.", 60],
  ["La note aux élus reprend les gains mesurés, et eux seuls.", 40],
  ["Le calendrier des séances de l'année est approuvé.", null],
  ["Les demandes de nouveaux projets sont présentées avec leur charge par profil.", 90],
  ["La direction des achats présente l'état des accords-cadres.", 60],
];

/** What was decided of a project on a day, where the notes of the séance and what became of it say so; by day and code. */
export const knownSentences: Readonly<Record<string, DecisionSentence>> = {
  "2025-06-10 P01": ["Le socle du guichet est construit avant tout téléservice.", 90],
  "2025-12-09 P50": ["Le projet est abandonné : l'outil national rend le même service.", 15],
  "2025-12-18 P69": ["Le projet est abandonné, la médiation passe par le plan d'insertion.", 15],
  "2026-03-10 P42": ["Le projet est suspendu dans l'attente de la version nationale.", 10],
  "2026-06-09 P48": ["Le projet est suspendu jusqu'au renouvellement du marché des véhicules.", 10],
  "2026-06-09 P54": ["Les collèges en travaux sont équipés l'été suivant.", 60],
  "2026-09-08 P62": ["Le projet est suspendu : le financement des postes de conseillers n'est pas confirmé.", 14],
  "2026-09-08 P06": ["Aucune nouvelle date n'est donnée avant la livraison de l'interface par l'éditeur.", 80],
  "2026-09-10 P24": ["Les jours du service carrières sont partagés entre les deux directions.", 30],
  "2026-11-12 P58": ["Deux scénarios chiffrés du second site sont joints au dossier du comité de suivi.", 14],
  "2026-11-12 P02": ["Un renfort de deux agents est demandé à la direction générale.", 26],
};

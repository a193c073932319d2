import type { Day } from "../../domain/calendar/day";

/** What it is called, what it does, who publishes it, its first day in service, its last when it is retired or will be. */
export type ApplicationRow = readonly [name: string, purpose: string, publisher: string, inService: Day | null, retired?: Day];

/** By code of the direction that owns them. */
export type ApplicationTable = Readonly<Record<string, readonly ApplicationRow[]>>;

/** Applications of the general direction, the resources and the solidarities: invented names, all of them. */
export const applicationRows: ApplicationTable = {
  DGT: [
    ["Espaces d'équipe", "Travailler à plusieurs sur un dossier, dans Teams", "Microsoft", "2025-03-03"],
    ["Boîte à idées", "Recueillir les idées des agents", "Interne", "2019-02-04", "2025-12-19"],
  ],
  DSG: [
    ["Parapheur Sigil", "Faire viser et signer un document", "Atelier Verdane", "2025-06-16"],
    ["Navette", "Faire circuler les parapheurs papier numérisés", "Interne", "2012-01-09", "2025-09-26"],
    ["Courrier Vif", "Enregistrer le courrier et suivre les réponses", "Éditions Lormont", "2011-05-02", "2027-01-29"],
    ["Courrier Clair", "Numériser le courrier à l'arrivée et le confier au bon service", "Éditions Lormont", "2026-03-02"],
  ],
  DCOM: [
    ["Site du Département", "Informer les habitants", "Interne", "2021-09-01"],
    ["Médiathèque d'images", "Ranger et retrouver photos et films", "Pixelune", "2018-04-03"],
    ["Agenda départemental", "Annoncer les événements", "Interne", "2016-06-01"],
  ],
  DEVA: [
    ["Sondélys", "Interroger un public par questionnaire", "Sondélys", "2019-11-04"],
    ["Entrepôt social", "Rapprocher les données de l'action sociale pour les analyser", "Interne", "2026-11-30"],
    ["Infocentre social", "Sortir des listes de l'ancien système social", "Éditions Lormont", "2009-03-02", "2027-06-30"],
  ],
  DCG: [
    ["Tableau de bord DG", "Montrer les chiffres clés à la direction générale", "Interne", "2026-05-04"],
    ["Analytis", "Calculer les coûts par politique", "Chiffres et Cie", "2015-01-05"],
  ],
  DAJU: [
    ["Délibéo", "Préparer les rapports, les séances et les délibérations", "Atelier Verdane", "2025-10-13"],
    ["Actes 2000", "Rédiger les délibérations, avant Délibéo", "Bureautique du Val", "2004-02-02", "2026-01-30"],
    ["Contentia", "Suivre les contentieux", "Juris Val", "2017-03-06"],
  ],
  DSN: [
    ["Portail agent", "Trouver au même endroit tout ce dont un agent a besoin", "Interne", "2027-03-31"],
    ["Intranet Orsène", "Informer les agents", "Interne", "2010-01-04", "2027-06-30"],
    ["Annuaire téléphonique", "Chercher un collègue et son numéro", "Interne", "2008-05-05", "2027-06-30"],
    ["Fabrique de services", "Bâtir une démarche ou une application sans code", "Socle Ouvert", "2025-12-12"],
    ["Référentiel des usagers", "Reconnaître un même usager d'un service à l'autre", "Interne", "2027-09-30"],
    ["Raccordement FranceConnect", "S'identifier avec FranceConnect", "Direction interministérielle du numérique", "2025-11-17"],
    ["Second facteur", "Confirmer son identité par un second moyen", "Clé de Voûte", "2025-12-01"],
    ["Vigie", "Surveiller la sécurité jour et nuit, avec deux agglomérations", "Rempart", "2026-06-15"],
    ["Coffre de sauvegarde", "Garder des sauvegardes que nul ne peut effacer", "Rempart", "2026-06-12"],
    ["Bandothèque", "Sauvegarder sur bandes", "Rempart", "2011-09-05", "2026-12-18"],
    ["Voix IP", "Téléphoner par le réseau", "Télé Orsène", "2025-07-11"],
    ["Autocommutateurs", "Téléphoner par les anciens standards", "Télé Orsène", "1998-01-05", "2026-04-10"],
    ["Guichet d'assistance", "Demander de l'aide et suivre sa demande", "Aide et Cie", "2018-01-15"],
    ["Parc informatique", "Savoir quel matériel est où", "Aide et Cie", "2018-01-15"],
    ["Cartographie applicative", "Décrire les applications et leurs échanges", "Interne", "2025-06-27"],
    ["Messagerie", "Écrire, recevoir, tenir son agenda", "Microsoft", "2021-03-01"],
    ["Passerelle d'échanges", "Faire passer les données d'une application à l'autre", "Socle Ouvert", "2020-02-03"],
    ["Gestion des identités", "Ouvrir et fermer les accès des agents", "Clé de Voûte", "2016-10-03"],
  ],
  DRH: [
    ["Ressia", "Gérer la carrière et la paie", "Paie et Talents", "2012-01-02"],
    ["Dossier agent", "Garder les pièces du dossier d'un agent sous forme numérique", "Paie et Talents", "2026-04-07"],
    ["Tempo", "Compter le temps et poser ses congés", "Pendule", "2009-09-07", "2027-10-29"],
    ["Horaires et congés", "Poser ses congés depuis le portail agent", "Pendule", "2027-09-01"],
    ["Candidatures", "Recevoir les candidatures et suivre les recrutements", "Paie et Talents", "2019-05-06"],
    ["Médecine de prévention", "Suivre les visites médicales des agents", "Santé Vallon", "2014-03-03"],
    ["Entretiens annuels", "Préparer et garder le compte rendu d'entretien", "Interne", "2016-01-04"],
  ],
  DFOR: [
    ["Académie numérique", "Apprendre en ligne à son rythme", "Savoir Ouvert", "2026-01-19"],
    ["Catalogue de formation", "S'inscrire à une formation", "Paie et Talents", "2015-09-07"],
  ],
  DFIN: [
    ["Grand Livre", "Tenir le budget et la comptabilité", "Chiffres et Cie", "2013-01-01"],
    ["Chorus Pro", "Recevoir les factures des fournisseurs", "Agence pour l'informatique financière de l'État", "2017-01-02"],
    ["Contrôle des flux", "Comparer les flux comptables avec ceux de la paierie", "Interne", "2025-05-30"],
    ["Reprise de factures", "Ressaisir les factures à la main", "Interne", "2010-06-07", "2025-10-31"],
    ["Régie en ligne", "Payer un service départemental par carte", "Direction générale des finances publiques", "2025-06-02"],
    ["Dette et trésorerie", "Suivre les emprunts", "Chiffres et Cie", "2011-01-03"],
  ],
  DACH: [
    ["Marchés de bout en bout", "Rédiger, publier, analyser et notifier un marché", "Atelier Verdane", "2026-03-27"],
    ["Rédacteur de marchés", "Rédiger les pièces d'un marché", "Juris Val", "2008-01-07", "2026-09-30"],
    ["Profil d'acheteur", "Publier les marchés et recevoir les offres", "Place du Val", "2010-04-06"],
  ],
  DLOG: [
    ["Magasin", "Gérer les stocks et les fournitures", "Dépôt Service", "2012-09-03"],
    ["Réservation de véhicules", "Réserver une voiture de service", "Interne", "2011-01-10"],
    ["Parc et ateliers", "Suivre l'entretien des véhicules", "Dépôt Service", "2007-03-05"],
    ["Impression libre", "Imprimer sur l'appareil de son choix avec son badge", "Encre et Réseau", "2025-09-15"],
    ["Pilotes locaux d'impression", "Imprimer sur une imprimante de bureau", "Encre et Réseau", "2006-01-09", "2025-12-19"],
    ["Salles de visioconférence", "Réserver une salle et lancer une réunion à distance", "Télé Orsène", "2025-11-03"],
  ],
};

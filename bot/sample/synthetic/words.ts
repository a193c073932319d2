/** Words of which plausible titles and invented names are made. */
export const VERBS = [
  "Rédiger", "Préparer", "Recenser", "Tester", "Déployer", "Valider", "Chiffrer", "Décrire", "Simplifier", "Mesurer",
  "Reprendre", "Sécuriser", "Publier", "Paramétrer", "Comparer", "Documenter", "Vérifier",
] as const;

export const OBJECTS = [
  "le formulaire de demande", "les données de référence", "le parcours d'accueil",
  "l'annuaire des services", "les courriers types",
  "le plan de classement", "les droits d'accès", "le tableau de bord", "la reprise de l'historique", "les règles de conservation",
  "l'interface comptable", "le guide des agents", "les indicateurs de suivi",
  "la chaîne de validation", "le calendrier des versements",
  "les contrôles de qualité", "la prise de rendez-vous", "le suivi des dossiers",
  "les notifications aux usagers", "l'archivage des pièces",
] as const;

export const SCOPES = [
  "des collèges", "de l'autonomie", "de la voirie", "de la petite enfance", "des bibliothèques",
  "des achats", "des marchés publics",
  "du laboratoire", "des transports", "de l'habitat", "des archives", "des agences", "de l'insertion", "des ressources humaines",
  "de l'eau", "des espaces naturels", "des bâtiments", "des associations", "de la restauration", "du courrier",
] as const;

export const PROJECT_NAMES = [
  "Téléservice", "Portail", "Référentiel", "Entrepôt de données", "Dossier numérique", "Plateforme", "Supervision", "Messagerie",
  "Observatoire", "Gestion des stocks", "Signature électronique", "Réseau", "Accueil multicanal", "Suivi des interventions",
] as const;

export const AXIS_NAMES = [
  "Simplifier la vie des usagers",
  "Outiller les agents",
  "Partager la donnée",
  "Mutualiser les plateformes",
  "Sécuriser les infrastructures",
  "Accompagner les changements",
] as const;

export const SUB_AXIS_NAMES = ["Concevoir avec les usagers", "Réaliser et relier", "Ouvrir et accompagner"] as const;
export const LEAF_AXIS_NAMES = ["Premier périmètre", "Généralisation"] as const;

export const LINES = [
  "Atelier tenu, compte rendu envoyé.", "Version de test livrée.", "Recette en cours.", "Réponse de l'éditeur attendue.",
  "Données contrôlées sur un échantillon.", "Deux services pilotes ont répondu.", "Validation obtenue.", "",
] as const;

export const OBSTACLES = [
  "Personne n'est disponible pour la recette.", "La livraison de l'éditeur est reportée.", "Un arbitrage est attendu en comité.",
  "Le marché n'est pas notifié.", "Le service est en réorganisation.",
] as const;

export const FIRST_NAMES = [
  "Adèle", "Amadou", "Anouk", "Aurèle", "Basile", "Céleste", "Chloé", "Djamila", "Émile", "Estéban", "Fanta", "Flore", "Gaëtan",
  "Hector", "Ilyès", "Jeanne", "Kadiatou", "Léopold", "Line", "Maïwenn", "Marius", "Nina", "Noël",
  "Oumou", "Paul-Émile", "Quitterie",
  "Rayan", "Rosa", "Sacha", "Selma", "Siméon", "Tess", "Ugo", "Violette", "Wassim", "Xavière", "Yaëlle", "Zacharie",
] as const;

export const LAST_NAMES = [
  "Abrillon", "Bastidou", "Benkhelil", "Boiscler", "Calvignac", "Chastaing", "Coulibrand", "Dauvergnat", "Delorée", "Diakitère",
  "Escarpit", "Fontvielle", "Gauthereau", "Guillemardet", "Haddouchet", "Jacquelot", "Kerbrasset", "Lagardelle", "Le Bihorel",
  "Lemercadier", "Malaquin", "Marchevert", "N'Dongala", "Orsonneau", "Peyrevidal", "Poulignac", "Quinsatier", "Rivoiret",
  "Roumégas", "Sablonnet", "Savignoux", "Sissokour", "Taillandeau", "Tranquart", "Urrutibéhère",
  "Valcroze", "Verdonnet", "Zerhounit",
] as const;

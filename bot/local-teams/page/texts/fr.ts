/** Everything that the page says, in French. */
export const fr = {
  product: "Teams local",
  bot: "Jalon",
  skip: "Aller au contenu",
  loading: "Chargement…",
  offline: "La connexion est interrompue. Nouvel essai en cours.",
  serverError: "Le serveur ne répond pas. Réessayez dans un instant.",

  chooseTitle: "Qui êtes-vous aujourd’hui ?",
  chooseIntro:
    "Choisissez une personne de la collectivité : vous verrez ses conversations et son onglet Jalon, " +
    "comme dans Microsoft Teams. Vous pouvez en changer à tout moment, ou ouvrir plusieurs fenêtres.",
  search: "Chercher une personne",
  searchHint: "Nom, fonction ou adresse",
  featured: "Pour commencer",
  everyone: "Tout l’annuaire",
  found: (shown: number, all: number): string =>
    all === 0
      ? "Personne ne correspond à cette recherche."
      : shown < all
        ? `${shown} personnes sur ${all} ; précisez la recherche pour voir les autres.`
        : all === 1
          ? "1 personne"
          : `${all} personnes`,

  rail: "Applications",
  chat: "Conversations",
  app: "Jalon",
  settings: "Réglages",
  theme: "Thème",
  themes: { default: "Clair", dark: "Sombre", contrast: "Contraste élevé" },
  language: "Langue",
  changePerson: "Changer de personne",
  signedInAs: (name: string): string => `Vous êtes ${name}`,
  secondWindow: "Ouvrir une autre fenêtre",

  conversations: "Conversations",
  showConversations: "Voir les conversations",
  unread: (count: number): string => (count === 1 ? "1 message non lu" : `${count} messages non lus`),
  you: "Vous",
  noMessage: "Aucun message",
  cardSent: "Carte",

  log: (name: string): string => `Conversation avec ${name}`,
  channelLog: (name: string): string => `Canal ${name}`,
  older: "Afficher les messages précédents",
  emptyChat: "Rien n’a encore été dit ici. Écrivez à Jalon, ou choisissez une commande.",
  emptyChannel: "Rien n’a encore été dit dans ce canal.",
  deleted: "Ce message a été supprimé.",
  channelKinds: { standard: "", private: "privé", shared: "partagé" },
  addToTeam: "Ajouter Jalon à l’équipe",
  removeFromTeam: "Retirer Jalon de l’équipe",
  notInTeam: "Jalon n’est pas dans cette équipe : il ne peut pas y écrire.",
  closedChannel: {
    private: "Ce canal privé a ses propres membres, et Jalon n’en est pas : il ne peut pas y écrire.",
    shared: "Ce canal partagé a ses propres membres, et Jalon n’en est pas : il ne peut pas y écrire.",
  },
  card: (title: string): string => (title ? `Carte : ${title}` : "Carte"),
  cardLoading: "La carte se dessine…",
  cardBroken: "Cette carte ne peut pas être affichée.",
  attachmentNotShown: (type: string): string => `Pièce jointe non affichée : ${type}`,
  edited: "Modifié",
  refreshCard: "Actualiser la carte",
  failed: "Une erreur s’est produite. Réessayez.",
  notDelivered: "Jalon n’a pas reçu ce message.",
  typing: "Jalon écrit…",
  composer: "Écrire à Jalon",
  composerHint: "Écrivez un message",
  send: "Envoyer",
  commands: "Commandes",
  quick: [
    { label: "Mes actions", text: "mes actions", send: true },
    { label: "Point de la semaine", text: "point de la semaine", send: true },
    { label: "Projet…", text: "projet ", send: false },
    { label: "Aide", text: "aide", send: true },
  ],
  botMenu: "Autres options",
  block: "Bloquer Jalon",
  unblock: "Débloquer Jalon",
  uninstall: "Désinstaller Jalon",
  install: "Installer Jalon",
  blockedNotice: "Vous avez bloqué Jalon : il ne peut plus vous écrire.",
  uninstalledNotice: "Jalon n’est pas installé pour vous : il ne peut pas vous écrire.",

  tabTitle: "Onglet Jalon",
  back: "Retour",
  reload: "Actualiser l’onglet",
  copyLink: "Copier le lien de cette page",
  linkTitle: "Lien vers cette page",
  linkTeams: "Dans Teams",
  linkLocal: "Sur cette machine",
  copy: "Copier",
  copied: "Lien copié.",
  notCopied: "La copie n’est pas permise ici : sélectionnez le lien.",
  close: "Fermer",

  clock: (day: string): string => `Nous sommes le ${day}`,
  clockReal: "C’est l’heure réelle.",
  clockSet: "Cette date a été choisie : les relances, les échéances et les cartes la suivent.",
  clockField: "Date et heure (heure de Paris)",
  clockApply: "Appliquer",
  clockDay: "Un jour de plus",
  clockWeek: "Une semaine de plus",
  clockReset: "Revenir à l’heure réelle",
  clockWrong: "Cette date n’existe pas.",

  notice: "Avis",
  noticeTitle: "Une imitation locale",
  noticeText: [
    "Cette page imite Microsoft Teams sur votre machine pour essayer Jalon sans compte. " +
      "Ce n’est pas Microsoft Teams, et aucune donnée n’en sort.",
    "Vous pouvez agir au nom de chacun : elle ne répond donc qu’à cette machine.",
  ],
  noticeData: "Les données sont dans ce dossier ; l’effacer remet tout à zéro :",
};

/** What every language must have. */
export type Texts = typeof fr;

export const shell = {
  app: "Jalon",
  skip: "Aller au contenu",
  navigation: "Navigation de Jalon",
  portfolio: "Portefeuille",
  mine: "Mes actions",
  campaigns: "Campagnes",
  imports: "Import",
  people: "Annuaire",
  accessibility: "Accessibilité\u00a0: partiellement conforme",
  otherPlan: "Changer de plan",
  breadcrumb: "Où vous êtes",
  upToDate: (time: string) => `À jour à ${time}`,
  looking: "Vérification…",
  stale: (time: string) => `Dernière vérification à ${time}`,
  refresh: "Actualiser",
  copyLink: "Copier le lien",
  linkCopied: "Lien copié.",
  linkFailed: (link: string) => `Le lien n’a pas pu être copié. Le voici\u00a0: ${link}`,
  exportPlan: "Exporter",
  exportActions: "Actions en CSV",
  exporting: "Préparation du fichier…",
  exported: (name: string) => `${name} est téléchargé.`,
  importPlan: "Importer un plan",
  loading: "Chargement…",
  close: "Fermer",
  cancel: "Annuler",
  offline:
    "Vous êtes hors ligne. Ce que vous voyez date de la dernière vérification\u00a0; votre saisie est gardée ici et " +
    "pourra être enregistrée au retour du réseau.",
  changed: (count: number) => (count < 2 ? "Une ligne vient de changer." : `${count}\u00a0lignes viennent de changer.`),
  changedBy: (name: string) => `${name} vient d’enregistrer un changement.`,
  justChanged: "vient de changer",
  openInTeams: {
    title: "Ouvrez Jalon dans Microsoft Teams",
    why: "Cette page est un onglet de Teams\u00a0: c’est Teams qui dit à Jalon qui vous êtes.",
    how:
      "Dans Teams, ouvrez les applications, cherchez «\u00a0Jalon\u00a0» et choisissez Ouvrir. Si Jalon n’y figure " +
      "pas, demandez-le à votre direction du numérique.",
    link: "Ouvrir Teams",
  },
  silentHost: {
    title: "Teams ne répond pas",
    why: "Jalon attend que Teams lui dise qui vous êtes, et rien n’est venu. Rien n’est perdu.",
  },
  /** Full name of the page for the window and for screen readers. */
  windowTitle: (page: string) => `${page} – Jalon`,
};

/** Who may do what, by the reasons of the server. */
const reasons: Record<string, string> = {
  "not-concerned":
    "Seuls le pilote de l’action, son co-pilote, les responsables du projet et le bureau des projets peuvent la mettre à jour.",
  "bureau-only": "Cette page est réservée au bureau des projets. Il peut vous en ouvrir l’accès.",
  "heads-only": "La météo est déclarée par les responsables du projet ou par le bureau des projets.",
  "action-closed": "Cette action est close\u00a0: le bureau des projets peut la rouvrir.",
  "undo-later-changes": "Des réponses ont été données depuis cet import\u00a0: le défaire les effacerait.",
  "undo-already": "Cet import a déjà été défait.",
  "bureau-or-executive": "Les campagnes sont ouvertes au bureau des projets et à la direction générale.",
  "project-heads": "Un projet est modifié par son duo de chefs de projet ou par le bureau des projets.",
  waiver: "Une condition de phase est levée par le bureau des projets ou la direction générale.",
  "own-changes": "Chacun défait ce qu’il a changé\u00a0; le bureau des projets peut défaire le reste.",
  "own-availability": "Chacun tient ses disponibilités\u00a0; le bureau des projets peut le faire pour quelqu’un.",
};

export const problems = {
  reasons,
  otherReason: "Cette opération n’est pas ouverte à votre profil. Le bureau des projets peut vous dire pourquoi.",
  offlineTitle: "Le serveur est injoignable",
  offline: "Vérifiez votre connexion. Ce que vous avez saisi est gardé.",
  signedOutTitle: "Votre session Teams a expiré",
  signedOut: "Fermez l’onglet et rouvrez-le, ou reconnectez-vous à Teams.",
  refusedTitle: "Vous n’avez pas accès à cette page",
  missingTitle: "Cette page n’existe pas ou plus",
  missing: "Le projet ou l’action a pu être retiré par un import. Repartez du portefeuille.",
  unknownTitle: "Adresse inconnue",
  unknown: "Aucune page de Jalon ne porte cette adresse.",
  faultTitle: "Jalon n’a pas pu répondre",
  fault: "L’erreur est de notre côté. Rien de ce que vous avez saisi n’est perdu\u00a0; réessayez dans un instant.",
  unfetchedTitle: "Cette page n’a pas pu être chargée",
  unfetched: "Le réseau a manqué, ou Jalon vient d’être mis à jour. Ce que vous avez saisi est gardé.",
  reload: "Recharger",
  reference: (reference: string) => `Référence à communiquer au support\u00a0: ${reference}`,
  retry: "Réessayer",
  toPortfolio: "Voir le portefeuille",
  notSaved: "Ce n’est pas enregistré.",
  kept: "Votre saisie est gardée sur cette page.",
};

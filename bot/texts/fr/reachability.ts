/** Ce qui rendrait une personne joignable. */
export const remedies = {
  "install-again":
    "L’application n’est plus installée chez cette personne\u00a0: réinstallez-la, ou demandez-lui de l’ajouter dans Teams.",
  unblock:
    "Cette personne, ou une stratégie, bloque le bot\u00a0: demandez-lui de le débloquer, ou prévenez l’administration de Teams.",
  "open-again": "La conversation n’existe plus\u00a0: demandez à cette personne d’ouvrir Jalon dans Teams, elle sera recréée.",
  "give-address": "Aucune adresse n’est notée\u00a0: ajoutez celle de son compte Teams dans l’annuaire.",
  "open-first":
    "Jalon n’a encore rien reçu d’elle\u00a0: installez l’application pour cette personne, ou demandez-lui de l’ouvrir une fois.",
};

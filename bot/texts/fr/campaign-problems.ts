/** Les refus des campagnes et des disponibilités, par leur code. */
export const campaignProblems = {
  "bureau-or-executive": {
    title: "Réservé au bureau et à la direction générale",
    detail: () => "Les campagnes sont visibles du bureau des projets et de la direction générale.",
  },
  "second-person": {
    title: "Une seconde personne est attendue",
    detail: () =>
      "Vous avez lancé cet envoi\u00a0: l’accord d’une autre personne, du bureau ou de la direction générale, est nécessaire.",
  },
  "own-handover": {
    title: "Réservé à la personne et au bureau",
    detail: () => "Chacun passe la main sur ce qu’il porte\u00a0; le bureau des projets peut le faire pour quelqu’un.",
  },
  "own-availability": {
    title: "Réservé à la personne et au bureau",
    detail: () => "Chacun tient ses disponibilités\u00a0; le bureau des projets peut aider.",
  },
  "campaign-over": {
    title: "Campagne terminée",
    detail: () => "Cette campagne est terminée. La prochaine partira la semaine suivante.",
  },
  "campaign-waiting": {
    title: "Accord attendu",
    detail: () => "Cet envoi attend déjà l’accord d’une seconde personne.",
  },
  "campaign-paused": { title: "Campagne suspendue", detail: () => "Cette campagne est suspendue\u00a0: reprenez-la d’abord." },
  "campaign-not-waiting": { title: "Aucun accord attendu", detail: () => "Cet envoi n’attend aucun accord." },
  "campaign-not-running": {
    title: "Rien en cours",
    detail: () => "Cette campagne n’est pas en cours\u00a0: rien n’est à suspendre.",
  },
  "campaign-not-paused": { title: "Rien de suspendu", detail: () => "Cette campagne n’est pas suspendue." },
  "campaign-other-week": {
    title: "Une autre semaine",
    detail: () => "Seule la campagne de la semaine en cours se lance à la main.",
  },
  "campaign-kind": {
    title: "Ne se lance pas à la main",
    detail: () => "Seules la question de la semaine et sa relance se lancent à la main.",
  },
  "campaign-nobody": {
    title: "Personne à qui écrire",
    detail: () => "Il ne reste personne à qui ce message puisse partir cette semaine.",
  },
  "message-not-there": {
    title: "Rien à retirer",
    detail: () => "Ce message n’est pas arrivé, ou il est déjà retiré.",
  },
  "message-not-withdrawn": {
    title: "Message non retiré",
    detail: () => "Teams n’a pas accepté le retrait de ce message. Il est toujours visible\u00a0: réessayez dans un instant.",
  },
  "settings-refused": {
    title: "Réglages à corriger",
    detail: () => "Certains réglages ne peuvent pas être pris. Rien n’a été enregistré.",
  },
  "availability-refused": {
    title: "Saisie à corriger",
    detail: () => "Ces disponibilités ne peuvent pas être prises. Rien n’a été enregistré.",
  },
};

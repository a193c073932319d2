/** Les refus d'une modification du portefeuille, par leur code. */
export const editProblems = {
  "project-heads": {
    title: "Réservé au duo du projet",
    detail: () => "Un projet est modifié par son duo de chefs de projet, ou par le bureau des projets.",
  },
  waiver: {
    title: "Réservé au bureau et à la direction générale",
    detail: () => "Une condition de phase est levée par le bureau des projets ou la direction générale. Votre saisie est gardée.",
  },
  "own-changes": {
    title: "Réservé à l’auteur et au bureau",
    detail: () => "Chacun défait ce qu’il a changé\u00a0; le bureau des projets peut défaire le reste.",
  },
  "edit-conflict": {
    title: "Modifié entre-temps",
    detail: () => "Quelqu’un a changé entre-temps une valeur que vous changez. Rien n’est enregistré\u00a0: choisissez pour chacune.",
  },
  "edit-refused": { title: "Saisie à corriger", detail: () => "Rien n’est enregistré. Corrigez ce qui est signalé, le reste est gardé." },
  "reason-owed": {
    title: "Raison attendue",
    detail: () => "Changer la cible, une date ou un responsable est une réorientation\u00a0: dites pourquoi. Votre saisie est gardée.",
  },
  "phase-not-ready": {
    title: "Conditions de la phase non remplies",
    detail: () => "Le projet ne peut pas encore quitter sa phase. Complétez ce qui manque, ou faites lever la condition.",
  },
  "too-many-edits": { title: "Trop de changements à la fois", detail: () => "Quarante éléments au plus se changent en une fois. Rien n’est enregistré." },
  "nothing-to-change": { title: "Rien à changer", detail: () => "Ces valeurs sont déjà celles du portefeuille." },
  "in-use": { title: "Déjà nommée ailleurs", detail: () => "Un projet, une action ou une personne la nomme\u00a0: elle reste. Retirez d’abord ce lien, puis défaites." },
  "undo-not-possible": {
    title: "Ne se défait pas",
    detail: () => "Une réponse se corrige par une nouvelle réponse, un import se défait à la page des imports.",
  },
  "undone-already": { title: "Déjà défait", detail: () => "Cette modification a déjà été défaite." },
};

/** Les refus qui portent sur les vues enregistrées, par leur code. */
export const viewProblems = {
  "view-name-owed": { title: "Nom attendu", detail: () => "Donnez un nom à cette vue. Rien n’a été enregistré." },
  "view-name-taken": {
    title: "Nom déjà pris",
    detail: () => "Une vue porte déjà ce nom. Rien n’a été enregistré\u00a0: choisissez-en un autre, ou mettez cette vue à jour.",
  },
  "views-full": {
    title: "Trop de vues",
    detail: () => "Cinquante vues sont déjà enregistrées, c’est le plus possible. Rien n’a été enregistré\u00a0: supprimez-en une d’abord.",
  },
};

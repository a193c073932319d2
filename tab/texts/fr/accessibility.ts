/** La déclaration d'accessibilité, selon le modèle du RGAA. */
export const accessibility = {
  title: "Accessibilité",
  promise:
    "Jalon est un outil interne\u00a0: l’article 47 de la loi du 11 février 2005 lui demande d’être accessible, selon le référentiel " +
    "général d’amélioration de l’accessibilité (RGAA), version 4.1.",
  stateTitle: "État de conformité",
  state:
    "Cette version est partiellement conforme\u00a0: ses pages sont vérifiées par des outils et au clavier à chaque changement, mais aucun " +
    "organisme tiers ne l’a encore auditée.",
  testedTitle: "Ce qui est vérifié",
  tested: [
    "Chaque page, vide ou pleine, et ce qui s’y ouvre (menus, formulaires, dialogues), dans les trois thèmes de Teams, par l’outil axe " +
      "avec les règles du RGAA et des WCAG 2.1, niveaux A et AA.",
    "Au clavier seul\u00a0: la réponse de la semaine, un filtre, l’export de la liste, la modification d’un projet et le changement de sa phase. " +
      "On voit à chaque touche où l’on est.",
    "Chaque page sur un écran de 320 pixels et à 200\u00a0%, avec l’espacement de texte que demandent les WCAG\u00a0: rien n’est à faire défiler de " +
      "côté, rien n’est perdu ni recouvert.",
    "Les contrastes des textes et des pictogrammes, dans les trois thèmes\u00a0; les couleurs imposées par le système\u00a0; le choix de moins d’animations.",
  ],
  notTitle: "Ce qui ne l’est pas encore",
  not: [
    "Les lecteurs d’écran du marché n’ont pas été essayés par des personnes qui s’en servent.",
    "Les cartes dans la conversation sont dessinées par Teams\u00a0; tout ce qu’elles demandent se fait aussi dans cet onglet.",
    "Les classeurs exportés n’ont pas été audités.",
  ],
  contactTitle: "Signaler un obstacle",
  contact: "Si vous ne pouvez pas accéder à un contenu ou à une fonction, écrivez au bureau des projets\u00a0: il vous répondra ou vous donnera l’information autrement.",
  noContact: "Le bureau des projets n’est pas encore désigné dans l’annuaire. Adressez-vous à votre direction du numérique.",
  write: (name: string) => `Écrire à ${name} dans Teams`,
  recourseTitle: "Voie de recours",
  recourse:
    "Sans réponse satisfaisante, vous pouvez saisir le Défenseur des droits\u00a0: par son formulaire en ligne, auprès de son délégué dans " +
    "votre département, ou par courrier gratuit, sans timbre (Libre réponse 71120, 75342 Paris CEDEX 07).",
  date: "Déclaration établie le 23 novembre 2026.",
};

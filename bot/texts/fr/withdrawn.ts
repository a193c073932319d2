/** À la place d'un message retiré par le bureau. */
export const withdrawn = {
  title: "Message retiré",
  body: "Ce message vous avait été envoyé par erreur. Le bureau des projets l’a retiré\u00a0: vous n’avez rien à faire.",
};

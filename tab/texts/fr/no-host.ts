/** What stands where nobody tells Jalon who is there. */
export const noHost = {
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
};

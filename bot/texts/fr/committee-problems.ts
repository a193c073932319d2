/** Why something about an instance, a séance, a pack or a decision was refused. */
export const committeeProblems = {
  "runs-meeting": {
    title: "Réservé à qui mène la séance",
    detail: () => "Une séance est menée, et ses décisions enregistrées, par le président, le secrétaire ou le bureau des projets.",
  },
  "members-only": {
    title: "Réservé aux membres de l’instance",
    detail: () => "Les dossiers et les notes d’une séance sont lus par les membres de l’instance, le bureau des projets et la direction générale.",
  },
};
